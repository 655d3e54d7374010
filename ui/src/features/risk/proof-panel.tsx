import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useKnownAt, useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Note, Waiting } from "@/components/feedback";
import { SidePanel } from "@/components/side-panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import type { Model, RiskExplained } from "@/ipc/contract";
import { ChangeNote } from "./change";
import { explanationQuery, useModel } from "./data";
import { useSince } from "./list-state";
import { closeRiskProof, type RiskProof } from "./proof";
import { PartTable } from "./proof-parts";
import { RulingNote } from "./ruling-note";
import { same } from "./sums";
import { CLASS_TONE, classRange, couldBe, indicatorName, nameOf, points } from "./words";

/** The proof of a score: by which model, of which values, what is not known and why, and the arithmetic. */
export function RiskProofPanel({ asked }: { asked: RiskProof }) {
  const words = useWords();
  const { t } = words;
  const view = useView();
  const known = useKnownAt();
  const since = useSince();
  const { supplier, part } = asked;
  const past = asked.asOf;
  const { data, error, refetch } = useQuery(
    explanationQuery(
      supplier.id,
      past === undefined
        ? { asOf: view.asOf, since, knownAt: known }
        : { asOf: past, since: null, knownAt: past },
    ),
  );
  const model = useModel(data?.explanation.model, data?.explanation.version);
  return (
    <SidePanel
      title={t("risk-proof-of", { name: nameOf(supplier, words) })}
      onClose={closeRiskProof}
      takesFocus={!asked.peek}
      testId="risk-proof"
    >
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <Head explained={data} />
          <DefinitionNote explained={data} model={model} />
          <RulingNote
            ruling={data.explanation.score.ruling}
            computed={data.explanation.score.computed.score}
          />
          <PartTable key={`${supplier.id} ${part}`} explained={data} model={model} start={part} />
          <BandNote explained={data} />
          {past === undefined && <ChangeNote change={data.explanation.change} since={since} />}
          <Onward id={supplier.id} />
        </>
      )}
    </SidePanel>
  );
}

function Head({ explained: { explanation } }: { explained: RiskExplained }) {
  const words = useWords();
  const { t } = words;
  const { likelihood, class: of, class_range: range, alarming } = explanation.score;
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi
          className="text-2xl font-semibold tracking-[-0.01em] rtl:tracking-normal"
          data-testid="risk-proof-value"
          data-value={likelihood ?? ""}
        >
          {likelihood === null ? t("risk-not-assessed") : points(likelihood, words)}
        </bdi>
        <span className="text-ink-3">{couldBe(explanation.score, words)}</span>
        <span className="ms-auto">
          <Tag tone={of ? CLASS_TONE[of] : "none"}>{of ? t(`risk-class-${of}`) : t("risk-no-class")}</Tag>
        </span>
      </p>
      {range.from !== range.to && (
        <p className="text-xs text-ink-3">{t("risk-class-could-be", { range: classRange(range, words) })}</p>
      )}
      {alarming.length > 0 && (
        <p className="text-xs text-bad">
          {t("risk-alarming-named", {
            n: alarming.length,
            names: words.f.list(alarming.map((one) => t(`risk-dimension-${one}`))),
          })}
        </p>
      )}
    </div>
  );
}

function DefinitionNote({
  explained: { explanation },
  model,
}: {
  explained: RiskExplained;
  model: Model | undefined;
}) {
  const { t, f, lang } = useWords();
  return (
    <p data-testid="risk-proof-definition" className="border-s-[3px] border-accent ps-2.5 text-ink-2">
      {t("risk-definition", {
        name: model ? localText(model.names, lang) : "",
        version: explanation.version,
        date: f.day(explanation.as_of),
      })}
    </p>
  );
}

/** What the unknown could make of it, and what would be worth knowing most. */
function BandNote({ explained: { explanation } }: { explained: RiskExplained }) {
  const words = useWords();
  const { t, f } = words;
  const { computed } = explanation.score;
  if (same(computed.low, computed.high)) return <p className="text-ink-2">{t("risk-band-none")}</p>;
  return (
    <div className="grid gap-1.5">
      <p className="text-ink-2" data-testid="risk-band">
        {t("risk-band", {
          known: f.percent(computed.coverage, 0),
          low: points(computed.low, words),
          high: points(computed.high, words),
        })}
      </p>
      {explanation.narrows_most && (
        <Note>
          <span data-testid="risk-narrows">
            {t("risk-narrows", { name: indicatorName(explanation.narrows_most, words) })}
          </span>
        </Note>
      )}
    </div>
  );
}

function Onward({ id }: { id: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  if (pathname === `/suppliers/${id}` && search.tab === "risk") return null;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        look="go"
        data-testid="risk-open-supplier"
        onPress={() => void navigate({ to: "/suppliers/$id", params: { id }, search: { tab: "risk" } })}
      >
        {t("risk-open-supplier")}
      </Button>
    </div>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useKnownAt, useView } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { RiskExplained, RiskRow } from "@/ipc/contract";
import { namesOf } from "../suppliers/words";
import { ChangeNote } from "./change";
import { explanationQuery, useModel } from "./data";
import { useSince } from "./list-state";
import { ClassCell } from "./ranking-columns";
import { RulingNote } from "./ruling-note";
import { same } from "./sums";
import { Waterfall } from "./waterfall";
import { band, indicatorName, points } from "./words";

/** The supplier the ranking stands on, laid open: what its likelihood is made of, and how it moved. */
export function Focus({ row, nobody }: { row: RiskRow | undefined; nobody: boolean }) {
  const { t } = useWords();
  const { asOf } = useView();
  const known = useKnownAt();
  const since = useSince();
  const { data, error, refetch } = useQuery({
    ...explanationQuery(row?.id ?? "", { asOf, since, knownAt: known }),
    enabled: row !== undefined && since !== null,
    // The one before stays until the next is there, so that moving through the list does not flicker.
    placeholderData: (before: RiskExplained | undefined) => before,
  });
  return (
    <section
      aria-label={t("risk-one")}
      data-testid="risk-focus"
      className="flex min-h-[294px] min-w-0 flex-col gap-2.5 rounded-lg border border-line bg-panel px-3.5 py-2.5"
    >
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {nobody && <Empty title={t("risk-one-none")}>{t("risk-one-none-sub")}</Empty>}
      {row && !data && !error && <Waiting />}
      {row && data && <Laid explained={data} since={since} />}
    </section>
  );
}

function Laid({ explained, since }: { explained: RiskExplained; since: string | null }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { row, explanation } = explained;
  const model = useModel(explanation.model, explanation.version);
  const { ruling, computed } = explanation.score;
  return (
    <>
      <header className="flex items-start justify-between gap-3">
        <FocusHead explained={explained} />
        <div className="flex shrink-0 items-center gap-2">
          <ClassCell row={row} />
          <Button
            look="quiet"
            onPress={() =>
              void navigate({ to: "/suppliers/$id", params: { id: row.id }, search: { tab: "risk" } })
            }
          >
            {t("open")}
          </Button>
        </div>
      </header>
      {computed.score === null ? (
        <p className="text-ink-2">{t("risk-nothing-known")}</p>
      ) : (
        <Waterfall explanation={explanation} model={model} supplier={row} />
      )}
      <RulingNote ruling={ruling} computed={computed.score} />
      {computed.score !== null && <ChangeNote change={explanation.change} since={since} />}
    </>
  );
}

function FocusHead({ explained }: { explained: RiskExplained }) {
  const { lang } = useWords();
  const { first, second } = namesOf({ ...explained.row, name: explained.row.code }, lang);
  return (
    <div className="min-w-0">
      <h3 className="truncate text-md">
        <bdi className="font-semibold">{first}</bdi> {second && <bdi className="text-ink-3">{second}</bdi>}
      </h3>
      <Sentence explained={explained} />
    </div>
  );
}

/** In one sentence the score, how sure it is, and what would narrow it. */
export function Sentence({ explained: { explanation } }: { explained: RiskExplained }) {
  const words = useWords();
  const { t } = words;
  const { likelihood, low, high, ruling } = explanation.score;
  const said = { value: points(likelihood, words), band: band({ low, high }, words) };
  const narrows = explanation.narrows_most;
  return (
    <p className="text-ink-2" data-testid="risk-sentence">
      {likelihood === null
        ? t("risk-sentence-none", { band: said.band })
        : ruling
          ? t("risk-sentence-ruled", { value: said.value })
          : same(low, high)
            ? t("risk-sentence-certain", { value: said.value })
            : narrows
              ? t("risk-sentence-narrows", { ...said, name: indicatorName(narrows, words) })
              : t("risk-sentence", said)}
    </p>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { closeProof, type ProofAsked } from "@/app/proof";
import { Button } from "@/components/button";
import { Note } from "@/components/feedback";
import { useFigureText } from "@/components/figure";
import { SidePanel } from "@/components/side-panel";
import { useWords } from "@/i18n/context";
import { sameDefinition } from "@/i18n/definition";
import type { MessageKey } from "@/i18n/keys.gen";
import type { Question } from "@/ipc/contract";
import { useAsked } from "./asked";
import { definitionSentences } from "./definition-sentence";
import { FAILED } from "./names";
import { Gross, OtherDefinitions } from "./proof-others";
import { CountedRows, LeftOutRows, NoteRows } from "./proof-rows";
import { setDeliveries, showLines } from "./store";

/** The proof of the figure that was pressed: what it means, what was counted, what was left out, and the arithmetic. */
export function ProofPanel({ asked }: { asked: ProofAsked }) {
  const words = useWords();
  const { t, f } = words;
  const text = useFigureText();
  const board = useAsked()?.question;
  const { figure, of } = asked;
  const { proof, value, low, high, kind } = figure;

  return (
    <SidePanel
      title={t("proof-of", { kind: t(`kind-${kind}`), of })}
      onClose={closeProof}
      takesFocus={!asked.peek}
      testId="proof"
    >
      <p className="flex flex-wrap items-baseline gap-x-2">
        <bdi
          className="text-2xl font-semibold tracking-[-0.01em] rtl:tracking-normal"
          data-testid="proof-value"
          data-value={value ?? ""}
        >
          {value === null ? t("no-data") : text(figure)}
        </bdi>
        {low !== null && high !== null && (
          <span className="text-ink-3">
            {t("proof-interval", { range: f.rateRange(low, high), level: f.percent("0.95", 0) })}
          </span>
        )}
      </p>
      {value === null && <p className="text-ink-2">{t("proof-none")}</p>}
      {board && !asked.ownPeriod && !sameQuestion(board, asked.question) && (
        <div className="[animation:enter_120ms_400ms_ease-out_backwards]">
          <Note tone="watch">{t("proof-stale")}</Note>
        </div>
      )}
      <div data-testid="proof-definition" className="border-s-[3px] border-accent ps-2.5 text-ink-2">
        {definitionSentences(figure, words).join(" ")}
      </div>
      <CountedRows figure={figure} />
      {proof.definition.level === "quantity" && low === null && value !== null && kind === "otif" && (
        <p className="text-xs text-ink-3">{t("proof-no-interval")}</p>
      )}
      <LeftOutRows proof={proof} />
      <NoteRows figure={figure} />
      {kind === "otif" && asked.attributable?.rate && value !== null && (
        <Gross gross={value} attributable={asked.attributable.rate} setAside={asked.attributable.setAside} />
      )}
      {kind === "otif" && asked.filter.month === null && asked.filter.category === null && (
        <OtherDefinitions asked={asked} />
      )}
      <Onward asked={asked} />
    </SidePanel>
  );
}

const sameQuestion = (one: Question, other: Question): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.as_of === other.as_of &&
  sameDefinition(one.definition, other.definition);

/** The way to the lines themselves: the failed ones where the figure has failures. */
function Onward({ asked }: { asked: ProofAsked }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const board = useAsked()?.question;
  const { figure, filter, of, question } = asked;
  const { proof, kind } = figure;
  const isRate = kind === "otif" || kind === "on_time" || kind === "in_full";
  const failed = proof.counted.filter((row) => !row.success);
  const failures = failed.reduce((all, row) => all + row.n, 0);

  const go = (outcomes: typeof filter.outcomes) => {
    // The lines must be those of the figure, also where it was of another period than the screen's.
    if (board && (board.from !== question.from || board.to !== question.to))
      setDeliveries({ period: { preset: "typed", from: question.from, to: question.to } });
    showLines({ ...filter, outcomes }, of);
    void navigate({ to: "/deliveries" });
  };
  const label = (key: MessageKey, n?: number) => t(key, n === undefined ? {} : { n });
  const orders = proof.unit === "orders";
  return (
    <div className="flex flex-wrap gap-2">
      {isRate && failures > 0 && (
        <Button
          look="go"
          data-testid="proof-failed"
          onPress={() => go(orders ? FAILED : failed.map((row) => row.outcome))}
        >
          {orders ? label("proof-see-failed-orders") : label("proof-see-failed", failures)}
        </Button>
      )}
      <Button data-testid="proof-lines" onPress={() => go([])}>
        {t("proof-see-all")}
      </Button>
    </div>
  );
}

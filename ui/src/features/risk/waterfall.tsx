import { useWords } from "@/i18n/context";
import type { Explanation, ExplanationStep, Model } from "@/ipc/contract";
import type { RiskProof } from "./proof";
import { ScoreFigure } from "./score-figure";
import { shownParts } from "./sums";
import { band, indicatorSays, inkOf, points } from "./words";

const ROW = "col-span-full grid grid-cols-subgrid items-center";

/** A likelihood step by step: each dimension's bar begins where the one before it ended. Each part opens its proof. */
export function Waterfall({
  explanation,
  model,
  supplier,
  asOf,
}: {
  explanation: Explanation;
  model: Model | undefined;
  supplier: RiskProof["supplier"];
  asOf?: string;
}) {
  const words = useWords();
  const { t } = words;
  const { score, steps } = explanation;
  const { computed } = score;
  const parts = new Map(score.dimensions.map((one) => [one.dimension, one.contribution]));
  // Rounded in the model's order, as in the account, so that a part reads the same in both.
  const rounded = shownParts([...parts.values()], computed.score ?? "0");
  const shown = new Map([...parts.keys()].map((dimension, at) => [dimension, rounded[at]]));
  const of = { supplier, ...(asOf === undefined ? {} : { asOf }) };
  return (
    <ul
      aria-label={t("risk-waterfall")}
      data-testid="waterfall"
      className="grid grid-cols-[minmax(84px,max-content)_minmax(60px,1fr)_max-content_minmax(0,max-content)] gap-x-3 gap-y-[3px]"
    >
      {steps.map((step) => (
        <li key={step.dimension} className={ROW} data-dimension={step.dimension}>
          <span className="truncate">{t(`risk-dimension-${step.dimension}`)}</span>
          <StepBar step={step} />
          <span className="text-end">
            <ScoreFigure
              value={parts.get(step.dimension) ?? null}
              says={points(shown.get(step.dimension), words)}
              of={{ ...of, part: step.dimension }}
            />
          </span>
          <span className="truncate text-xs text-ink-3">
            <Foremost step={step} explanation={explanation} model={model} />
          </span>
        </li>
      ))}
      <li className={`${ROW} mt-1 border-t border-line pt-1.5`}>
        <span className="font-semibold">{t("risk-likelihood")}</span>
        <BandBar low={computed.low} high={computed.high} value={computed.score} />
        <span className="text-end font-semibold">
          <ScoreFigure value={computed.score} of={{ ...of, part: null }} />
        </span>
        <span className="truncate text-xs text-ink-3">{band(computed, words)}</span>
      </li>
    </ul>
  );
}

function StepBar({ step: { dimension, start, end } }: { step: ExplanationStep }) {
  return (
    <span aria-hidden="true" className="relative block h-3.5">
      <i
        className="absolute inset-y-0 rounded-[2px]"
        style={{
          insetInlineStart: `${start}%`,
          inlineSize: `max(2px, ${Number(end) - Number(start)}%)`,
          background: inkOf(dimension),
        }}
      />
    </span>
  );
}

/** Where the likelihood could lie, and where it is taken to lie. */
function BandBar({ low, high, value }: { low: string; high: string; value: string | null }) {
  return (
    <span aria-hidden="true" className="relative block h-3.5">
      <i
        className="absolute inset-y-0 rounded-[2px] border border-dashed border-edge bg-sunk"
        style={{ insetInlineStart: `${low}%`, inlineSize: `${Number(high) - Number(low)}%` }}
      />
      {value !== null && (
        <i
          className="absolute inset-y-0 w-[3px] rounded-[1px] bg-ink"
          style={{ insetInlineStart: `calc(${value}% - 1.5px)` }}
        />
      )}
    </span>
  );
}

/** What weighs most in a dimension, in a few words. */
function Foremost({
  step,
  explanation,
  model,
}: {
  step: ExplanationStep;
  explanation: Explanation;
  model: Model | undefined;
}) {
  const words = useWords();
  const found = explanation.score.computed.contributions.find((one) => one.indicator === step.foremost);
  if (!found) return null;
  const says = indicatorSays(found, unitOf(model, found.indicator), words);
  return <bdi title={says}>{says}</bdi>;
}

export function indicatorOf(model: Model | undefined, code: string) {
  return model?.dimensions.flatMap((set) => set.indicators).find((one) => one.code === code);
}
const unitOf = (model: Model | undefined, code: string) => indicatorOf(model, code)?.unit;

import { useWords } from "@/i18n/context";
import type { DimensionScore, RiskRow } from "@/ipc/contract";
import { band, inkOf, points } from "./words";

type Drawn = Pick<RiskRow, "likelihood" | "low" | "high" | "dimensions" | "ruled">;

/** What a likelihood is made of, stacked on an axis from 0 to 100, with the band it could lie in drawn over it. */
export function Stack({ row }: { row: Drawn }) {
  const words = useWords();
  const { low, high } = row;
  return (
    <div
      role="img"
      aria-label={stackSays(row, words)}
      className="relative h-[22px] w-full"
      data-testid="stack"
    >
      <i className="absolute inset-x-0 inset-y-[5px] bg-sunk" />
      {placed(row.dimensions).map(({ dimension, at, length, contribution }) => (
        <i
          key={dimension}
          title={`${words.t(`risk-dimension-${dimension}`)} ${points(contribution, words)}`}
          className={`absolute inset-y-[5px] ${row.ruled ? "opacity-40" : ""}`}
          style={{ insetInlineStart: `${at}%`, inlineSize: `${length}%`, background: inkOf(dimension) }}
        />
      ))}
      <Band low={low} high={high} />
      {row.likelihood !== null && (
        <i
          className="absolute inset-y-[2px] w-[3px] rounded-[1px] border-x border-panel bg-ink [box-sizing:content-box]"
          style={{ insetInlineStart: `calc(${row.likelihood}% - 2.5px)` }}
        />
      )}
    </div>
  );
}

/** From the least to the most it could be, between two ends. */
export function Band({ low, high }: { low: string; high: string }) {
  return (
    <i
      className="absolute inset-y-[3px] border-x border-ink-2 before:absolute before:inset-x-0 before:top-1/2 before:border-t before:border-ink-2 before:content-['']"
      style={{ insetInlineStart: `${low}%`, inlineSize: `${Number(high) - Number(low)}%` }}
    />
  );
}

/** Where each part begins and how long it is, in percent of the axis; positions only, no figure is reckoned here. */
export function placed(dimensions: DimensionScore[]) {
  let at = 0;
  return dimensions
    .filter((one) => Number(one.contribution) > 0)
    .map((one) => {
      const start = at;
      const length = Number(one.contribution);
      at += length;
      return { ...one, at: start, length };
    });
}

function stackSays(row: Drawn, words: ReturnType<typeof useWords>): string {
  const { t, f } = words;
  if (row.likelihood === null) return t("risk-not-assessed-band", { band: band(row, words) });
  const parts = row.dimensions
    .filter((one) => Number(one.contribution) > 0)
    .map((one) => `${t(`risk-dimension-${one.dimension}`)} ${points(one.contribution, words)}`);
  return t("risk-stack-says", {
    value: points(row.likelihood, words),
    band: band(row, words),
    parts: f.list(parts),
  });
}

import { useWords } from "@/i18n/context";

/**
 * A rate with its 95 % interval and the target, on an axis from `from` to 1. Runs from right to left in Arabic. Inputs are decimal strings
 * turned into positions only: no figure is computed here.
 */
export function IntervalBar({
  value,
  low,
  high,
  target,
  width = 150,
  from = 0.4,
}: {
  value: string | null;
  low: string | null;
  high: string | null;
  target?: string | null;
  width?: number;
  from?: number;
}) {
  const { t, f, dir } = useWords();
  if (value === null)
    return <span aria-hidden="true" className="inline-block" style={{ inlineSize: width }} />;

  const place = (rate: string): number => {
    const share = Math.min(1, Math.max(0, (Number(rate) - from) / (1 - from)));
    return 4 + (dir === "rtl" ? 1 - share : share) * (width - 8);
  };
  const label =
    low === null || high === null
      ? f.percent(value)
      : t("interval-label", {
          value: f.percent(value),
          range: f.rateRange(low, high),
          level: f.percent("0.95", 0),
        });
  return (
    <svg width={width} height={16} role="img" aria-label={label} className="block">
      <line x1={4} x2={width - 4} y1={8} y2={8} stroke="var(--line)" />
      {target && (
        <line
          x1={place(target)}
          x2={place(target)}
          y1={2}
          y2={14}
          stroke="var(--ink-3)"
          strokeDasharray="2 2"
        />
      )}
      {low !== null && high !== null && (
        <line
          x1={place(low)}
          x2={place(high)}
          y1={8}
          y2={8}
          stroke="var(--accent)"
          strokeWidth={5}
          strokeLinecap="round"
          opacity={0.35}
        />
      )}
      <circle cx={place(value)} cy={8} r={3.6} fill="var(--accent)" />
    </svg>
  );
}

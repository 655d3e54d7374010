import { useWords } from "@/i18n/context";
import type { DeskPoint } from "@/ipc/contract";

const WIDTH = 688;
const HEIGHT = 92;
const TOP = 16;
const FOOT = 76;

/** OTIF by month with its intervals and the target, drawn for paper: no colour is needed to read it. */
export function SheetTrend({ points, target }: { points: DeskPoint[]; target: string }) {
  const { t, f, dir } = useWords();
  const known = points.flatMap(({ value, low, high }) =>
    [value, low, high].flatMap((one) => (one === null ? [] : [Number(one)])),
  );
  if (known.length === 0) return null;
  const least = Math.min(...known, Number(target));
  const from = Math.max(0, Math.floor(least * 10) / 10);
  const y = (rate: number) => FOOT - ((rate - from) / Math.max(0.01, 1 - from)) * (FOOT - TOP);
  const step = WIDTH / points.length;
  const x = (at: number) => (dir === "rtl" ? WIDTH - (at + 0.5) * step : (at + 0.5) * step);
  const months = points.map(({ date }) => date.slice(0, 7));
  return (
    <section aria-label={t("sheet-trend")}>
      <h2>{t("sheet-trend")}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={t("sheet-trend")}>
        <line
          x1={0}
          x2={WIDTH}
          y1={y(Number(target))}
          y2={y(Number(target))}
          stroke="var(--edge)"
          strokeDasharray="3 3"
        />
        <line x1={0} x2={WIDTH} y1={FOOT} y2={FOOT} stroke="var(--line-2)" />
        {points.map(({ date, value, low, high }, at) => (
          <g key={date}>
            {low !== null && high !== null && (
              <line
                x1={x(at)}
                x2={x(at)}
                y1={y(Number(low))}
                y2={y(Number(high))}
                stroke="var(--accent)"
                strokeWidth={5}
                opacity={0.28}
              />
            )}
            {value !== null && (
              <>
                <circle cx={x(at)} cy={y(Number(value))} r={3} fill="var(--accent)" />
                <text
                  x={x(at)}
                  y={Math.max(9, y(Number(high ?? value)) - 5)}
                  textAnchor="middle"
                  fontSize={9.5}
                  fill="var(--ink)"
                  stroke="var(--panel)"
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {f.percent(value, 0)}
                </text>
              </>
            )}
            <text x={x(at)} y={HEIGHT - 4} textAnchor="middle" fontSize={9} fill="var(--ink-3)">
              {monthSaid(f.month(months[at] ?? ""), months[at] ?? "", at)}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}

/** The year stands only at the first month and at each January. */
const monthSaid = (full: string, month: string, at: number): string =>
  at === 0 || month.endsWith("-01") ? full : full.replace(/[\s\u00a0]+\S+$/, "");

import { useLayoutEffect, useRef, useState } from "react";
import { openProof } from "@/app/proof";
import { useFigureText } from "@/components/figure";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Group } from "@/ipc/contract";
import type { Asked } from "./asked";
import { filterOf, subjectOf } from "./ranking-data";

/** Lower in a low window, where the list above needs the room. */
export const CHART_HEIGHT = "h-[126px] [@media(min-height:880px)]:h-[158px]";
const TOP = 16;
const BOTTOM = 20;
const SIDE = 34;

type Point = { group: Group; x: number; y: number; low: number | null; high: number | null };

/**
 * A rate by month: points with their 95 % intervals, the rate of all months as a dashed line, and the target. Time runs in reading
 * direction. Pressing a point proves it. Coordinates are the only floats; every label is written from decimals.
 */
export function MonthChart({
  name,
  supplier,
  total,
  months,
  asked,
}: {
  name: string;
  supplier: string | null;
  total: Group;
  months: Group[];
  asked: Asked;
}) {
  const { t, f, dir } = useWords();
  const text = useFigureText();
  const [box, width, height] = useSize();
  const [over, setOver] = useState<string | null>(null);

  const known = months.filter((month) => month.otif_figure.value !== null);
  const least = Math.min(
    Number(asked.target),
    ...known.map((month) => Number(month.otif_figure.low ?? month.otif_figure.value)),
  );
  const floor = Math.max(0, Math.floor(least * 10) / 10);
  const plot = height - TOP - BOTTOM;
  const y = (rate: string) => TOP + (1 - (Number(rate) - floor) / (1 - floor || 1)) * plot;
  const step = (width - 2 * SIDE) / Math.max(1, months.length);
  const x = (index: number) => {
    const along = SIDE + (index + 0.5) * step;
    return dir === "rtl" ? width - along : along;
  };
  const points: Point[] = months.flatMap((group, index) => {
    const { value, low, high } = group.otif_figure;
    if (value === null) return [];
    return [{ group, x: x(index), y: y(value), low: low && y(low), high: high && y(high) } as Point];
  });
  const value = text(total.otif_figure);
  const first = known[0];
  const last = known.at(-1);
  const worst = points.reduce<Point | null>((low, one) => (low === null || one.y > low.y ? one : low), null);
  const labelled = new Set([points[0], points.at(-1), worst]);
  // Every month's name where it fits, otherwise every second, third … one.
  const every = Math.max(1, Math.ceil(46 / step));
  const start = dir === "rtl" ? width - SIDE : SIDE;
  const end = dir === "rtl" ? SIDE : width - SIDE;
  const summary =
    first && last
      ? t("months-summary", {
          name,
          range: f.range(f.month(first.key, "long"), f.month(last.key, "long")),
          first: text(first.otif_figure),
          last: text(last.otif_figure),
          mean: value,
        })
      : t("months-none");

  return (
    <div ref={box} className={`relative min-w-0 overflow-clip ${CHART_HEIGHT}`} data-testid="month-chart" data-months={months.length}>
      {width > 0 && (
        <svg width={width} height={height} role="group" aria-label={summary} className="block">
          <Level y={y(asked.target)} from={start} to={end} dash="2 3" label={f.percent(asked.target, 0)} dir={dir} />
          {total.otif_figure.value !== null && (
            <line
              x1={start}
              x2={end}
              y1={y(total.otif_figure.value)}
              y2={y(total.otif_figure.value)}
              stroke="var(--accent)"
              strokeWidth={1}
              strokeDasharray="5 4"
              opacity={0.6}
            />
          )}
          {points.map((point) =>
            point.low === null || point.high === null ? null : (
              <rect
                key={point.group.key}
                x={point.x - Math.min(7, step / 3)}
                width={Math.min(14, (2 * step) / 3)}
                y={point.high}
                height={Math.max(1, point.low - point.high)}
                rx={3}
                fill="var(--accent)"
                opacity={0.16}
              />
            ),
          )}
          <polyline
            points={points.map((point) => `${point.x},${point.y}`).join(" ")}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={1.6}
          />
          {points.map((point) => (
            <a
              key={point.group.key}
              href="#proof"
              data-figure="otif"
              data-value={point.group.otif_figure.value ?? ""}
              aria-label={t("month-says", {
                month: f.month(point.group.key, "long"),
                value: text(point.group.otif_figure),
                lines: t("lines-count", { n: point.group.otif_figure.proof.sum }),
              })}
              onPointerEnter={() => setOver(point.group.key)}
              onPointerLeave={() => setOver(null)}
              onFocus={() => setOver(point.group.key)}
              onBlur={() => setOver(null)}
              onClick={(event) => {
                event.preventDefault();
                openProof({
                  ...subjectOf(
                    point.group,
                    `${name} · ${f.month(point.group.key, "long")}`,
                    filterOf(point.group, "month", supplier),
                    asked,
                  ),
                  figure: point.group.otif_figure,
                });
              }}
              className="cursor-pointer focus-visible:outline-offset-0"
            >
              <circle cx={point.x} cy={point.y} r={11} fill="transparent" />
              <circle
                cx={point.x}
                cy={point.y}
                r={over === point.group.key ? 4.6 : 3.2}
                fill="var(--accent)"
                stroke="var(--panel)"
                strokeWidth={1}
              />
            </a>
          ))}
          {points.map((point) =>
            labelled.has(point) || over === point.group.key ? (
              <text
                key={point.group.key}
                x={point.x}
                y={point.y > height - BOTTOM - 16 ? point.y - 9 : labelY(point, height)}
                textAnchor="middle"
                className="fill-ink text-2xs font-medium"
                pointerEvents="none"
                aria-hidden="true"
              >
                {over === point.group.key
                  ? `${text(point.group.otif_figure)} · ${t("lines-count", { n: point.group.otif_figure.proof.sum })}`
                  : text(point.group.otif_figure)}
              </text>
            ) : null,
          )}
          {months.map((group, index) =>
            index % every === 0 ? (
              <text
                key={group.key}
                x={x(index)}
                y={height - 5}
                textAnchor="middle"
                className="fill-ink-3 text-2xs"
                aria-hidden="true"
              >
                {shortMonth(f.month(group.key), group.key, index)}
              </text>
            ) : null,
          )}
        </svg>
      )}
      {width > 0 && points.length === 0 && (
        <p className="absolute inset-0 grid place-items-center text-ink-3">{t("months-none") || NO_DATA}</p>
      )}
    </div>
  );
}

/** Above the interval's band, unless that leaves the picture; then below it. */
function labelY(point: Point, height: number): number {
  const above = (point.high ?? point.y) - 5;
  return above > TOP - 4 ? above : Math.min(height - BOTTOM - 2, (point.low ?? point.y) + 13);
}

/** The year stands only at the first month and at each January. */
function shortMonth(full: string, key: string, index: number): string {
  return index === 0 || key.endsWith("-01") ? full : full.replace(/[\s\u00a0]+\S+$/, "");
}

function Level({
  y,
  from,
  to,
  dash,
  label,
  dir,
}: {
  y: number;
  from: number;
  to: number;
  dash: string;
  label: string;
  dir: "ltr" | "rtl";
}) {
  return (
    <>
      <line x1={from} x2={to} y1={y} y2={y} stroke="var(--ink-3)" strokeDasharray={dash} />
      <text
        x={dir === "rtl" ? from + 4 : from - 4}
        y={y + 3.5}
        // Anchors follow the text's own direction.
        textAnchor="end"
        className="fill-ink-3 text-2xs"
        aria-hidden="true"
      >
        {label}
      </text>
    </>
  );
}

/** The room there is, in pixels. */
function useSize() {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [box, size.width, size.height] as const;
}

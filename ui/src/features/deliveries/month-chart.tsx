import { useLayoutEffect, useRef, useState } from "react";
import { openProof } from "@/app/proof";
import { useFigureText } from "@/components/figure";
import { useWords } from "@/i18n/context";
import type { Group } from "@/ipc/contract";
import type { Asked } from "./asked";
import { labelY, layOut, type Point } from "./month-layout";
import { filterOf, subjectOf } from "./ranking-data";

/** Lower in a low window, where the list above needs the room. */
export const CHART_HEIGHT = "h-[126px] [@media(min-height:880px)]:h-[158px]";

/**
 * A rate by month: points with their 95 % intervals, the rate of all months as a dashed line, and the target as a dotted one. Pressing a
 * point proves it.
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
  const [box, { width, height }] = useSize();
  const [over, setOver] = useState<string | null>(null);
  const chart = layOut(months, asked.target, { width, height, dir });
  const { points, start, end, step } = chart;
  const first = points[0]?.group;
  const last = points.at(-1)?.group;
  const mean = total.otif_figure.value;
  const summary =
    first && last
      ? t("months-summary", {
          name,
          range: f.range(f.month(first.key, "long"), f.month(last.key, "long")),
          first: text(first.otif_figure),
          last: text(last.otif_figure),
          mean: text(total.otif_figure),
        })
      : t("months-none");
  const lines = (group: Group) => t("lines-count", { n: group.otif_figure.proof.sum });
  const prove = (group: Group) =>
    openProof({
      ...subjectOf(
        group,
        `${name} · ${f.month(group.key, "long")}`,
        filterOf(group, "month", supplier),
        asked,
      ),
      figure: group.otif_figure,
    });

  return (
    <div
      ref={box}
      className={`relative min-w-0 overflow-clip ${CHART_HEIGHT}`}
      data-testid="month-chart"
      data-months={months.length}
    >
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={summary} className="block">
          <line
            x1={start}
            x2={end}
            y1={chart.y(asked.target)}
            y2={chart.y(asked.target)}
            stroke="var(--ink-3)"
            strokeDasharray="2 3"
          />
          <text
            x={start + (dir === "rtl" ? 4 : -4)}
            y={chart.y(asked.target) + 3.5}
            textAnchor="end"
            className="fill-ink-3 text-2xs"
          >
            {f.percent(asked.target, 0)}
          </text>
          {mean !== null && (
            <line
              x1={start}
              x2={end}
              y1={chart.y(mean)}
              y2={chart.y(mean)}
              stroke="var(--accent)"
              strokeDasharray="5 4"
              opacity={0.6}
            />
          )}
          {points.map((point) => (
            <Band key={point.group.key} point={point} width={Math.min(14, (2 * step) / 3)} />
          ))}
          <polyline
            points={points.map((point) => `${point.x},${point.y}`).join(" ")}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={1.6}
          />
          {points.map(({ group, x, y }) => (
            <circle
              key={group.key}
              cx={x}
              cy={y}
              r={over === group.key ? 4.6 : 3.2}
              fill="var(--accent)"
              stroke="var(--panel)"
            />
          ))}
          {points.map((point) =>
            chart.labelled.has(point) || over === point.group.key ? (
              <text
                key={point.group.key}
                x={point.x}
                y={labelY(point, chart.bottom)}
                textAnchor="middle"
                className="fill-ink stroke-panel text-2xs font-medium"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {over === point.group.key
                  ? `${text(point.group.otif_figure)} · ${lines(point.group)}`
                  : text(point.group.otif_figure)}
              </text>
            ) : null,
          )}
          {months.map((group, index) =>
            index % chart.every === 0 ? (
              <text
                key={group.key}
                x={chart.x(index)}
                y={height - 5}
                textAnchor="middle"
                className="fill-ink-3 text-2xs"
              >
                {shortMonth(f.month(group.key), group.key, index)}
              </text>
            ) : null,
          )}
        </svg>
      )}
      {points.map(({ group, x, y }) => (
        <button
          key={group.key}
          type="button"
          data-figure="otif"
          data-value={group.otif_figure.value ?? ""}
          data-month={group.key}
          aria-label={t("month-says", {
            month: f.month(group.key, "long"),
            value: text(group.otif_figure),
            lines: lines(group),
          })}
          onPointerEnter={() => setOver(group.key)}
          onPointerLeave={() => setOver(null)}
          onFocus={() => setOver(group.key)}
          onBlur={() => setOver(null)}
          onClick={() => prove(group)}
          className="absolute top-0 left-0 size-6 rounded-full"
          style={{ transform: `translate(${x - 12}px, ${y - 12}px)` }}
        />
      ))}
      {width > 0 && points.length === 0 && (
        <p className="absolute inset-0 grid place-items-center text-ink-3">{t("months-none")}</p>
      )}
    </div>
  );
}

/** How sure a month's rate is: its interval, from low to high. */
function Band({ point, width }: { point: Point; width: number }) {
  if (point.low === null || point.high === null) return null;
  return (
    <rect
      x={point.x - width / 2}
      width={width}
      y={point.high}
      height={Math.max(1, point.low - point.high)}
      rx={3}
      fill="var(--accent)"
      opacity={0.16}
    />
  );
}

/** The year stands only at the first month and at each January. */
function shortMonth(full: string, key: string, index: number): string {
  return index === 0 || key.endsWith("-01") ? full : full.replace(/[\s\u00a0]+\S+$/, "");
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
  return [box, size] as const;
}

import { useWords } from "@/i18n/context";
import { dayNumber } from "@/i18n/days";
import { NO_DATA } from "@/i18n/format";
import type { LineDetail } from "@/ipc/contract";
import { axisOf } from "./axis-days";

const WIDTH = 354;
const SIDE = 8;
const LINE = 44;
const LABEL = 15;

/** A line's days from the reading start: its window as a band, its dates as posts, each arrival as a dot as large as its share. */
export function LineAxis({ detail }: { detail: LineDetail }) {
  const { t, f, dir } = useWords();
  const axis = axisOf(detail);
  if (!axis) return null;
  const { row, window } = detail;
  const place = (day: number) => {
    const along = SIDE + ((day - axis.from) / Math.max(1, axis.to - axis.from)) * (WIDTH - 2 * SIDE);
    return dir === "rtl" ? WIDTH - along : along;
  };
  const at = (iso: string) => place(dayNumber(iso));
  const ordered = Number(row.ordered) || 1;
  const band = window && {
    start: place(window.from ? dayNumber(window.from) - 0.5 : axis.from),
    end: place(dayNumber(window.to) + 0.5),
  };
  const height = LINE + 16 + axis.marks.length * LABEL;
  const label = t("line-axis-says", {
    reference: f.day(row.reference),
    completed: row.completed ? f.day(row.completed) : NO_DATA,
  });
  return (
    <figure className="grid gap-1">
      <figcaption className="text-xs font-semibold text-ink-2">{t("line-axis")}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width="100%"
        role="img"
        aria-label={label}
        data-testid="line-axis"
        className="block"
      >
        {band && (
          <>
            <rect
              x={Math.min(band.start, band.end)}
              width={Math.abs(band.end - band.start)}
              y={LINE - 22}
              height={36}
              fill="var(--accent-weak)"
            />
            <text
              x={band.end + (dir === "rtl" ? 4 : -4)}
              y={LINE - 27}
              textAnchor="end"
              className="fill-accent text-2xs"
            >
              {t("line-window")}
            </text>
          </>
        )}
        <line x1={SIDE} x2={WIDTH - SIDE} y1={LINE} y2={LINE} stroke="var(--line-2)" />
        {axis.marks.map((mark, index) => {
          const x = at(mark.date);
          const y = LINE + 24 + index * LABEL;
          // Labels turn inwards in the half that lies towards the reading end.
          const inwards = dir === "rtl" ? x < WIDTH / 2 : x > WIDTH / 2;
          const away = inwards === (dir === "rtl") ? 4 : -4;
          const judged = mark.date === row.reference;
          return (
            <g key={mark.date}>
              <line
                x1={x}
                x2={x}
                y1={LINE - 10}
                y2={y}
                stroke={judged ? "var(--ink)" : "var(--edge)"}
                strokeDasharray={judged ? undefined : "2 2"}
              />
              <text
                x={x + away}
                y={y}
                textAnchor={inwards ? "end" : "start"}
                strokeWidth={3}
                paintOrder="stroke"
                className={`stroke-panel text-2xs ${judged ? "fill-ink font-medium" : "fill-ink-3"}`}
              >
                {`${mark.kinds.map((kind) => t(`line-${kind}`)).join(" · ")} ${f.day(mark.date)}`}
              </text>
            </g>
          );
        })}
        {row.completed && (
          <>
            {/* The day it counts as complete: by handover it is no arrival. */}
            <circle
              cx={at(row.completed)}
              cy={LINE}
              r={3.5}
              fill="var(--panel)"
              stroke="var(--accent)"
              strokeWidth={1.5}
            />
            <text x={at(row.completed)} y={LINE - 12} textAnchor="middle" className="fill-ink text-2xs">
              {f.day(row.completed)}
            </text>
          </>
        )}
        {axis.arrivals.map((one, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: arrivals may be alike, and are never reordered
            key={index}
            cx={at(one.date)}
            cy={LINE}
            r={3 + 5 * Math.sqrt(Math.min(1, Math.max(0, one.quantity / ordered)))}
            fill="var(--accent)"
            stroke="var(--panel)"
            strokeWidth={1.5}
          />
        ))}
      </svg>
    </figure>
  );
}

import { lazy, type Ref, Suspense, useMemo, useState } from "react";
import { openProof } from "@/app/proof";
import { useFigureText } from "@/components/figure";
import { useWords } from "@/i18n/context";
import type { Group } from "@/ipc/contract";
import type { Asked } from "./asked";
import type { Paint } from "./month-canvas";
import { filterOf, subjectOf } from "./ranking-data";

// ECharts is the largest part of the window; it is loaded when the first chart is wanted.
const MonthCanvas = lazy(() => import("./month-canvas").then((part) => ({ default: part.MonthCanvas })));

/** Lower in a low window, where the list above needs the room. */
export const CHART_HEIGHT = "h-[126px] [@media(min-height:880px)]:h-[158px]";

/** A rate by month, each point a button that proves it. What is drawn stands in `month-picture`. */
export function MonthChart({
  name,
  supplier,
  total,
  months,
  asked,
  paint,
}: {
  name: string;
  supplier: string | null;
  total: Group;
  months: Group[];
  asked: Asked;
  paint: Ref<Paint>;
}) {
  const words = useWords();
  const { t, f, dir } = words;
  const text = useFigureText();
  const [over, setOver] = useState<string | null>(null);
  const judged = months.filter(({ otif_figure }) => otif_figure.value !== null);
  const first = judged[0];
  const last = judged.at(-1);
  const { target } = asked;
  const mean = total.otif_figure.value;
  const lines = (group: Group) => t("lines-count", { n: group.otif_figure.proof.sum });
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
  const picture = useMemo(
    () => ({
      months,
      mean,
      target,
      dir,
      over,
      monthName: ({ key }: Group, index: number) => shortMonth(words.f.month(key), key, index),
      says: ({ otif_figure: { value, proof } }: Group, pointed: boolean) => {
        const rate = value === null ? "" : words.f.percent(value);
        return pointed ? `${rate} · ${words.t("lines-count", { n: proof.sum })}` : rate;
      },
      rate: (rate: string, digits: number) => words.f.percent(rate, digits),
    }),
    [months, mean, target, dir, over, words],
  );
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
      className={`relative min-w-0 overflow-clip ${CHART_HEIGHT}`}
      data-testid="month-chart"
      data-months={months.length}
    >
      {!first && <p className="absolute inset-0 grid place-items-center text-ink-3">{t("months-none")}</p>}
      {first && (
        <Suspense>
          <MonthCanvas picture={picture} label={summary} paint={paint}>
            {(spots) =>
              months.map((group, index) => {
                const spot = spots[index];
                return spot ? (
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
                    // Physical on purpose: the spot is in the drawing's own pixels, which run from the left in either script.
                    className="absolute top-0 left-0 size-6 rounded-full"
                    style={{ transform: `translate(${spot.x - 12}px, ${spot.y - 12}px)` }}
                  />
                ) : null;
              })
            }
          </MonthCanvas>
        </Suspense>
      )}
    </div>
  );
}

/** The year stands only at the first month and at each January. */
function shortMonth(full: string, key: string, index: number): string {
  return index === 0 || key.endsWith("-01") ? full : full.replace(/[\s\u00a0]+\S+$/, "");
}

import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { useKnownAt } from "@/app/view";
import { ErrorNote } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { Class, HeatCell, HeatMap as HeatMapData, RiskQuery } from "@/ipc/contract";
import { heatMapQuery } from "./data";
import { cellOf, setList, useList } from "./list-state";

const GROUND: Record<Class, string> = {
  low: "bg-sunk text-ink-2",
  medium: "bg-watch-weak text-watch",
  high: "bg-bad-weak text-bad",
};
const STEPS = [0, 1, 2, 3, 4];
/** As people draw it: the likeliest on top, the least impact at the reading start. */
const ROWS = [4, 3, 2, 1, 0];

/** Where everybody stands by likelihood and impact. A cell keeps the ranking to those in it. */
export function HeatMap({ query }: { query: RiskQuery }) {
  const { t } = useWords();
  const known = useKnownAt();
  const { data, error, refetch } = useQuery(heatMapQuery(query, known));
  return (
    <section
      aria-label={t("risk-map")}
      className="grid content-start gap-1.5 rounded-lg border border-line bg-panel px-3.5 pt-2.5 pb-2.5"
    >
      <h2>{t("risk-map")}</h2>
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {data ? <Cells map={data} /> : <div className="h-[208px]" />}
      {data && <Beside map={data} />}
    </section>
  );
}

function Cells({ map }: { map: HeatMapData }) {
  const { t, dir } = useWords();
  const { cell: chosen } = useList();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ likelihood: 4, impact: 4 });
  const find = (likelihood: number, impact: number) =>
    map.cells.find((one) => one.likelihood === likelihood && one.impact === impact);

  const onKeyDown = (event: KeyboardEvent) => {
    const onward = dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const step: Record<string, [number, number]> = {
      ArrowUp: [1, 0],
      ArrowDown: [-1, 0],
      [onward]: [0, 1],
      [back]: [0, -1],
    };
    const by = step[event.key];
    if (!by) return;
    event.preventDefault();
    const within = (n: number) => Math.min(4, Math.max(0, n));
    const next = { likelihood: within(at.likelihood + by[0]), impact: within(at.impact + by[1]) };
    setAt(next);
    box.current?.querySelector<HTMLElement>(`[data-cell="${cellOf(next.likelihood, next.impact)}"]`)?.focus();
  };

  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-1.5">
      <span className="self-center text-2xs text-ink-3 [writing-mode:vertical-rl] ltr:rotate-180">
        {t("risk-map-likelihood")}
      </span>
      <div
        ref={box}
        role="toolbar"
        aria-label={t("risk-map-cells")}
        onKeyDown={onKeyDown}
        className="grid grid-cols-5 gap-[3px]"
        data-testid="heat-map"
      >
        {ROWS.flatMap((likelihood) =>
          STEPS.map((impact) => {
            const one = find(likelihood, impact);
            return one ? (
              <Cell
                key={cellOf(likelihood, impact)}
                cell={one}
                pressed={chosen === cellOf(likelihood, impact)}
                reachable={at.likelihood === likelihood && at.impact === impact}
                onReach={() => setAt({ likelihood, impact })}
              />
            ) : null;
          }),
        )}
      </div>
      <span />
      <span className="pt-0.5 text-2xs text-ink-3">{t("risk-map-impact")}</span>
    </div>
  );
}

function Cell({
  cell: { likelihood, impact, class: of, count },
  pressed,
  reachable,
  onReach,
}: {
  cell: HeatCell;
  pressed: boolean;
  reachable: boolean;
  onReach: () => void;
}) {
  const { t, f } = useWords();
  const says = t("risk-map-cell", {
    likelihood: t("risk-step", { n: likelihood + 1 }),
    impact: t("risk-step", { n: impact + 1 }),
    class: t(`risk-class-${of}`),
    suppliers: t("suppliers-count", { n: count }),
  });
  return (
    <button
      type="button"
      data-cell={cellOf(likelihood, impact)}
      data-count={count}
      tabIndex={reachable ? 0 : -1}
      aria-pressed={pressed}
      title={says}
      onFocus={onReach}
      onClick={() => setList({ cell: pressed ? null : cellOf(likelihood, impact), current: null })}
      className={`grid h-[38px] place-items-center rounded-sm text-md font-medium hover:outline-2 hover:-outline-offset-2 hover:outline-current ${GROUND[of]} ${pressed ? "shadow-[inset_0_0_0_2px_currentColor]" : ""}`}
    >
      <bdi className={count === 0 ? "opacity-60" : ""}>{count === 0 ? "·" : f.number(count)}</bdi>
      <span className="sr-only">{says}</span>
    </button>
  );
}

/** Who stands in no cell, so that the map never seems to show everybody. */
function Beside({ map: { no_impact, unassessed, cells } }: { map: HeatMapData }) {
  const { t } = useWords();
  const { assessed, classes } = useList();
  const high = cells.reduce((all, one) => all + (one.class === "high" ? one.count : 0), 0);
  const only = classes.length === 1 && classes[0] === "high";
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-ink-3" data-testid="heat-beside">
      <button
        type="button"
        aria-pressed={only}
        className="figure"
        onClick={() => setList({ classes: only ? [] : ["high"], cell: null, current: null })}
      >
        {t("risk-map-high", { n: high })}
      </button>
      {no_impact > 0 && <span>{t("risk-map-no-impact", { n: no_impact })}</span>}
      {unassessed > 0 && (
        <button
          type="button"
          aria-pressed={assessed === false}
          className="figure"
          onClick={() => setList({ assessed: assessed === false ? null : false, cell: null, current: null })}
        >
          {t("risk-map-unassessed", { n: unassessed })}
        </button>
      )}
    </p>
  );
}

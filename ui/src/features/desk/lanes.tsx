import { Fragment, type KeyboardEvent, useRef, useState } from "react";
import { useWords, type Words } from "@/i18n/context";
import type { DeskLane, DeskView } from "@/ipc/contract";
import { LANES, type Spot, type Step, stepFrom, ticksOf } from "./places";
import { nameOf } from "./said";

const INKS: Record<DeskLane, string> = {
  notice_deadlines: "bg-bad",
  contract_ends: "bg-accent",
  documents_expire: "bg-watch",
  promised_late: "bg-unknown",
};

/** What a spot is, in words. */
export function spotSaid({ lane, date, dots }: Spot, words: Words): string {
  const { t, f } = words;
  const what = t(`desk-lane-one-${lane}`);
  const [only] = dots;
  if (!only || dots.length > 1) return t("desk-dot-many", { date: f.day(date), what, n: dots.length });
  const name = [only.name, nameOf(only.supplier, words)].filter(Boolean).join(" · ");
  return t("desk-dot", { date: f.day(date), what, name });
}

/**
 * The weeks from the reading start to its end. One spot is in the order of the Tab key; from it the arrow keys go along the lane and from lane
 * to lane.
 */
export function Lanes({
  weeks,
  spots,
  onOpen,
}: {
  weeks: DeskView["weeks"];
  spots: Spot[];
  onOpen: (spot: Spot) => void;
}) {
  const words = useWords();
  const { t, f, dir } = words;
  const [current, setCurrent] = useState(0);
  const [over, setOver] = useState<Spot | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const ticks = ticksOf(weeks);
  const stop = Math.min(current, spots.length - 1);

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const steps: Record<string, Step> = {
      ArrowRight: dir === "rtl" ? "earlier" : "later",
      ArrowLeft: dir === "rtl" ? "later" : "earlier",
      ArrowDown: "down",
      ArrowUp: "up",
      Home: "first",
      End: "last",
    };
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = stepFrom(spots, at, step);
    setCurrent(next);
    box.current?.querySelector<HTMLElement>(`[data-spot="${next}"]`)?.focus();
  };

  return (
    <div
      ref={box}
      className="grid grid-cols-[minmax(110px,176px)_minmax(0,1fr)] items-center gap-x-2.5 gap-y-0.5 text-sm text-ink-2"
    >
      {LANES.map((lane) => (
        <Fragment key={lane}>
          <span id={`lane-${lane}`}>{t(`desk-lane-${lane}`)}</span>
          <ul
            aria-labelledby={`lane-${lane}`}
            className="relative h-[22px] rounded-sm bg-sunk"
            data-lane={lane}
          >
            {ticks.weeks.map((at) => (
              <li
                key={at}
                aria-hidden="true"
                className="absolute inset-y-0 border-s border-line"
                style={{ insetInlineStart: `${at}%` }}
              />
            ))}
            {spots.map(
              (spot, at) =>
                spot.lane === lane && (
                  <li key={spot.date} className="contents">
                    <button
                      type="button"
                      data-spot={at}
                      tabIndex={at === stop ? 0 : -1}
                      aria-label={spotSaid(spot, words)}
                      onClick={() => onOpen(spot)}
                      onFocus={() => {
                        setCurrent(at);
                        setOver(spot);
                      }}
                      onBlur={() => setOver(null)}
                      onPointerEnter={() => setOver(spot)}
                      onPointerLeave={() => setOver(null)}
                      onKeyDown={(event) => onKeyDown(event, at)}
                      className="absolute inset-y-0 -ms-2 grid w-4 place-items-center rounded-sm"
                      style={{ insetInlineStart: `${spot.at}%` }}
                    >
                      <i
                        className={`block rounded-full ${INKS[lane]} ${spot.dots.length > 1 ? "size-[11px] outline-2 outline-offset-1 outline-line-2" : "size-2"}`}
                      />
                    </button>
                  </li>
                ),
            )}
          </ul>
        </Fragment>
      ))}
      <span />
      <div className="relative h-4 text-2xs text-ink-3" aria-hidden="true">
        <span className="absolute start-0">{t("desk-now")}</span>
        {ticks.months.map(({ month, at }) => (
          <span key={month} className="absolute whitespace-nowrap" style={{ insetInlineStart: `${at}%` }}>
            {at > 4 && at < 94 && f.month(month)}
          </span>
        ))}
      </div>
      <p className="col-span-2 min-h-[20px] truncate text-end text-ink-2" aria-hidden="true">
        {over ? spotSaid(over, words) : <span className="text-ink-3">{hint()}</span>}
      </p>
    </div>
  );

  function hint(): string {
    return t(spots.length > 0 ? "desk-weeks-hint" : "desk-weeks-none");
  }
}

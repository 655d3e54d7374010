import { addDays, dayNumber } from "@/i18n/days";
import type { Bar } from "@/ipc/contract";

/** The days a timeline shows, from the reading start to the reading end. */
export type TimeScale = { from: string; to: string; years: { year: number; at: number }[] };

/** A stretch of the axis in per cent of its length; `cut` says on which side it goes on beyond the axis. */
export type Stretch = { at: number; length: number; cutStart: boolean; cutEnd: boolean };

/** Two years back and two ahead: far enough to see a term begin and its renewal end. */
export function timeScale(day: string): TimeScale {
  const year = Number(day.slice(0, 4));
  const scale = { from: `${year - 2}-07-01`, to: `${year + 2}-12-31` };
  const years = [-1, 0, 1, 2].map((off) => ({ year: year + off, at: place(`${year + off}-01-01`, scale) }));
  return { ...scale, years };
}

/** Where a day's beginning lies on the axis, in per cent, whether or not it is in view. */
export function place(iso: string, { from, to }: Pick<TimeScale, "from" | "to">): number {
  const first = dayNumber(from);
  return ((dayNumber(iso) - first) / (dayNumber(to) + 1 - first)) * 100;
}

/** The part of [from, to] that is in view, both days included; a missing end goes on for ever. */
export function stretch(
  from: string,
  to: string | null,
  scale: Pick<TimeScale, "from" | "to">,
): Stretch | null {
  const start = place(from, scale);
  const end = to === null ? Number.POSITIVE_INFINITY : place(addDays(to, 1), scale);
  if (end <= 0 || start >= 100 || end <= start) return null;
  const at = Math.max(0, start);
  return { at, length: Math.min(100, end) - at, cutStart: start < 0, cutEnd: end > 100 };
}

/** A term as it is drawn. Of a deadline that was decided long ago no window is drawn: it asks for nothing any more. */
export function drawn({ term, expected, window_from, window_to }: Bar, scale: TimeScale, since: string) {
  return {
    expected,
    term: stretch(term.start, term.end, scale),
    window: window_from && window_to && window_to >= since ? stretch(window_from, window_to, scale) : null,
  };
}

import { addDays, dayNumber } from "@/i18n/days";
import type { DeskLane, DeskView, WeekDot } from "@/ipc/contract";

export const LANES: DeskLane[] = ["notice_deadlines", "contract_ends", "documents_expire", "promised_late"];

type Weeks = Pick<DeskView["weeks"], "from" | "to">;

/** Everything of one lane that falls on one day. */
export type Spot = { lane: DeskLane; date: string; dots: WeekDot[]; at: number };

/** Where the middle of a day lies on the axis, in per cent from the reading start. Both ends of the weeks are shown. */
export const place = (date: string, { from, to }: Weeks): number =>
  ((dayNumber(date) + 0.5 - dayNumber(from)) / (dayNumber(to) + 1 - dayNumber(from))) * 100;

/** The spots of the weeks, lane by lane, each in the order of its days. */
export function spotsOf(weeks: Weeks & { dots: WeekDot[] }): Spot[] {
  const spots = new Map<string, Spot>();
  for (const dot of weeks.dots) {
    const key = `${LANES.indexOf(dot.lane)} ${dot.date}`;
    const spot = spots.get(key);
    if (spot) spot.dots.push(dot);
    else spots.set(key, { lane: dot.lane, date: dot.date, dots: [dot], at: place(dot.date, weeks) });
  }
  return [...spots.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, spot]) => spot);
}

export type Step = "later" | "earlier" | "down" | "up" | "first" | "last";

/** Where the keyboard goes from a spot: along its lane, or to the nearest day of the next lane that has any. */
export function stepFrom(spots: Spot[], at: number, step: Step): number {
  const here = spots[at];
  if (!here) return 0;
  const lane = spots.flatMap((spot, index) => (spot.lane === here.lane ? [index] : []));
  const within = lane.indexOf(at);
  switch (step) {
    case "later":
      return lane[Math.min(lane.length - 1, within + 1)] ?? at;
    case "earlier":
      return lane[Math.max(0, within - 1)] ?? at;
    case "first":
      return lane[0] ?? at;
    case "last":
      return lane.at(-1) ?? at;
    default: {
      const by = step === "down" ? 1 : -1;
      for (let next = LANES.indexOf(here.lane) + by; LANES[next]; next += by) {
        const there = spots.flatMap((spot, index) => (spot.lane === LANES[next] ? [index] : []));
        if (there.length > 0) return nearest(spots, there, here.at);
      }
      return at;
    }
  }
}

const nearest = (spots: Spot[], among: number[], at: number): number =>
  among.reduce((best, index) =>
    Math.abs((spots[index]?.at ?? 0) - at) < Math.abs((spots[best]?.at ?? 0) - at) ? index : best,
  );

/** The days on which a week begins, counted from the first, and the first day of each month. */
export function ticksOf(weeks: Weeks): { weeks: number[]; months: { month: string; at: number }[] } {
  const days = dayNumber(weeks.to) - dayNumber(weeks.from) + 1;
  const start = (date: string) => ((dayNumber(date) - dayNumber(weeks.from)) / days) * 100;
  const dates = Array.from({ length: Math.max(0, Math.min(days, 400)) }, (_, day) =>
    addDays(weeks.from, day),
  );
  return {
    weeks: dates.filter((_, day) => day > 0 && day % 7 === 0).map(start),
    months: dates
      .filter((date) => date.endsWith("-01"))
      .map((date) => ({ month: date.slice(0, 7), at: start(date) })),
  };
}

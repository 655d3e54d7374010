import { describe, expect, it } from "vitest";
import type { DeskLane, WeekDot } from "@/ipc/contract";
import { place, spotsOf, stepFrom, ticksOf } from "./places";

const weeks = { from: "2026-11-21", to: "2027-02-12" };
const dot = (lane: DeskLane, date: string, key = `${lane} ${date}`): WeekDot => ({
  key,
  lane,
  date,
  record: key,
  name: key,
  supplier: null,
});
const dots = [
  dot("promised_late", "2026-11-24"),
  dot("notice_deadlines", "2026-11-23"),
  dot("notice_deadlines", "2026-12-20"),
  dot("notice_deadlines", "2026-11-23", "another"),
  dot("promised_late", "2027-01-30"),
];
const spots = spotsOf({ ...weeks, dots });

describe("the next twelve weeks", () => {
  it("gather what falls on one day of a lane, lane by lane in the order of days", () => {
    expect(spots.map(({ lane, date, dots }) => [lane, date, dots.length])).toEqual([
      ["notice_deadlines", "2026-11-23", 2],
      ["notice_deadlines", "2026-12-20", 1],
      ["promised_late", "2026-11-24", 1],
      ["promised_late", "2027-01-30", 1],
    ]);
  });

  it("place a day by its middle, the first and last within the axis", () => {
    expect(place("2026-11-21", weeks)).toBeCloseTo(0.5952, 3);
    expect(place("2027-02-12", weeks)).toBeCloseTo(100 - 0.5952, 3);
  });

  it.each([
    [0, "later", 1],
    [1, "later", 1],
    [1, "earlier", 0],
    [0, "down", 2],
    [1, "down", 2],
    [3, "up", 1],
    [2, "up", 0],
    [2, "last", 3],
    [3, "first", 2],
  ] as const)("from %d the keyboard goes %s to %d, over lanes without any", (at, step, to) => {
    expect(stepFrom(spots, at, step)).toBe(to);
  });

  it("are parted by weeks, and named by the months that begin in them", () => {
    const { weeks: parts, months } = ticksOf(weeks);
    expect(parts).toHaveLength(11);
    expect(months.map(({ month }) => month)).toEqual(["2026-12", "2027-01", "2027-02"]);
  });
});

import { describe, expect, it } from "vitest";
import type { RiskPoint } from "@/ipc/contract";
import { modelChanges, spotsOf, stretches } from "./path-place";

const point = (likelihood: string | null, version = 1): RiskPoint => ({
  date: "2026-11-21",
  likelihood,
  low: "40",
  high: "70",
  coverage: "0.7",
  impact: "50",
  class: "medium",
  version,
  ruled: false,
});

describe("a path", () => {
  it("runs from one end to the other, the riskier the higher", () => {
    const spots = spotsOf([point("55"), point("60"), point("100")]);
    expect(spots.map((spot) => spot.at)).toEqual([3, 50, 97]);
    expect(spots.map((spot) => spot.value)).toEqual([45, 40, 0]);
    expect(spots[0]).toMatchObject({ low: 60, high: 30 });
  });

  it("stands still with one month, and is nothing with none", () => {
    expect(spotsOf([point("55")])[0]?.at).toBe(3);
    expect(spotsOf([])).toEqual([]);
  });

  it("draws no line across months of which nothing was known", () => {
    const lines = stretches(spotsOf([point("50"), point(null), point("52"), point("54")]));
    expect(lines.map((line) => line.length)).toEqual([1, 2]);
  });

  it("tells where another model began", () => {
    expect(modelChanges([point("50", 1), point("50", 1), point("48", 2), point("49", 2)])).toEqual([2]);
  });
});

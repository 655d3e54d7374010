import { describe, expect, it } from "vitest";
import { type TrendPoint, trendOf } from "./trend";

const months = (...values: (string | null)[]): TrendPoint[] =>
  values.map((value) => ({ value, low: null, high: null }));

describe("a trend", () => {
  it("runs from the first month to the last, the greatest value on top", () => {
    const { lines, last } = trendOf(months("10", "30", "20"), 106, 36);
    expect(lines).toEqual([
      [
        { x: 3, y: 33 },
        { x: 53, y: 3 },
        { x: 103, y: 18 },
      ],
    ]);
    expect(last).toEqual({ x: 103, y: 18 });
  });

  it("parts where a month is not known", () => {
    expect(trendOf(months("1", null, "2", "3"), 100, 30).lines.map((line) => line.length)).toEqual([1, 2]);
  });

  it("draws nothing of nothing, and a level line through the middle", () => {
    expect(trendOf(months(null, null), 100, 30)).toEqual({ lines: [], bands: [], last: null });
    expect(trendOf(months("4", "4"), 100, 30).lines[0]?.map(({ y }) => y)).toEqual([15, 15]);
  });

  it("leaves room for the intervals", () => {
    const point = { value: "0.9", low: "0.8", high: "1" };
    const { bands, lines } = trendOf([point, point], 100, 30);
    expect(bands[0]?.high[0]?.y).toBe(3);
    expect(bands[0]?.low[0]?.y).toBe(27);
    expect(lines[0]?.[0]?.y).toBeCloseTo(15);
  });
});

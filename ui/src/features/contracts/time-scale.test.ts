import { describe, expect, it } from "vitest";
import { drawn, place, stretch, timeScale } from "./time-scale";

const scale = timeScale("2026-11-21");

describe("the time axis", () => {
  it("runs over whole years around the day, which is in view", () => {
    expect([scale.from, scale.to]).toEqual(["2024-07-01", "2028-12-31"]);
    expect(scale.years.map((one) => one.year)).toEqual([2025, 2026, 2027, 2028]);
    expect(place("2024-07-01", scale)).toBe(0);
    expect(place("2029-01-01", scale)).toBe(100);
    for (const day of ["2026-01-01", "2026-12-31"]) {
      const at = place(day, timeScale(day));
      expect(at).toBeGreaterThan(25);
      expect(at).toBeLessThan(60);
    }
  });

  it("draws both days of a stretch, and cuts what lies beyond", () => {
    const day = stretch("2026-01-01", "2026-01-01", scale);
    expect(day?.length).toBeCloseTo(100 / 1645, 6);
    expect(stretch("2020-01-01", "2024-07-01", scale)).toMatchObject({
      at: 0,
      cutStart: true,
      cutEnd: false,
    });
    expect(stretch("2028-12-31", null, scale)).toMatchObject({ cutStart: false, cutEnd: true });
  });

  it("draws nothing of what is out of view or reversed", () => {
    expect(stretch("2020-01-01", "2024-06-30", scale)).toBeNull();
    expect(stretch("2029-01-01", null, scale)).toBeNull();
    expect(stretch("2026-02-01", "2026-01-01", scale)).toBeNull();
  });

  it("leaves out the window of a deadline that lies behind", () => {
    const bar = {
      term: { renewal: 0, start: "2025-01-01", end: "2025-12-31" },
      expected: false,
      window_from: "2025-08-01",
      window_to: "2025-10-30",
    };
    expect(drawn(bar, scale, "2026-11-21").window).toBeNull();
    expect(drawn(bar, scale, "2025-10-30").window).not.toBeNull();
  });
});

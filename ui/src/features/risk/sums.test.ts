import { describe, expect, it } from "vitest";
import { same, shownParts, sumOf } from "./sums";

describe("sums", () => {
  it("are exact where floats are not", () => {
    expect(sumOf(["0.1", "0.2"])).toBe("0.3");
    expect(sumOf(["24.123456", "13.6", "-0.723456"])).toBe("37");
    expect(sumOf([])).toBe("0");
  });

  it("tell numbers apart, not ways of writing them", () => {
    expect(same("61", "61.000000")).toBe(true);
    expect(same("61", "61.000001")).toBe(false);
    expect(same(null, null)).toBe(false);
  });
});

describe("parts as shown", () => {
  it("sum to the whole as shown", () => {
    const parts = ["33.333333", "33.333333", "33.333334"];
    expect(shownParts(parts, "100")).toEqual(["33.3", "33.3", "33.4"]);
  });

  it("give what is left over to those cut by most, and nothing to a zero", () => {
    expect(shownParts(["10.05", "10.05", "0"], "20.1")).toEqual(["10.1", "10", "0"]);
    expect(shownParts(["0.09", "0.08", "0.03"], "0.2")).toEqual(["0.1", "0.1", "0"]);
  });

  it("never turn a sign", () => {
    expect(shownParts(["8.15", "8.15", "8.15", "0.02"], "24.47")).toEqual(["8.2", "8.2", "8.1", "0"]);
    expect(shownParts(["-1.25", "0.24"], "-1.01")).toEqual(["-1.2", "0.2"]);
  });

  it("leave nothing but zeros as they are", () => {
    expect(shownParts(["0", "0"], "0")).toEqual(["0", "0"]);
    expect(shownParts([], "0")).toEqual([]);
  });
});

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

  it("put the remainder on the last that is not zero", () => {
    expect(shownParts(["10.05", "10.05", "0"], "20.1")).toEqual(["10.1", "10", "0"]);
  });

  it("leave nothing but zeros as they are", () => {
    expect(shownParts(["0", "0"], "0")).toEqual(["0", "0"]);
    expect(shownParts([], "0")).toEqual([]);
  });
});

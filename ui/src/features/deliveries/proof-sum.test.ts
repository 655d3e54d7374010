import { describe, expect, it } from "vitest";
import type { Figure, Proof } from "@/ipc/contract";
import { checkSum, decimalOf, difference, quotientIs, scaled } from "./proof-sum";

const proof: Proof = {
  definition: {
    reference: "original",
    early: null,
    late: 2,
    days: "calendar",
    under: "2",
    over: "2",
    count: "received",
    level: "line",
  },
  from: "2025-11-21",
  to: "2026-11-20",
  as_of: "2026-11-21",
  unit: "lines",
  counted: [
    { outcome: "on_time_in_full", n: 202, share: null, success: true },
    { outcome: "late", n: 28, share: null, success: false },
    { outcome: "short", n: 6, share: null, success: false },
    { outcome: "late_and_short", n: 3, share: null, success: false },
    { outcome: "never_received", n: 4, share: null, success: false },
  ],
  sum: 243,
  sum_share: null,
  numerator: "202",
  denominator: "243",
  left_out: [],
  notes: [],
};
const figure = (change: Partial<Figure> = {}, of: Partial<Proof> = {}): Figure => ({
  kind: "otif",
  value: "0.831276",
  low: "0.779",
  high: "0.873",
  why: null,
  ...change,
  proof: { ...proof, ...of },
});

describe("checkSum", () => {
  it("finds that the rows of a rate add up to its denominator, the good ones to its numerator, and their quotient to its value", () => {
    expect(checkSum(figure())).toEqual({ sum: "243", rows: 243, adds: true });
  });

  it.each([
    ["another value", figure({ value: "0.831277" })],
    ["another numerator", figure({}, { numerator: "203" })],
    ["another denominator", figure({}, { denominator: "244" })],
    ["another sum", figure({}, { sum: 242 })],
    [
      "a row more",
      figure({}, { counted: [...proof.counted, { outcome: "over", n: 1, share: null, success: false }] }),
    ],
    ["no denominator", figure({}, { denominator: "0" })],
  ])("says so of %s", (_, wrong) => {
    expect(checkSum(wrong).adds).toBe(false);
  });

  it("adds amounts exactly where the level weighs", () => {
    const counted: Proof["counted"] = [
      { outcome: "on_time_in_full", n: 2, share: "0.1", success: true },
      { outcome: "late", n: 1, share: "0.2", success: false },
    ];
    const weighed = figure(
      { value: "0.333333" },
      { unit: "value:SAR", counted, sum: 3, sum_share: "0.3", numerator: "0.1", denominator: "0.3" },
    );
    expect(checkSum(weighed)).toEqual({ sum: "0.3", rows: 3, adds: true });
    expect(checkSum({ ...weighed, proof: { ...weighed.proof, sum_share: "0.30000001" } }).adds).toBe(false);
  });

  it("knows means, whose rows carry days, and rates in a million", () => {
    const days: Proof["counted"] = [{ outcome: "late", n: 3, share: "-4", success: true }];
    expect(
      checkSum(
        figure(
          { kind: "days_late", value: "-1.333333" },
          { counted: days, sum: 3, sum_share: "-4", numerator: "-4", denominator: "3" },
        ),
      ).adds,
    ).toBe(true);
    expect(quotientIs({ numerator: "72700", denominator: "2327299" }, "31237.928603", 1_000_000n)).toBe(true);
  });

  it("has nothing to divide where there is no data", () => {
    const none = figure({ value: null }, { counted: [], sum: 0, numerator: "0", denominator: "0" });
    expect(checkSum(none).adds).toBe(true);
  });
});

describe("decimals", () => {
  it("keep every digit", () => {
    expect(scaled("12.5")).toBe(12_500_000_000_000_000_000n);
    expect(scaled("1e3")).toBeNull();
    expect(decimalOf(scaled("-0.000001") ?? 0n)).toBe("-0.000001");
    expect(difference("0.831276", "0.894")).toBe("-0.062724");
    expect(difference("0.83", null)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { Decision } from "@/ipc/contract";
import { byDue, dueOf } from "./due";

describe("when a decision falls due", () => {
  it.each([
    [-1, "past"],
    [0, "week"],
    [7, "week"],
    [8, "month"],
    [30, "month"],
    [31, "later"],
  ] as const)("%d days left is %s", (left, due) => {
    expect(dueOf(left)).toBe(due);
  });

  it("stands under one heading each, in the order given", () => {
    const decisions = [-3, -1, 2, 9, 40].map((days_left, at) => ({ key: `d${at}`, days_left }) as Decision);
    expect(byDue(decisions).map(({ due, decisions }) => [due, decisions.map((one) => one.key)])).toEqual([
      ["past", ["d0", "d1"]],
      ["week", ["d2"]],
      ["month", ["d3"]],
      ["later", ["d4"]],
    ]);
  });
});

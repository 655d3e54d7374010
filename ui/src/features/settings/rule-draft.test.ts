import { expect, it } from "vitest";
import { ruleDraftOf, ruleOf } from "./rule-draft";

const plain = { day: (iso: string) => iso, number: String };
const own = {
  code: "own",
  names: { en: "Group policy" },
  source: "",
  from: "2026-01-01",
  until: null,
  limits: [
    { kind: "longest" as const, buyer: null, days: 60, unless_agreed: true },
    { kind: "largest_advance" as const, percent: "30" },
  ],
};

it("comes back as it was", () => {
  expect(ruleOf(ruleDraftOf(own, plain))).toEqual({ set: own, wrong: {} });
});

it("says what cannot be read, and takes an empty limit for none", () => {
  const { set, wrong } = ruleOf({
    ...ruleDraftOf(null, plain),
    from: "soon",
    longest: "٦٠",
    shortest: "12,5",
    advance: "",
  });
  expect(wrong).toEqual({ from: "date", shortest: "number" });
  expect(set.limits).toEqual([{ kind: "longest", buyer: null, days: 60, unless_agreed: false }]);
});

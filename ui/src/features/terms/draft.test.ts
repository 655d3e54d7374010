import { describe, expect, it } from "vitest";
import type { PaymentTerm } from "@/ipc/contract";
import { basesOf, draftOf, fixedCurrency, moved, termOf } from "./draft";

const term: PaymentTerm = {
  instalments: [
    {
      share: { kind: "percent", percent: "30" },
      base: { kind: "order_date" },
      steps: [],
      roll: "none",
    },
    {
      share: { kind: "fixed", amount: "5000.5", currency: "SAR" },
      base: { kind: "milestone", name: "ready to ship" },
      steps: [{ kind: "add_business_days", days: 5 }],
      roll: "following",
    },
    {
      share: { kind: "remainder" },
      base: { kind: "order_date" },
      steps: [
        { kind: "add_months", months: 1 },
        { kind: "month_end" },
        { kind: "add_days", days: 45 },
        { kind: "day_of_month", day: 10 },
      ],
      roll: "modified_following",
    },
  ],
  discounts: [{ percent: "2", base: "before_tax", steps: [{ kind: "add_days", days: 10 }] }],
};
const arabic = (number: string | number) =>
  String(number)
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    .replace(".", "٫");

describe("a term as rows", () => {
  it("comes back as it was, in either digits", () => {
    for (const show of [String, arabic]) expect(termOf(draftOf(term, show))).toEqual({ term, problems: {} });
  });

  it("keeps the keys of rows that stay where they were", () => {
    const before = draftOf(term, String);
    const [first] = term.instalments;
    const after = draftOf({ ...term, instalments: first ? [first] : [] }, String, before);
    expect(after.instalments.map((row) => row.key)).toEqual([before.instalments[0]?.key]);
  });

  it("names what is no number, and is then no term", () => {
    const draft = draftOf(term, String);
    const [first, fixed, last] = draft.instalments;
    const [tier] = draft.discounts;
    if (!first || !fixed || !last || !tier) throw new Error("four rows");
    const [month, ...rest] = last.steps;
    if (!month) throw new Error("a step");
    const { term: none, problems } = termOf({
      instalments: [
        { ...first, percent: " " },
        { ...fixed, currency: "riyal" },
        { ...last, steps: [{ ...month, count: "99999" }, ...rest] },
      ],
      discounts: [{ ...tier, percent: "2.1234567" }],
    });
    expect(none).toBeNull();
    expect(problems).toEqual({
      "instalments.0.percent": "required",
      "instalments.1.currency": "bad_currency",
      "instalments.2.steps.0": "out_of_range",
      "discounts.0.percent": "too_precise",
    });
  });

  it("without instalments is no term", () => {
    expect(termOf({ instalments: [], discounts: [] })).toEqual({ term: null, problems: {} });
  });

  it("names the dates it counts from once each, and the currency it is bound to", () => {
    expect(basesOf(term).map((base) => base.kind)).toEqual(["order_date", "milestone"]);
    expect(fixedCurrency(term)).toBe("SAR");
    expect(fixedCurrency({ ...term, instalments: term.instalments.slice(0, 1) })).toBeNull();
  });
});

describe("moving a row", () => {
  it("changes places with its neighbour, and stops at the ends", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  });
});

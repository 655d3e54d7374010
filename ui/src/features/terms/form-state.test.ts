import { describe, expect, it } from "vitest";
import type { PaymentTerm, TermReading } from "@/ipc/contract";
import { EMPTY } from "./draft";
import { newForm, withAside, withReading, withRows, withWords } from "./form-state";

const net = (days: number): PaymentTerm => ({
  instalments: [
    {
      share: { kind: "remainder" },
      base: { kind: "invoice_date" },
      steps: [{ kind: "add_days", days }],
      roll: "none",
    },
  ],
  discounts: [],
});
const reading = (days: number): TermReading => ({ term: net(days), words_en: "", words_ar: "" });
const countIn = (form: ReturnType<typeof newForm>) => form.rows.instalments[0]?.steps[0]?.count;

describe("words and rows", () => {
  it("the rows follow words that are understood", () => {
    const form = withReading(withWords(newForm(), "net 30"), reading(30), String);
    expect(countIn(form)).toBe("30");
  });

  it("a reading that comes too late changes nothing", () => {
    const typed = withReading(withWords(newForm(), "net 30"), reading(30), String);
    const turned = withRows(typed, typed.rows, true);
    expect(countIn(withReading(turned, reading(60), String))).toBe("30");
  });

  it("words not understood are set aside when the rows take over, and can be taken back", () => {
    const typed = withWords(newForm(), "net 30 unless raining");
    const turned = withRows(typed, EMPTY, false);
    expect(turned.aside).toBe("net 30 unless raining");
    expect(withRows(turned, EMPTY, true).aside).toBe("net 30 unless raining");
    const back = withAside(turned);
    expect([back.words, back.from, back.aside]).toEqual(["net 30 unless raining", "words", null]);
  });

  it("words that were understood are not set aside", () => {
    expect(withRows(withWords(newForm(), "net 30"), EMPTY, true).aside).toBeNull();
    expect(withRows(withWords(newForm(), "  "), EMPTY, false).aside).toBeNull();
  });
});

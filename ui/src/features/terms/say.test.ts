import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import arabic from "@/i18n/ar";
import { makeMessages } from "@/i18n/bundle";
import english from "@/i18n/en";
import { makeFormat } from "@/i18n/format";
import type { RuleSet } from "@/ipc/contract";
import { sourceSaid } from "./say";

const shipped: RuleSet[] = JSON.parse(
  readFileSync("../src-tauri/crates/domain/src/terms/rule_sets.json", "utf8"),
);
const [en, ar] = [makeMessages("en", "latn", english), makeMessages("ar", "latn", arabic)];

describe("where a rule is written", () => {
  it.each(shipped)("is said in both languages of $code", (set) => {
    expect(sourceSaid(set, en)).toBe(set.source);
    expect(sourceSaid(set, ar)).toMatch(/\p{Script=Arabic}/u);
  });

  it("is said of a company's own in its own words", () => {
    expect(sourceSaid({ code: "own", source: "Board, 2025" }, ar)).toBe("Board, 2025");
  });
});

it("says a term's words in the person's digits", () => {
  const digitsOf = (digits: "latn" | "arab") => makeFormat("ar", { calendar: "gregorian", digits }, ar.t);
  expect(digitsOf("arab").inDigits("صافي 45 يومًا، خصم 2.5")).toBe("صافي ٤٥ يومًا، خصم ٢٫٥");
  expect(digitsOf("latn").inDigits("صافي 45 يومًا")).toBe("صافي 45 يومًا");
});

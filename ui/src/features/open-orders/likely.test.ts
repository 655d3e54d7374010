import { describe, expect, it } from "vitest";
import { makeMessages } from "@/i18n/bundle";
import sources from "@/i18n/en";
import type { Likely } from "@/ipc/contract";
import { likelyWhy } from "./likely";

const words = makeMessages("en", "latn", sources);
const plain = (likely: Likely) => likelyWhy(likely, words).replace(/[\u2066-\u2069]/g, "");
const known: Likely = { n: 12, median: -1, p80: 9, from: "2026-12-01", to: "2026-12-11", why: null };

describe("why a line is likely to come when it is", () => {
  it("tells from how many lines, before the promise and after it", () => {
    expect(plain(known)).toBe(
      "Told from 12 lines of this supplier, complete in the last 12 months: half came 1 day before the promise or sooner, eight in ten 9 days after the promise or sooner.",
    );
  });

  it("says what is missing", () => {
    const none = { ...known, from: null, to: null };
    expect(plain({ ...none, n: 4, median: null, p80: null, why: "too_few_lines" })).toContain("only 4 lines");
    expect(plain({ ...none, why: "no_promise" })).toContain("Without a promise");
    expect(plain({ ...none, why: "beyond_history" })).toContain("later already");
  });
});

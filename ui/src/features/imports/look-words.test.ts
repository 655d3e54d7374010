import { describe, expect, it } from "vitest";
import { makeMessages } from "@/i18n/bundle";
import english from "@/i18n/en";
import { makeFormat } from "@/i18n/format";
import { dateFormText, fieldText, findingText, reasonText, sureness } from "./look-words";
import { problemText } from "./problem-text";

const words = makeMessages("en", "latn", english);
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe("a date form", () => {
  it.each([
    ["%d/%m/%Y", "dd/mm/yyyy"],
    ["%m-%d-%y", "mm-dd-yy"],
    ["%d-%b-%y", "dd-Mon-yy"],
    ["%Y-%m-%d %H:%M:%S%.f", "yyyy-mm-dd"],
    ["%Y%m%d", "yyyymmdd"],
  ])("%s reads %s", (form, shown) => {
    expect(dateFormText(form, words)).toBe(shown);
  });
});

it("names a field with what it belongs to, and one without words by its key", () => {
  expect(bare(fieldText("supplier.code", words))).toBe("Supplier: code");
  expect(bare(fieldText("supplier.never_heard_of", words))).toBe("Supplier: never_heard_of");
});

it("shows a reason without words by its code", () => {
  expect(reasonText({ code: "never_heard_of", params: {} }, words)).toBe("never_heard_of");
});

it("tells how sure a guess is", () => {
  const of = (field: string | null, score: number, chosen = false) => sureness({ field, score, chosen }).key;
  expect([of("a.b", 97), of("a.b", 70), of("a.b", 20), of(null, 0), of("a.b", 20, true)]).toEqual([
    "look-sure",
    "look-likely",
    "look-unsure",
    "look-unmatched",
    "look-chosen",
  ]);
});

const finding = (what: string, code: string, against: { row: number; value: string } | null = null) => ({
  what,
  column: null,
  value: "",
  reason: { code, params: {} },
  agree: 3,
  of: 15,
  against,
  others: [],
});

it("counts rows that a finding is about, and only else those that agree with it", () => {
  const { t, lookup } = words;
  const f = makeFormat("en", { calendar: "gregorian", digits: "latn" }, t);
  const told = (...of: Parameters<typeof finding>) => bare(findingText(finding(...of), { t, lookup, f }));
  expect(told("blank", "rows_blank")).toBe("rows without a cell; 3 of 15");
  expect(told("line_end", "line_end_seen")).toBe("as the file has it; 3 of 15 rows agree");
  expect(told("delimiter", "delimiter_none", { row: 2, value: "1" })).toContain("row 2 has 1 cell");
});

it("names the date forms that were tried", () => {
  const says = problemText({ code: "not_a_date", params: { forms: "%Y-%m-%d, %d.%m.%Y" } }, words);
  expect(bare(says)).toBe("Not a date as the profile has them: yyyy-mm-dd · dd.mm.yyyy.");
  expect(problemText({ code: "not_a_date", params: {} }, words)).toBe("Not a date in the profile’s forms.");
});

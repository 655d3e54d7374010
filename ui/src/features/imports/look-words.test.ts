import { describe, expect, it } from "vitest";
import { makeMessages } from "@/i18n/bundle";
import english from "@/i18n/en";
import { dateFormText, fieldText, reasonText, sureness } from "./look-words";

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

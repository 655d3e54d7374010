import { describe, expect, it } from "vitest";
import arabic from "@/i18n/ar";
import { makeMessages } from "@/i18n/bundle";
import english from "@/i18n/en";
import { makeFormat } from "@/i18n/format";
import { fieldSaid, valueSaid, worthTelling } from "./history-words";

const wordsIn = (lang: "en" | "ar") => {
  const messages = makeMessages(lang, "latn", lang === "ar" ? arabic : english);
  return { ...messages, f: makeFormat(lang, { calendar: "gregorian", digits: "latn" }, messages.t) };
};
const [en, ar] = [wordsIn("en"), wordsIn("ar")];

describe("a field's value", () => {
  it.each([
    ["identifiers.0.scheme", "vat_sa", "Saudi VAT"],
    ["addresses.0.kind", "main", "Main"],
    ["names.1.kind", "former", "Former"],
    ["names.1.lang", "ar", "Arabic"],
    ["notices.0.method", "registered_post", "Registered post"],
    ["notice.unit", "business_days", "business days"],
    ["notice.effective", "received", "on receipt"],
    ["amendments.0.changes.initial.unit", "months", "months"],
    ["amendments.0.changes.renewal", "automatic", "Automatic"],
    ["notice.clear_days", "true", "yes"],
    ["kind", "iso_9001", "ISO 9001 certificate"],
    ["committed", "1500000", "1,500,000"],
    ["number", "1500000", "1500000"],
    ["start", "2026-11-21", "21 Nov 2026"],
    ["code", "other", "other"],
  ])("of %s, %s, is said as the form says it", (field, value, said) => {
    expect(valueSaid({ field, value }, {}, en)).toBe(said);
  });

  it("is said in Arabic too, and an id says nothing", () => {
    expect(valueSaid({ field: "identifiers.0.scheme", value: "vat_sa" }, {}, ar)).not.toContain("vat");
    const parent = { field: "parent", value: "00000000-0000-7000-8000-000000000091" };
    expect(valueSaid(parent, {}, en)).toBeNull();
  });
});

it("calls a field what the form of its record calls it", () => {
  expect(fieldSaid("supplier.update", "identifiers.2.scheme", en)).toBe("Kind");
  expect(fieldSaid("contract.update", "notices.0.method", en)).toBe("Method");
  expect(fieldSaid("contract.update", "amendments.0.changes.committed", en)).toBe("Committed");
  expect(fieldSaid("document.create", "issuer", en)).toBe("Issued by");
  expect(fieldSaid("document.file", "file.name", en)).toBe("File");
  expect(fieldSaid("deliveries.chase", "new_promise", en)).toBe("New promise");
});

it("names the supplier that came in by a merge, not its id", () => {
  const part = (field: string, after: string) => ({ field, before: null, after });
  const changes = [
    part("merged.code", "S-0091"),
    part("merged.id", "00000000-0000-7000-8000-000000000091"),
    part("merged.names.0.lang", "en"),
    part("merged.names.0.text", "Gulf Steel"),
    part("merged.names.1.lang", "ar"),
    part("merged.names.1.text", "الخليج للصلب"),
    part("note", "x"),
  ];
  expect(worthTelling(changes, "ar").map(({ field, after }) => [field, after])).toEqual([
    ["merged", "S-0091 · الخليج للصلب"],
    ["note", "x"],
  ]);
});

it("tells a row that came or went as one, and a row that changed field by field", () => {
  const gone = (field: string, before: string) => ({ field, before, after: null });
  const changes = [
    gone("addresses.1.city", "Jubail"),
    gone("addresses.1.country", "SA"),
    gone("addresses.1.kind", "main"),
    gone("addresses.1.lines", "King Road 1"),
    { field: "contacts.0.email", before: "a@x.example", after: "b@x.example" },
    { field: "contacts.0.role", before: null, after: "Sales" },
    gone("note", "x"),
  ];
  const told = worthTelling(changes, "en");
  expect(told.map(({ field }) => field)).toEqual([
    "addresses.1",
    "contacts.0.email",
    "contacts.0.role",
    "note",
  ]);
  expect(told[0]?.parts?.map(({ before }) => before)).toEqual(["King Road 1", "Jubail", "SA", "main"]);
  expect(fieldSaid("supplier.merge", "addresses.1", en)).toBe("Addresses");
});

import { describe, expect, it } from "vitest";
import arabic from "@/i18n/ar";
import { makeMessages } from "@/i18n/bundle";
import english from "@/i18n/en";
import { makeFormat } from "@/i18n/format";
import type { Indicator, Lang } from "@/ipc/contract";
import { basisArgs, basisLeftOut, basisSays } from "./basis";
import { changeShown } from "./change";
import { classRange, couldBe, indicatorSays, nameOf, rawShown, sourceSaid, whyUnknown } from "./words";

const ISOLATES = /[\u2066-\u2069\u200e]/g;

function words(lang: Lang) {
  const messages = makeMessages(lang, "latn", lang === "ar" ? arabic : english);
  const f = makeFormat(lang, { calendar: "gregorian", digits: "latn" }, messages.t);
  return { ...messages, lang, f };
}
const [en, ar] = [words("en"), words("ar")];
const plain = (text: string | null) => text?.replace(ISOLATES, "") ?? null;

const questionnaire: Indicator = {
  code: "questionnaire",
  unit: "percent",
  direction: "lower_is_riskier",
  scale: [],
  weight: 100,
  max_age_days: 400,
  source: "entered",
};

describe("a raw value", () => {
  it("is told in its unit", () => {
    expect(plain(rawShown("28.9", "percent", en))).toBe("28.9\u00a0%");
    expect(plain(rawShown("1", "days", en))).toBe("1 day");
    expect(plain(rawShown("0.92", "index", en))).toBe("0.92");
    expect(plain(rawShown("0", "yes_no", en))).toBe("no");
    expect(plain(rawShown("2900", "hhi", en))).toBe("2,900");
  });

  it("is said in a few words, with real plurals", () => {
    const says = (indicator: string, value: string, unit: Indicator["unit"]) =>
      plain(indicatorSays({ indicator, value }, unit, ar));
    expect(says("documents_expired", "1", "count")).toBe("مستند واحد منتهي الصلاحية");
    expect(says("documents_expired", "2", "count")).toBe("مستندان منتهيان");
    expect(plain(indicatorSays({ indicator: "category_share", value: "64" }, "percent", en))).toBe(
      "64.0\u00a0% of its category",
    );
  });

  it("goes by its own code where the house made the indicator", () => {
    expect(plain(indicatorSays({ indicator: "house_rule", value: "3" }, "count", en))).toBe("house_rule 3");
  });
});

describe("what is not known", () => {
  it("says why", () => {
    const stale = { state: "stale", date: "2025-01-31" } as const;
    expect(plain(whyUnknown(stale, questionnaire, en))).toBe(
      "of 31 Jan 2025, older than 400 days: counts as unknown",
    );
    expect(plain(whyUnknown({ state: "unknown", date: null }, questionnaire, en))).toBe(
      "unknown: nobody has entered it",
    );
    expect(whyUnknown({ state: "known", date: "2026-01-31" }, questionnaire, en)).toBeNull();
  });
});

describe("names and ranges", () => {
  it("take the person's language first, then the other, then the code", () => {
    const cedar = { code: "S-1", name_en: "Cedar", name_ar: "سيدار" };
    expect([nameOf(cedar, en), nameOf(cedar, ar)]).toEqual(["Cedar", "سيدار"]);
    expect(nameOf({ ...cedar, name_ar: null }, ar)).toBe("Cedar");
    expect(nameOf({ ...cedar, name_en: null, name_ar: null }, en)).toBe("S-1");
  });

  it("are one word where there is one class, and nothing where the band is a point", () => {
    expect(classRange({ from: "low", to: "low" }, en)).toBe("Low");
    expect(plain(classRange({ from: "low", to: "high" }, en))).toBe("Low to High");
    expect(couldBe({ low: "100", high: "100.000000" }, en)).toBeNull();
    expect(plain(couldBe({ low: "54.8", high: "70.2" }, ar))).toBe("وقد يكون من 54.8 إلى 70.2");
  });
});

describe("sources", () => {
  it("are our records by name, and other people's words as they are", () => {
    expect(sourceSaid("deliveries", en)).toBe("our orders and receipts");
    expect(sourceSaid("Accounts 2025", en)).toBe("Accounts 2025");
    expect(sourceSaid(null, en)).toBeNull();
  });
});

describe("a change", () => {
  it("is shown with parts that sum to it", () => {
    const shown = changeShown({ total: "13", data: "10.95", model: "0", late: "2.05" }, en);
    expect(shown).toEqual({ total: "+13.0", data: "+11.0", model: "0.0", late: "+2.0" });
    expect(changeShown({ total: "-0.9", data: "-0.8", model: "0", late: "-0.1" }, en).late).toBe("−0.1");
  });
});

describe("of what a value was reckoned", () => {
  const country = (code: string) => ({ EG: "Egypt" })[code] ?? code;

  it("reads as a sentence, with counts, rates, amounts and names", () => {
    const otif = { says: "otif", params: { otif: "202", lines: "243", low: "0.779" } };
    expect(plain(basisSays(otif, en, country))).toBe(
      "202 of 243 lines OTIF, for certain at least 77.9\u00a0%",
    );
    const category = {
      says: "category_share",
      params: { category: "Steel", category_ar: "الصلب", category_en: "Steel", suppliers: "1" },
    };
    expect(plain(basisSays(category, ar, country))).toBe("من الصلب، مورّدها الوحيد");
    expect(plain(basisSays({ says: "index", params: { country: "EG" } }, en, country))).toBe("Egypt");
  });

  it("never reads an amount as a count", () => {
    const args = basisArgs({ covered: "1200000", spent: "2400000", currency: "SAR" }, en, country);
    expect(args.covered).toBe("SAR\u00a01.2m");
  });

  it("tells what was left out, and nothing where nothing was", () => {
    expect(basisLeftOut({ params: { unconverted: "1", unvalued: "0" } }, en).map(plain)).toEqual([
      "1 amount without a rate left out",
    ]);
    expect(basisLeftOut({ params: {} }, en)).toEqual([]);
  });

  it("says nothing of what has no words", () => {
    expect(basisSays({ says: "stated", params: {} }, en, country)).toBeNull();
  });
});

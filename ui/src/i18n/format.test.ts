import { describe, expect, it } from "vitest";
import arabic from "./ar";
import { makeMessages } from "./bundle";
import english from "./en";
import { makeFormat, NO_DATA, shiftPoint } from "./format";

// How Arabic numbers and dates come out in the app's own engine is tested in the real window; here the parts that are ours.
const bare = (text: string) =>
  text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");
const format = (
  lang: "en" | "ar",
  digits: "latn" | "arab" = "latn",
  calendar: "gregorian" | "hijri" | "both" = "gregorian",
) => makeFormat(lang, { digits, calendar }, makeMessages(lang, digits, lang === "ar" ? arabic : english).t);

describe("shiftPoint", () => {
  it.each([
    ["0.841362", 2, "84.1362"],
    ["1", 2, "100"],
    ["0", 2, "0"],
    ["-0.063", 2, "-6.3"],
    ["95", -2, "0.95"],
    ["5", -2, "0.05"],
    ["97.5", -2, "0.975"],
    ["100", -2, "1"],
    ["0", -2, "0"],
    ["-12.5", -2, "-0.125"],
    ["0.000001", 6, "1"],
  ])("%s by %i is %s", (decimal, places, shifted) => {
    expect(shiftPoint(decimal, places)).toBe(shifted);
  });
});

describe("numbers", () => {
  it("shows no data as a dash, never as zero", () => {
    const f = format("en");
    for (const shown of [f.number(null), f.percent(null), f.money(null, "SAR"), f.date(null), f.signed(null)])
      expect(shown).toBe(NO_DATA);
    expect(f.number("0")).toBe("0");
  });

  it("rounds half away from zero, from the string itself", () => {
    const f = format("en");
    expect(f.number("1.005", 2)).toBe("1.01");
    expect(f.number("-2.5", 0)).toBe("−3");
    expect(f.percent("0.8415", 1)).toBe("84.2\u00a0%");
    expect(f.number("123456789012.345678")).toBe("123,456,789,012.345678");
  });

  it("writes per cent as each language does", () => {
    expect(bare(format("en").percent("0.831"))).toBe("83.1 %");
    expect(bare(format("ar").percent("0.831"))).toBe("83.1٪");
    expect(bare(format("ar", "arab").percent("0.831"))).toBe("٨٣٫١٪");
  });

  it("writes ranges out in Arabic", () => {
    expect(bare(format("en").rateRange("0.779", "0.873"))).toBe("77.9 to 87.3");
    expect(bare(format("ar").rateRange("0.779", "0.873"))).toBe("من 77.9 إلى 87.3");
  });

  it("keeps a sign before its number", () => {
    expect(format("en").signed("-0.7")).toBe("−0.7");
    expect(format("en").signed("0.4")).toBe("+0.4");
    expect(format("en").signed("0")).toBe("0.0");
  });

  it("gives an amount its currency's decimals: the formatter does not decide a currency's exponent", () => {
    expect(bare(format("en").money("1490.1374", "SAR"))).toBe("SAR 1,490.14");
    expect(bare(format("en").money("1000.5", "SAR"))).toBe("SAR 1,000.50");
    expect(bare(format("en").money("9600.5", "JPY"))).toBe("JPY 9,601");
    expect(bare(format("en").money("1", "IQD"))).toBe("IQD 1.000");
    expect(bare(format("en").money("12.500", "KWD"))).toBe("KWD 12.500");
    expect(bare(format("en").money("9600", "JPY"))).toBe("JPY 9,600");
    expect(bare(format("en").money("9600.5", "SAR", 2))).toBe("SAR 9,600.50");
  });

  it("leaves out nothing of a unit price", () => {
    expect(bare(format("en").price("0.0125", "SAR"))).toBe("SAR 0.0125");
    expect(bare(format("en").price("7.5", "SAR"))).toBe("SAR 7.50");
  });

  it("keeps a currency's sign in one piece in Arabic", () => {
    expect(format("ar").money("12.5", "USD")).toContain("\u2068US$\u2069");
    expect(format("ar").moneyShort("1200000", "USD")).toContain("\u2068US$\u2069");
    expect(format("ar").money("-12.5", "USD")).toContain("−12.50");
  });
});

describe("dates", () => {
  it("follow the chosen calendar and digits, not the language", () => {
    expect(bare(format("en").date("2026-11-21"))).toBe("21 Nov 2026");
    expect(bare(format("ar").date("2026-11-21"))).toBe("21 نوفمبر 2026");
    expect(bare(format("ar", "arab").date("2026-11-21"))).toBe("٢١ نوفمبر ٢٠٢٦");
    expect(bare(format("en", "latn", "hijri").date("2026-11-21"))).toContain("1448");
    const both = bare(format("en", "latn", "both").date("2026-11-21"));
    expect(both).toContain("2026");
    expect(both).toContain("1448");
  });

  it("put a moment into the workspace's zone", () => {
    expect(bare(format("en").moment("2026-11-20T22:30:00Z", "Asia/Riyadh"))).toBe("21 Nov 2026, 01:30");
  });
});

describe("plurals", () => {
  it("has all six Arabic forms", () => {
    const { t } = makeMessages("ar", "latn", arabic);
    const forms = [0, 1, 2, 3, 11, 100].map((n) => bare(t("lines-count", { n })));
    expect(forms).toEqual(["لا بنود", "بند واحد", "بندان", "3 بنود", "11 بندًا", "100 بند"]);
  });
});

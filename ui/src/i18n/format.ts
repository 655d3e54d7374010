import type { Lang, PersonSettings } from "@/ipc/contract";
import type { Translate } from "./bundle";
import { currencyDecimals } from "./currency";
import { localeTag } from "./locale";

/** How a missing value looks. No data is never zero. */
export const NO_DATA = "–";

type Decimal = string | number | null | undefined;

export type Format = ReturnType<typeof makeFormat>;

/** Moves a decimal string's point without going through a float: `shiftPoint("0.8413", 2)` is `"84.13"`. */
export function shiftPoint(decimal: string, places: number): string {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
  const left = "0".repeat(Math.max(0, 1 - places - whole.length));
  const right = "0".repeat(Math.max(0, places - fraction.length));
  const digits = left + whole + fraction + right;
  const at = left.length + whole.length + places;
  const units = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(at).replace(/0+$/, "");
  return `${negative ? "-" : ""}${units}${rest && `.${rest}`}`;
}

/**
 * Numbers, money and dates in the person's language, calendar and digits. Values arrive as decimal strings and are handed to
 * Intl as strings, so no digit is lost; Intl rounds half away from zero as the rules ask.
 */
export function makeFormat(lang: Lang, settings: Pick<PersonSettings, "calendar" | "digits">, t: Translate) {
  const { digits, calendar } = settings;
  const tag = localeTag(lang, digits);
  const numberFormat = kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
  // A true minus sign is as wide as a digit's plus; engines print the hyphen.
  const write = (value: Decimal, options: Intl.NumberFormatOptions): string =>
    value === null || value === undefined || value === ""
      ? NO_DATA
      : numberFormat(options)
          .format(value as Intl.StringNumericLiteral)
          .replace("-", "−");

  const number = (value: Decimal, decimals?: number): string =>
    write(
      value,
      decimals === undefined
        ? { maximumFractionDigits: 6 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    );

  /** A finished text, such as a term's words, with its numbers in the person's digits. */
  const inDigits = (text: string): string =>
    digits === "arab"
      ? text
          .replace(/(?<=\d)\.(?=\d)/g, "٫")
          .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
      : text;

  const percentOf = (shown: string): string => {
    if (lang !== "ar") return `${shown}\u00a0%`;
    // With Arabic-Indic digits the sign stands to the left of the number, which the mark makes so.
    return digits === "arab" ? `${shown}٪\u061c` : `${shown}٪`;
  };

  /** A rate ("0.841362") as a percentage. */
  const percent = (rate: Decimal, decimals = 1): string =>
    rate === null || rate === undefined ? NO_DATA : percentOf(number(shiftPoint(String(rate), 2), decimals));

  /** Percentage points without a sign for per cent, for ranges and axes. */
  const points = (rate: Decimal, decimals = 1): string =>
    rate === null || rate === undefined ? NO_DATA : number(shiftPoint(String(rate), 2), decimals);

  const signed = (value: Decimal, decimals = 1): string =>
    write(value, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: "exceptZero",
    });

  /** In Arabic a range is written out: a dash would turn round. */
  const range = (low: string, high: string): string => t("range", { low, high });

  const rateRange = (low: Decimal, high: Decimal, decimals = 1): string =>
    low === null || high === null || low === undefined || high === undefined
      ? NO_DATA
      : range(points(low, decimals), points(high, decimals));

  const writeMoney = (amount: Decimal, currency: string, extra: Intl.NumberFormatOptions): string => {
    const display = lang === "ar" ? "symbol" : "code";
    const options = { style: "currency", currency, currencyDisplay: display, ...extra } as const;
    const text = write(amount, options);
    if (lang !== "ar" || text === NO_DATA) return text;
    // A sign of letters and a mark ("US$") turns round in Arabic unless it stands apart.
    const sign = numberFormat(options)
      .formatToParts(0)
      .find(({ type }) => type === "currency")?.value;
    return sign ? text.replace(sign, () => isolated(sign)) : text;
  };

  /** An amount with its currency's own decimals: exponents are ISO 4217's, not the formatter's. */
  const money = (amount: Decimal, currency: string, decimals = currencyDecimals(currency)): string =>
    writeMoney(amount, currency, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

  /** What one of something costs, which may be less than the currency's smallest coin: no decimal is left out. */
  const price = (amount: Decimal, currency: string): string =>
    money(
      amount,
      currency,
      Math.max(currencyDecimals(currency), String(amount ?? "").split(".")[1]?.length ?? 0),
    );

  const moneyShort = (amount: Decimal, currency: string): string =>
    writeMoney(amount, currency, {
      notation: "compact",
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    });

  const dateFormat = kept(
    (of: "gregory" | "islamic-umalqura", options: Intl.DateTimeFormatOptions, zone?: string) =>
      new Intl.DateTimeFormat(localeTag(lang, digits, of), { timeZone: zone ?? "UTC", ...options }),
  );
  const byCalendar = (value: Date, options: Intl.DateTimeFormatOptions, zone?: string): string => {
    const one = (of: "gregory" | "islamic-umalqura") => dateFormat(of, options, zone).format(value);
    if (calendar === "both")
      return t("date-both", { first: one("gregory"), second: one("islamic-umalqura") });
    return one(calendar === "hijri" ? "islamic-umalqura" : "gregory");
  };
  const atNoon = (iso: string) => new Date(`${iso}T12:00:00Z`);

  /** A business date. Where both calendars are wanted, both are shown. */
  const date = (iso: string | null | undefined): string =>
    iso ? byCalendar(atNoon(iso), { day: "numeric", month: "short", year: "numeric" }) : NO_DATA;

  /** A business date in a narrow column: the Gregorian one where both are wanted. */
  const day = (iso: string | null | undefined): string =>
    iso
      ? dateFormat(calendar === "hijri" ? "islamic-umalqura" : "gregory", {
          day: "numeric",
          month: "short",
          year: "numeric",
        }).format(atNoon(iso))
      : NO_DATA;

  /** The day of the week. */
  const weekday = (iso: string, form: "short" | "long" = "short"): string =>
    dateFormat("gregory", { weekday: form }).format(atNoon(iso));

  /** A year's number, which has no thousands. */
  const year = (value: number): string => write(value, { useGrouping: false });

  /** "YYYY-MM" as a month's name and year. Months of figures are Gregorian by definition. */
  const month = (key: string, form: "short" | "long" = "short"): string =>
    dateFormat("gregory", { month: form, year: "numeric" }).format(atNoon(`${key}-15`));

  /** A moment, in the workspace's zone. Day and time are isolated: Arabic digits beside each other would change places. */
  const moment = (iso: string | null | undefined, zone?: string): string =>
    iso
      ? `${isolated(day(localDate(iso, zone)))}${lang === "ar" ? "،" : ","} ${isolated(time(iso, zone))}`
      : NO_DATA;

  const time = (iso: string, zone?: string): string =>
    dateFormat("gregory", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, zone).format(
      new Date(iso),
    );

  const dateRange = (from: string, to: string): string => range(day(from), day(to));

  const list = (items: string[]): string => new Intl.ListFormat(tag, { type: "conjunction" }).format(items);

  return {
    lang,
    tag,
    number,
    inDigits,
    percent,
    points,
    signed,
    range,
    rateRange,
    money,
    price,
    moneyShort,
    date,
    day,
    weekday,
    year,
    month,
    moment,
    time,
    dateRange,
    list,
  };
}

/** Keeps what was made for the same arguments: a formatter takes an engine longer to make than a hundred texts to write. */
function kept<Args extends unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const one = made.get(key) ?? make(...args);
    made.set(key, one);
    return one;
  };
}

const isolated = (text: string): string => `\u2068${text}\u2069`;

const daysIn = kept(
  (zone: string) =>
    new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    }),
);

/** The calendar day on which a moment falls in a zone, as YYYY-MM-DD. */
export function localDate(iso: string, zone = "UTC"): string {
  const parts = daysIn(zone).formatToParts(new Date(iso));
  // By parts: in which order and with which signs a locale writes a date differs between engines.
  const part = (type: "year" | "month" | "day") => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  toCalendar,
} from "@internationalized/date";
import { asciiDigits } from "./locale";

const MONTHS: string[][] = [
  ["jan", "january", "يناير", "كانون الثاني"],
  ["feb", "february", "فبراير", "شباط"],
  ["mar", "march", "مارس", "آذار"],
  ["apr", "april", "أبريل", "ابريل", "نيسان"],
  ["may", "مايو", "أيار"],
  ["jun", "june", "يونيو", "حزيران"],
  ["jul", "july", "يوليو", "تموز"],
  ["aug", "august", "أغسطس", "اغسطس", "آب"],
  ["sep", "sept", "september", "سبتمبر", "أيلول"],
  ["oct", "october", "أكتوبر", "اكتوبر", "تشرين الأول"],
  ["nov", "november", "نوفمبر", "تشرين الثاني"],
  ["dec", "december", "ديسمبر", "كانون الأول"],
];
const HIJRI_MONTHS: string[][] = [
  ["muharram", "محرم"],
  ["safar", "صفر"],
  ["rabi i", "ربيع الأول"],
  ["rabi ii", "ربيع الآخر", "ربيع الثاني"],
  ["jumada i", "جمادى الأولى"],
  ["jumada ii", "جمادى الآخرة", "جمادى الثانية"],
  ["rajab", "رجب"],
  ["shaban", "شعبان"],
  ["ramadan", "رمضان"],
  ["shawwal", "شوال"],
  ["dhu al-qadah", "ذو القعدة"],
  ["dhu al-hijjah", "ذو الحجة"],
];

const monthOf = (name: string, table: string[][]): number =>
  table.findIndex((names) => names.includes(name.toLowerCase())) + 1;

/**
 * A date as people type one: 2026-11-21, 21/11/2026, 21.11.26, 21 Nov 2026, ٢١ نوفمبر ٢٠٢٦, or a Hijri one (years 1300–1600 are
 * taken as Umm al-Qura). The day comes before the month. Returns YYYY-MM-DD in the Gregorian calendar, or null.
 */
export function typedDate(text: string): string | null {
  const plain = asciiDigits(text)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/(هـ|\bah\b|م$|،|,)/gi, " ")
    .trim()
    .replace(/\s+/g, " ");

  const yearFirst = plain.match(/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/);
  if (yearFirst) return build(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));

  const dayFirst = plain.match(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/);
  if (dayFirst) return build(fullYear(dayFirst[3] ?? ""), Number(dayFirst[2]), Number(dayFirst[1]));

  const named = plain.match(/^(\d{1,2})[ -](\D+?)[ -](\d{4}|\d{2})$/);
  if (named) {
    const name = (named[2] ?? "").replace(/\.$/, "");
    const year = fullYear(named[3] ?? "");
    const month = monthOf(name, isHijri(year) ? HIJRI_MONTHS : MONTHS);
    return month ? build(year, month, Number(named[1])) : null;
  }
  return null;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const isHijri = (year: number): boolean => year >= 1300 && year <= 1600;

function build(year: number, month: number, day: number): string | null {
  if (!isHijri(year) && (year < 1900 || year > 2200)) return null;
  const calendar = isHijri(year) ? new IslamicUmalquraCalendar() : new GregorianCalendar();
  const date = new CalendarDate(calendar, year, month, day);
  // The constructor clamps 31 April to the 30th; a typed date that does not exist is refused instead.
  if (date.month !== month || date.day !== day) return null;
  return toCalendar(date, new GregorianCalendar()).toString();
}

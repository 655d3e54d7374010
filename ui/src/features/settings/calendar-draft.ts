import { type Keyed, keyed } from "@/components/rows";
import { typedDate } from "@/i18n/typed-date";
import type { NamedCalendar } from "@/ipc/contract";

export type WeekendRow = { from: string; days: number[] };
export type HolidayRow = { date: string; en: string; ar: string };

/** A calendar as it is typed: dates stay as written until they are read. */
export type CalendarDraft = {
  code: string;
  en: string;
  ar: string;
  weekends: Keyed<WeekendRow>[];
  holidays: Keyed<HolidayRow>[];
};

export const blankWeekend = (): WeekendRow => ({ from: "", days: [] });
export const blankHoliday = (): HolidayRow => ({ date: "", en: "", ar: "" });

/** `day` writes a date as the person reads one. */
export function draftOf(calendar: NamedCalendar | null, day: (iso: string) => string): CalendarDraft {
  const written = (iso: string | null) => (iso === null ? "" : day(iso));
  return {
    code: calendar?.code ?? "",
    en: calendar?.names.en ?? "",
    ar: calendar?.names.ar ?? "",
    weekends: (calendar?.weekends ?? [{ from: null, weekend_days: [4, 5] }]).map((one) =>
      keyed({ from: written(one.from), days: one.weekend_days }),
    ),
    holidays: [...(calendar?.holidays ?? [])]
      .sort((one, other) => one.date.localeCompare(other.date))
      .map((one) => keyed({ date: written(one.date), en: one.names.en ?? "", ar: one.names.ar ?? "" })),
  };
}

/** What the draft says, or the fields that hold no date: "weekends.0.from", "holidays.2.date". */
export function calendarOf(draft: CalendarDraft): { calendar: NamedCalendar; undated: string[] } {
  const undated: string[] = [];
  const read = (text: string, field: string, optional: boolean): string | null => {
    if (optional && text.trim() === "") return null;
    const day = typedDate(text);
    if (day === null) undated.push(field);
    return day;
  };
  const names = ({ en, ar }: { en: string; ar: string }): NamedCalendar["names"] => ({
    ...(en.trim() ? { en: en.trim() } : {}),
    ...(ar.trim() ? { ar: ar.trim() } : {}),
  });
  const calendar = {
    code: draft.code.trim(),
    names: names(draft),
    weekends: draft.weekends.map(({ from, days }, at) => ({
      from: read(from, `weekends.${at}.from`, true),
      weekend_days: days,
    })),
    holidays: draft.holidays.map((one, at) => ({
      date: read(one.date, `holidays.${at}.date`, false) ?? "",
      names: names(one),
    })),
  };
  return { calendar, undated };
}

import type { NamedCalendar } from "../contract";

let calendars: NamedCalendar[] = [
  {
    code: "AE",
    names: { en: "United Arab Emirates", ar: "الإمارات" },
    weekends: [
      { from: null, weekend_days: [4, 5] },
      { from: "2022-01-01", weekend_days: [5, 6] },
    ],
    holidays: [{ date: "2026-12-02", names: { en: "National Day", ar: "اليوم الوطني" } }],
  },
  {
    code: "SA",
    names: { en: "Saudi Arabia", ar: "السعودية" },
    weekends: [
      { from: null, weekend_days: [3, 4] },
      { from: "2013-06-29", weekend_days: [4, 5] },
    ],
    holidays: [
      { date: "2026-09-23", names: { en: "National Day", ar: "اليوم الوطني" } },
      { date: "2026-02-22", names: { en: "Founding Day", ar: "يوم التأسيس" } },
    ],
  },
  {
    code: "sat-sun",
    names: { en: "Saturday and Sunday", ar: "السبت والأحد" },
    weekends: [{ from: null, weekend_days: [5, 6] }],
    holidays: [],
  },
];

export const answers = {
  calendars: () => calendars,
  calendar_save: ({ calendar }: { calendar: NamedCalendar }) => {
    calendars = [...calendars.filter((one) => one.code !== calendar.code), calendar].sort((one, other) =>
      one.code.localeCompare(other.code),
    );
    return calendar;
  },
};

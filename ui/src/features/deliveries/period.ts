import { addDays, yearBefore } from "@/i18n/days";

export type Preset = "last-year" | "this-year" | "last-quarter" | "all";
export type Period = { preset: Preset } | { preset: "typed"; from: string; to: string };
export type Span = { from: string; to: string };

/** Older than any order line, for "all". */
const BEGINNING = "1990-01-01";

/**
 * The days a period covers when looked at as of a date. It ends the day before: nothing that falls due on the as-of date can have closed. The
 * last quarter is the last whole one of the calendar.
 */
export function spanOf(period: Period, asOf: string): Span {
  switch (period.preset) {
    case "typed":
      return { from: period.from, to: period.to };
    case "last-year":
      return { from: yearBefore(asOf), to: addDays(asOf, -1) };
    case "this-year":
      return { from: `${asOf.slice(0, 4)}-01-01`, to: asOf };
    case "last-quarter": {
      const year = Number(asOf.slice(0, 4));
      const quarter = Math.floor((Number(asOf.slice(5, 7)) - 1) / 3);
      const day = (month: number, date: number) =>
        new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
      return { from: day(quarter * 3 - 3, 1), to: day(quarter * 3, 0) };
    }
    case "all":
      return { from: BEGINNING, to: asOf };
  }
}

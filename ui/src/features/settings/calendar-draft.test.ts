import { expect, it } from "vitest";
import { keyed } from "@/components/rows";
import type { NamedCalendar } from "@/ipc/contract";
import { calendarOf, draftOf } from "./calendar-draft";

const emirates: NamedCalendar = {
  code: "AE",
  names: { en: "United Arab Emirates" },
  weekends: [
    { from: null, weekend_days: [4, 5] },
    { from: "2022-01-01", weekend_days: [5, 6] },
  ],
  holidays: [
    { date: "2026-12-02", names: { ar: "اليوم الوطني" } },
    { date: "2026-01-01", names: {} },
  ],
};

it("comes back as it was, holidays in their order", () => {
  const { calendar, undated } = calendarOf(draftOf(emirates, (iso) => iso));
  expect(undated).toEqual([]);
  expect(calendar).toEqual({ ...emirates, holidays: [...emirates.holidays].reverse() });
});

it("names what is no date, and lets a weekend hold since ever", () => {
  const draft = draftOf(null, (iso) => iso);
  const { calendar, undated } = calendarOf({
    ...draft,
    weekends: [...draft.weekends, keyed({ from: "some day", days: [6] })],
    holidays: [keyed({ date: "", en: "", ar: "" })],
  });
  expect(undated).toEqual(["weekends.1.from", "holidays.0.date"]);
  expect(calendar.weekends[0]).toEqual({ from: null, weekend_days: [4, 5] });
});

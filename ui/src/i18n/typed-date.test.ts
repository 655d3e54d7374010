import { describe, expect, it } from "vitest";
import { addDays, endOfLastMonth, typedDate, yearBefore } from "./typed-date";

describe("typedDate", () => {
  it.each([
    ["2026-11-21", "2026-11-21"],
    ["21/11/2026", "2026-11-21"],
    ["21.11.26", "2026-11-21"],
    ["1-2-2026", "2026-02-01"],
    ["21 Nov 2026", "2026-11-21"],
    ["21 november 2026", "2026-11-21"],
    ["21 نوفمبر 2026", "2026-11-21"],
    ["٢١ نوفمبر ٢٠٢٦", "2026-11-21"],
    ["٢١/١١/٢٠٢٦", "2026-11-21"],
    ["۲۱/۱۱/۲۰۲۶", "2026-11-21"],
    ["1/1/1446", "2024-07-07"],
    ["1 رمضان 1447", "2026-02-18"],
    ["1446-01-01", "2024-07-07"],
  ])("%s", (typed, date) => {
    expect(typedDate(typed)).toBe(date);
  });

  it.each(["", "soon", "31/02/2026", "2026-13-01", "0/1/2026", "21 Foo 2026", "1/1/0999", "99"])(
    "refuses %s",
    (typed) => {
      expect(typedDate(typed)).toBeNull();
    },
  );
});

describe("days", () => {
  it("steps back over leap days and year ends", () => {
    expect(endOfLastMonth("2026-11-21")).toBe("2026-10-31");
    expect(endOfLastMonth("2026-01-01")).toBe("2025-12-31");
    expect(yearBefore("2024-02-29")).toBe("2023-02-28");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });
});

import { expect, it } from "vitest";
import type { Question } from "@/ipc/contract";
import { monthBefore, yearEarlier } from "./prove-apart";

const question = (from: string, to: string) => ({ from, to, as_of: null }) as Question;

it.each([
  ["2025-12-01", "2026-11-30", "2024-12-01", "2025-11-30"],
  // The end of February is clamped; a whole month stays whole.
  ["2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29"],
  ["2024-02-29", "2024-02-29", "2023-02-28", "2023-02-28"],
])("%s to %s goes to %s to %s", (from, to, back, lastBack) => {
  expect(yearEarlier(question(from, to), "2026-11-19")).toMatchObject({
    from: back,
    to: lastBack,
    as_of: "2025-11-19",
  });
});

it("finds the month of the year before", () => {
  expect(monthBefore("2026-01")).toBe("2025-01");
});

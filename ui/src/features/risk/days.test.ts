import { expect, it } from "vitest";
import { monthsBefore } from "./days";

it("counts months back, to the month's last day where it has no such day", () => {
  expect(monthsBefore("2026-11-21", 3)).toBe("2026-08-21");
  expect(monthsBefore("2026-05-31", 3)).toBe("2026-02-28");
  expect(monthsBefore("2028-03-31", 1)).toBe("2028-02-29");
  expect(monthsBefore("2026-01-15", 1)).toBe("2025-12-15");
  expect(monthsBefore("2026-03-31", 12)).toBe("2025-03-31");
});

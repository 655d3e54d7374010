import { describe, expect, it } from "vitest";
import { addDays, endOfLastMonth, yearBefore } from "./days";

describe("days", () => {
  it("steps back over leap days and year ends", () => {
    expect(endOfLastMonth("2026-11-21")).toBe("2026-10-31");
    expect(endOfLastMonth("2026-01-01")).toBe("2025-12-31");
    expect(yearBefore("2024-02-29")).toBe("2023-02-28");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });
});

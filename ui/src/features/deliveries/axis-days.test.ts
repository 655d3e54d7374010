import { describe, expect, it } from "vitest";
import { dayNumber } from "@/i18n/days";
import type { LineDetail } from "@/ipc/contract";
import { axisOf } from "./axis-days";

const detail = (row: Partial<LineDetail["row"]>, more: Partial<LineDetail> = {}) =>
  ({
    row: { requested: null, original: null, current: null, ...row },
    receipts: [],
    window: null,
    ...more,
  }) as LineDetail;

describe("axisOf", () => {
  it("draws equal reference dates once, in order of time", () => {
    const axis = axisOf(detail({ requested: "2026-03-08", original: "2026-03-01", current: "2026-03-08" }));
    expect(axis?.marks).toEqual([
      { date: "2026-03-01", kinds: ["original"] },
      { date: "2026-03-08", kinds: ["requested", "current"] },
    ]);
  });

  it("leaves room on both sides, and takes the handover where no arrival is known", () => {
    const axis = axisOf(
      detail(
        { original: "2026-03-01" },
        {
          receipts: [
            {
              date: null,
              handover: "2026-03-11",
              kind: "receipt",
              quantity: "4",
              rejected: "0",
              reason: "",
              document: "",
            },
          ],
        },
      ),
    );
    expect(axis?.arrivals).toEqual([{ date: "2026-03-11", quantity: 4 }]);
    expect(axis?.from).toBe(dayNumber("2026-03-01") - 2);
    expect(axis?.to).toBe(dayNumber("2026-03-11") + 2);
  });

  it("has nothing to draw without a date", () => {
    expect(axisOf(detail({}))).toBeNull();
  });
});

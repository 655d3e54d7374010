import { describe, expect, it } from "vitest";
import { spanOf } from "./period";

describe("spanOf", () => {
  it.each([
    ["last-year", "2026-11-21", "2025-11-21", "2026-11-20"],
    ["last-year", "2024-02-29", "2023-02-28", "2024-02-28"],
    ["this-year", "2026-11-21", "2026-01-01", "2026-11-21"],
    ["last-quarter", "2026-11-21", "2026-07-01", "2026-09-30"],
    ["last-quarter", "2026-02-01", "2025-10-01", "2025-12-31"],
  ] as const)("%s as of %s", (preset, asOf, from, to) => {
    expect(spanOf({ preset }, asOf)).toEqual({ from, to });
  });

  it("keeps typed dates whatever the as-of date", () => {
    expect(spanOf({ preset: "typed", from: "2020-01-01", to: "2020-12-31" }, "2026-11-21")).toEqual({
      from: "2020-01-01",
      to: "2020-12-31",
    });
  });
});

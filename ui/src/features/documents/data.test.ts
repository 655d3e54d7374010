import { describe, expect, it } from "vitest";
import { standingOf } from "./data";

const at = (valid_from: string | null, expires: string | null) =>
  standingOf({ valid_from, expires }, "2026-11-22");

describe("how a document stands", () => {
  it("holds to the end of its last day", () => {
    expect(at(null, null)).toBe("holds");
    expect(at(null, "2026-11-22")).toBe("soon");
    expect(at(null, "2026-11-21")).toBe("expired");
    expect(at("2026-11-22", "2027-11-21")).toBe("holds");
    expect(at("2026-11-23", null)).toBe("not_yet");
  });

  it("is to be renewed sixty days ahead", () => {
    expect(at(null, "2027-01-21")).toBe("soon");
    expect(at(null, "2027-01-22")).toBe("holds");
  });
});

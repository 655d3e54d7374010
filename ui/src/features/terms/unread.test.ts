import { describe, expect, it } from "vitest";
import { unitsAt, unreadOf } from "./unread";

describe("the part that was not understood", () => {
  it("is found by characters, of which some take two places", () => {
    const text = "😀 net 30 bananas";
    expect(text.slice(unitsAt(text, 9), unitsAt(text, 16))).toBe("bananas");
    expect(unitsAt("صافي", 99)).toBe(4);
  });

  it("is told from other errors", () => {
    const error = { code: "unread", params: { start: "7", end: "14", part: "bananas", reason: "ambiguous" } };
    expect(unreadOf(error, "net 30 bananas")).toEqual({
      start: 7,
      end: 14,
      part: "bananas",
      reason: "ambiguous",
    });
    expect(unreadOf({ code: "busy" }, "net 30")).toBeNull();
  });
});

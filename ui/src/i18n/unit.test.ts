import { describe, expect, it } from "vitest";
import arabic from "./ar";
import { makeMessages } from "./bundle";
import english from "./en";
import { unitText } from "./unit";

describe("unitText", () => {
  it.each([
    ["en", english, "pcs"],
    ["ar", arabic, "قطعة"],
  ] as const)("names the common units in %s, and leaves others as they are", (lang, sources, piece) => {
    const messages = makeMessages(lang, "latn", sources);
    expect(unitText("H87", messages)).toBe(piece);
    expect(unitText("Q99 x", messages)).toBe("Q99 x");
  });
});

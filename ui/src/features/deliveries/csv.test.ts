import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

describe("toCsv", () => {
  it("quotes what must be quoted, and leaves unknown cells empty", () => {
    expect(
      toCsv([
        ["a", 'say "so"'],
        ["x,y", null],
      ]),
    ).toBe('a,"say ""so"""\r\n"x,y",');
  });
  it("keeps numbers as numbers and makes formulas plain text", () => {
    expect(toCsv([["-0.5", "=1+1", "@x", "-a"]])).toBe("-0.5,'=1+1,'@x,'-a");
  });
});

import { describe, expect, it } from "vitest";
import { fileSize } from "./file-size";

describe("fileSize", () => {
  it("names the unit, which follows the whole file", () => {
    expect(fileSize(63_958, 64_597, "en")).toBe("65.5 MB");
    expect(fileSize(12, 64_597, "en")).toBe("0 MB");
    expect(fileSize(12, 200, "en")).toBe("12 kB");
  });
});

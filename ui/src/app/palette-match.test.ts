import { describe, expect, it } from "vitest";
import { fold, score } from "./palette-match";

describe("fold", () => {
  it.each([
    ["الأسمنت", "الاسمنت"],
    ["شركة مؤسّسة", "شركه موسسه"],
    ["مُسْتَشْفى", "مستشفي"],
    ["ســـند", "سند"],
    ["١٢٣ ۴۵", "123 45"],
    ["Zürich Ñandú", "zurich nandu"],
    ["Ｓａｎａｄ", "sanad"],
  ])("%s becomes %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("score", () => {
  it("asks every typed word to begin a word", () => {
    expect(score("new sup", "New supplier")).toBeGreaterThan(0);
    expect(score("sup new", "New supplier")).toBeGreaterThan(0);
    expect(score("lier", "New supplier")).toBe(0);
  });

  it("looks past the Arabic article", () => {
    expect(score("موردين", "الانتقال إلى المورّدين")).toBeGreaterThan(0);
    expect(score("استيراد", "استيراد ملف")).toBeGreaterThan(0);
  });

  it("prefers what begins as typed", () => {
    expect(score("import", "Import a file")).toBeGreaterThan(score("import", "Go to import"));
  });

  it("lets everything through when nothing is typed", () => {
    expect(score("  ", "Anything")).toBeGreaterThan(0);
  });
});

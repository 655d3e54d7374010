import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";

const LOCALES = "locales";
const messages = (lang: string, file: string) =>
  new FluentResource(readFileSync(join(LOCALES, lang, file), "utf8")).body;
const files = readdirSync(join(LOCALES, "en"));
const keysOf = (lang: string) => files.flatMap((file) => messages(lang, file).map((message) => message.id));

/** The names of what is put into a message: {$n}. */
function placed(part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const one of part) placed(one, found);
  else if (part && typeof part === "object") {
    const node = part as Record<string, unknown>;
    if (node.type === "var") found.add(String(node.name));
    for (const value of Object.values(node)) placed(value, found);
  }
  return found;
}

/** The categories a selector on a number offers. */
function variants(part: unknown): string[][] {
  if (Array.isArray(part)) return part.flatMap(variants);
  if (!part || typeof part !== "object") return [];
  const node = part as { type?: string; variants?: { key: { value?: string | number } }[] };
  const own = node.type === "select" ? [(node.variants ?? []).map((one) => String(one.key.value))] : [];
  return [...own, ...Object.values(node).flatMap(variants)];
}

describe("messages", () => {
  it("stand in the same files in both languages", () => {
    expect(readdirSync(join(LOCALES, "ar"))).toEqual(files);
  });

  it.each(files)("%s has the same keys in the same order, and the same places to fill", (file) => {
    const [en, ar] = [messages("en", file), messages("ar", file)];
    expect(ar.map((one) => one.id)).toEqual(en.map((one) => one.id));
    for (const [at, message] of en.entries())
      expect([...placed(ar[at]?.value)].sort(), message.id).toEqual([...placed(message.value)].sort());
  });

  it("are each named once", () => {
    const keys = keysOf("en");
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("have all six plural forms in Arabic wherever they count", () => {
    for (const file of files)
      for (const message of messages("ar", file))
        for (const keys of variants(message.value))
          if (keys.some((key) => ["one", "two", "few", "many"].includes(key)))
            expect([...keys].sort(), message.id).toEqual(["few", "many", "one", "other", "two", "zero"]);
  });

  it("end no Arabic word in a mark: WebKit raises such a word off its line, a lam-alef with one in it too", () => {
    const raised = /[\u0620-\u064a][\u064b-\u0652]+(?![\u0620-\u0652])|\u0644\u064b\u0627(?![\u0620-\u0652])/;
    for (const file of files)
      for (const message of messages("ar", file))
        expect(JSON.stringify(message.value), message.id).not.toMatch(raised);
  });

  it("exist for every key the screens use", () => {
    const known = new Set(keysOf("en"));
    const used = sources("src").flatMap((text) =>
      [...text.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((found) => found[1]),
    );
    expect(used.filter((key) => !known.has(key ?? ""))).toEqual([]);
    // A template's keys are checked by type; here that its fixed part begins at least one key.
    const begun = sources("src").flatMap((text) =>
      [...text.matchAll(/\b(?:t|lookup)\(\s*`([\w-]+)\$\{/g)].map((found) => found[1] ?? ""),
    );
    expect(begun.filter((start) => ![...known].some((key) => key.startsWith(start)))).toEqual([]);
  });
});

/** Marks laid over a canvas by its own pixel coordinates, which have no reading direction. */
const PLACED_BY_PIXEL = ["month-chart.tsx"];

function sources(folder: string, except: string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path, except);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes(".test.") && !except.includes(entry.name)
      ? [readFileSync(path, "utf8")]
      : [];
  });
}

describe("styles", () => {
  it("use logical properties only, so that the frame mirrors", () => {
    const physical =
      /[\s"'`:!-](?:-?(?:ml|mr|pl|pr)-(?:\d|\[|px|auto)|-?(?:left|right)-(?:\d|\[|px|auto|full)|text-(?:left|right)\b|border-[lr](?:-|\b)|rounded-(?:[lr]|tl|tr|bl|br)(?:-|\b)|(?:float|clear)-(?:left|right))/g;
    const found = sources("src", PLACED_BY_PIXEL).flatMap((text) => text.match(physical) ?? []);
    expect(found).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import arabic from "@/i18n/ar";
import { makeMessages } from "@/i18n/bundle";
import english from "@/i18n/en";
import { makeFormat } from "@/i18n/format";
import type { Definition, Figure, Lang } from "@/ipc/contract";
import { definitionSentences } from "./definition-sentence";

const bare = (text: string) =>
  text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");

function said(lang: Lang, change: Partial<Definition>, kind: Figure["kind"] = "otif"): string {
  const messages = makeMessages(lang, "latn", lang === "ar" ? arabic : english);
  const f = makeFormat(lang, { digits: "latn", calendar: "gregorian" }, messages.t);
  const definition: Definition = {
    reference: "original",
    early: null,
    late: 0,
    days: "calendar",
    under: "0",
    over: "0",
    count: "received",
    level: "line",
    ...change,
  };
  const proof = {
    definition,
    from: "2026-01-01",
    to: "2026-03-31",
    as_of: "2026-04-01",
    unit: definition.level === "quantity" ? "quantity:EA" : "lines",
  } as Figure["proof"];
  return bare(definitionSentences({ kind, proof }, { ...messages, f }).join(" "));
}

describe("a definition in English", () => {
  it("names the reference, the period and the plain window", () => {
    const text = said("en", {});
    expect(text).toContain("Order lines whose original promise fell due between 1 Jan 2026 and 31 Mar 2026");
    expect(text).toContain("A line is on time when the ordered quantity was received by that date.");
    expect(text).toContain("exactly the ordered quantity was received");
    expect(text).toContain("Lines never received count as failed.");
  });

  it.each<[Partial<Definition>, string]>([
    [{ late: 2 }, "no later than 2 days after that date"],
    [{ late: 1, days: "business" }, "no later than 1 business day after that date"],
    [{ early: 0 }, "on that very day"],
    [{ early: 0, late: 3 }, "on that day or up to 3 days after."],
    [{ early: 1 }, "on that day or up to 1 day before."],
    [{ early: 3, late: 2 }, "from 3 days before to 2 days after that date"],
    [{ reference: "requested" }, "whose requested date fell due"],
    [{ under: "2.5" }, "the ordered quantity, less at most 2.5 %, was received"],
    [{ under: "2", over: "5" }, "between 98 % and 105 % of the ordered quantity"],
    [{ count: "accepted" }, "accepted (received less rejected)"],
    [{ level: "order" }, "An order counts as good when every line of it does."],
    [{ level: "quantity" }, "out of all ordered in items."],
    [{ level: "value" }, "Each line weighs as much as its ordered value."],
  ])("%o", (change, part) => {
    expect(said("en", change)).toContain(part);
  });

  it("says only what concerns the figure", () => {
    expect(said("en", {}, "on_time")).not.toContain("in full");
    expect(said("en", {}, "ppm")).toContain("out of a million received");
  });
});

describe("a definition in Arabic", () => {
  it.each<[Partial<Definition>, string]>([
    [{}, "في الموعد أو قبله"],
    [{ late: 1 }, "خلال يوم واحد بعده"],
    [{ late: 2 }, "خلال يومين بعده"],
    [{ late: 5 }, "خلال 5 أيام بعده"],
    [{ late: 12 }, "خلال 12 يومًا بعده"],
    [{ late: 2, days: "business" }, "خلال يومَي عمل بعده"],
    [{ under: "2", over: "2" }, "من 98٪ إلى 102٪ من الكمية المطلوبة"],
    [{ reference: "current" }, "موعدها الحالي"],
  ])("%o", (change, part) => {
    expect(said("ar", change)).toContain(part);
  });
});

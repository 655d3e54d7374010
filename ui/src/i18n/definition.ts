import type { Definition, Lang, LocalText } from "@/ipc/contract";
import type { Translate } from "./bundle";
import type { Format } from "./format";

/** Text people gave in one or two languages: theirs first, otherwise whatever there is. */
export function localText(text: LocalText, lang: Lang): string {
  return text[lang] ?? text.en ?? text.ar ?? Object.values(text)[0] ?? "";
}

export function sameDefinition(one: Definition, other: Definition): boolean {
  return (
    one.reference === other.reference &&
    one.early === other.early &&
    one.late === other.late &&
    one.days === other.days &&
    Number(one.under) === Number(other.under) &&
    Number(one.over) === Number(other.over) &&
    one.count === other.count &&
    one.level === other.level
  );
}

/** A definition in one short line: what is promised, the window, and whatever departs from the plain case. */
export function describeDefinition(definition: Definition, { t, f }: { t: Translate; f: Format }): string {
  const { reference, early, late, days, under, over, count, level } = definition;
  const business = days === "business";
  const parts = [
    t(`reference-${reference}`),
    early === null
      ? t(business ? "window-late-business" : "window-late", { late })
      : t(business ? "window-both-business" : "window-both", { early, late }),
  ];
  if (Number(under) > 0 || Number(over) > 0) {
    parts.push(t("tolerance-short", { under: f.number(under), over: f.number(over) }));
  }
  if (count === "accepted") parts.push(t("count-accepted-short"));
  if (level !== "line") parts.push(t(`by-level-${level}`));
  return parts.join(f.lang === "ar" ? "، " : ", ");
}

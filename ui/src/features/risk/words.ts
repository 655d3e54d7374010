import type { Tone } from "@/components/tag";
import type { Words } from "@/i18n/context";
import { NO_DATA, shiftPoint } from "@/i18n/format";
import type { MessageKey } from "@/i18n/keys.gen";
import type { Class, ClassRange, Contribution, Dimension, Indicator, Ruling, Unit } from "@/ipc/contract";
import { same } from "./sums";

/** In the order of the rules, which is the order in which parts are stacked. */
export const DIMENSIONS: Dimension[] = [
  "financial",
  "delivery",
  "dependency",
  "country",
  "compliance",
  "cyber_esg",
  "relationship",
];
export const CLASSES: Class[] = ["low", "medium", "high"];

export const CLASS_TONE: Record<Class, Tone> = { low: "good", medium: "watch", high: "bad" };

/** The part's own colour; a dimension has the same everywhere. */
export const inkOf = (dimension: Dimension): string => `var(--risk-${dimension})`;

/** A supplier's names, as rows of the ranking carry them. */
export type Named = { code: string; name_en: string | null; name_ar: string | null };
export const nameOf = ({ name_en, name_ar, code }: Named, { lang }: Pick<Words, "lang">): string =>
  (lang === "ar" ? (name_ar ?? name_en) : (name_en ?? name_ar)) ?? code;

/** A score or a part of one, with one decimal; none is a dash. */
export const points = (value: string | null | undefined, { f }: Pick<Words, "f">): string =>
  value === null || value === undefined ? NO_DATA : f.number(value, 1);

export const band = ({ low, high }: { low: string; high: string }, { f }: Pick<Words, "f">): string =>
  f.range(f.number(low, 1), f.number(high, 1));

/** "could be 55 to 70"; nothing where it could be nothing else. */
export const couldBe = (of: { low: string; high: string }, words: Pick<Words, "t" | "f">): string | null =>
  same(of.low, of.high) ? null : words.t("risk-could-be", { band: band(of, words) });

/** The classes a band allows; one word where they are alike. */
export const classRange = ({ from, to }: ClassRange, { t, f }: Pick<Words, "t" | "f">): string =>
  from === to ? t(`risk-class-${from}`) : f.range(t(`risk-class-${from}`), t(`risk-class-${to}`));

/** An indicator's name; its code where it is the house's own. */
export const indicatorName = (code: string, { lookup }: Pick<Words, "lookup">): string =>
  lookup(`risk-indicator-${code}`) ?? code;

/** A raw value in its unit. */
export function rawShown(raw: string, unit: Unit | undefined, { t, f }: Pick<Words, "t" | "f">): string {
  switch (unit) {
    case "percent":
      return f.percent(shiftPoint(raw, -2));
    case "days":
      return t("days-decimal", { n: Number(raw), shown: f.number(rounded(raw)) });
    case "ppm":
      return t("risk-ppm", { shown: f.number(raw, 0) });
    case "hhi":
    case "count":
    case "money":
      return f.number(raw, 0);
    case "yes_no":
      return t(Number(raw) === 0 ? "risk-no" : "risk-yes");
    default:
      return f.number(rounded(raw, 2));
  }
}

/** At most so many decimals, for display only. */
const rounded = (raw: string, decimals = 1): string => String(Number(Number(raw).toFixed(decimals)));

/** What an indicator says of a supplier, in a few words ("64 % of its category"). */
export function indicatorSays(
  { indicator, value }: Pick<Contribution, "indicator" | "value">,
  unit: Unit | undefined,
  words: Pick<Words, "t" | "f" | "lookup">,
): string {
  if (value === null) return indicatorName(indicator, words);
  const shown = rawShown(value, unit, words);
  return (
    words.lookup(`risk-says-${indicator}`, { value: shown, n: Math.round(Number(value)) }) ??
    `${indicatorName(indicator, words)} ${shown}`
  );
}

const SOURCES = new Set(["deliveries", "spend", "contracts", "documents", "items"]);

/** Where a value is from: our own records by name, otherwise as it was given. */
export const sourceSaid = (source: string | null, { lookup }: Pick<Words, "lookup">): string | null =>
  source !== null && SOURCES.has(source) ? lookup(`risk-source-${source}`) : source;

/** Why an indicator does not count; null where it does. */
export function whyUnknown(
  { state, date }: Pick<Contribution, "state" | "date">,
  indicator: Indicator | undefined,
  { t, f }: Pick<Words, "t" | "f">,
): string | null {
  if (state === "known") return null;
  if (state === "stale") {
    const n = indicator?.max_age_days;
    return n === null || n === undefined
      ? t("risk-stale", { date: f.day(date) })
      : t("risk-stale-after", { date: f.day(date), n });
  }
  return t(`risk-unknown-${indicator?.source ?? "computed"}` satisfies MessageKey);
}

/** Who did something, as the journal names them; this computer's own actors have words. */
export const actorSaid = (actor: string | null, { lookup }: Pick<Words, "lookup">): string =>
  actor === null ? "" : (lookup(`actor-${actor.replace(/[^a-zA-Z0-9_-]/g, "-")}`) ?? actor);

/** What is shown in a computed score's place, by whom and for how long. */
export function rulingSaid(ruling: Ruling, words: Pick<Words, "t" | "f" | "lookup">): string {
  const { t, f } = words;
  const said = { person: actorSaid(ruling.person, words), from: f.day(ruling.from) };
  if (ruling.kind === "knock_out")
    return t("risk-ruling-knock-out", { ...said, rule: t(`risk-knock-out-${ruling.knock_out}`) });
  return t("risk-ruling-override", { ...said, until: f.day(ruling.until) });
}

import type { Messages } from "@/i18n/bundle";
import type { Format } from "@/i18n/format";
import { unitText } from "@/i18n/unit";
import type { Figure, Proof } from "@/ipc/contract";
import { decimalOf, scaled } from "./proof-sum";

type Words = Pick<Messages, "t" | "lookup"> & { f: Format };

/** A figure's definition written out, sentence by sentence, in the person's language. */
export function definitionSentences({ kind, proof }: Pick<Figure, "kind" | "proof">, words: Words): string[] {
  const { t, f } = words;
  const { definition, from, to } = proof;
  const population = t(definition.level === "order" ? "said-population-order" : "said-population-line", {
    reference: definition.reference,
    period: t("said-between", { from: f.day(from), to: f.day(to) }),
    asOf: f.day(proof.as_of),
  });
  switch (kind) {
    case "fill":
      return [population, t("said-fill")];
    case "ppm":
      return [population, t("said-ppm")];
    case "days_late":
      return [population, t("said-days-late")];
    case "lead_time":
      return [population, t("said-lead-time")];
    case "on_time":
      return [population, onTime(proof, words), ...level(proof, words), t("said-never")];
    case "in_full":
      return [population, inFull(proof, words), ...level(proof, words), t("said-never")];
    case "otif":
      return [
        population,
        ...(definition.level === "quantity" ? [] : [onTime(proof, words), inFull(proof, words)]),
        ...level(proof, words),
        t("said-never"),
      ];
    default:
      return [population];
  }
}

const counted = ({ definition }: Proof, { t }: Words) => t("said-counted", { count: definition.count });

function window({ definition: { early, late, days } }: Proof, { t }: Words): string {
  const span = (n: number) => t(days === "business" ? "said-business-days" : "said-days", { n });
  if (early === null) return late === 0 ? t("said-window-any-0") : t("said-window-any", { late: span(late) });
  if (early === 0) return late === 0 ? t("said-window-0-0") : t("said-window-0", { late: span(late) });
  return late === 0
    ? t("said-window-early-0", { early: span(early) })
    : t("said-window-both", { early: span(early), late: span(late) });
}

function onTime(proof: Proof, words: Words): string {
  const { under } = proof.definition;
  const tolerance =
    Number(under) > 0 ? words.t("said-tolerance-under", { under: perCent(under, words) }) : "";
  return words.t("said-on-time", { counted: counted(proof, words), window: window(proof, words), tolerance });
}

function inFull(proof: Proof, words: Words): string {
  const { under, over } = proof.definition;
  if (Number(under) === 0 && Number(over) === 0)
    return words.t("said-in-full-exact", { counted: counted(proof, words) });
  const hundred = scaled("100") ?? 0n;
  return words.t("said-in-full", {
    low: perCent(decimalOf(hundred - (scaled(under) ?? 0n)), words),
    high: perCent(decimalOf(hundred + (scaled(over) ?? 0n)), words),
    counted: counted(proof, words),
  });
}

function level(proof: Proof, words: Words): string[] {
  switch (proof.definition.level) {
    case "order":
      return [words.t("said-order")];
    case "quantity":
      return [
        words.t("said-quantity", {
          counted: counted(proof, words),
          window: window(proof, words),
          unit: unitText(unitOf(proof), words),
        }),
      ];
    case "value":
      return [words.t("said-value")];
    default:
      return [];
  }
}

/** The unit or currency in which a proof's amounts are: "quantity:EA" is "EA". */
export const unitOf = ({ unit }: Pick<Proof, "unit">): string => unit.split(":")[1] ?? "";

/** "2" is 2 %, with as many decimals as it has. */
export function perCent(percent: string, { f }: Pick<Words, "f">): string {
  const rate = decimalOf((scaled(percent) ?? 0n) / 100n);
  return f.percent(rate, (percent.split(".")[1] ?? "").replace(/0+$/, "").length);
}

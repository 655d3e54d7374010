import type { Args } from "@/i18n/bundle";
import type { Words } from "@/i18n/context";
import type { RiskBasis } from "@/ipc/contract";

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
/** Amounts of the workspace's reporting currency. */
const MONEY = new Set(["covered", "spent"]);
const RATES = new Set(["low"]);
/** Of goods, whatever their unit: several decimals may stand there. */
const QUANTITIES = new Set(["rejected", "received", "days"]);

type Said = Pick<Words, "lookup" | "lang" | "f">;

/** Parameters arrive as text; here they become what a message can count, and what a person reads. */
export function basisArgs(
  params: RiskBasis["params"],
  { lang, f }: Said,
  country: (code: string) => string,
): Args {
  const shown = (name: string, value: string): string | number => {
    if (ISO_DATE.test(value)) return f.day(value);
    if (name === "category") return params[`category_${lang}`] ?? value;
    if (name === "country") return country(value);
    if (RATES.has(name)) return f.percent(value);
    if (MONEY.has(name)) return params.currency ? f.moneyShort(value, params.currency) : f.number(value, 0);
    if (QUANTITIES.has(name)) return f.number(value);
    return /^\d{1,9}$/.test(value) ? Number(value) : value;
  };
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, shown(name, value)]],
    ),
  );
}

/** Of what a value was reckoned, in one line; null where there is nothing more to say than the value itself. */
export function basisSays(
  { says, params }: Pick<RiskBasis, "says" | "params">,
  words: Said,
  country: (code: string) => string,
): string | null {
  return words.lookup(`risk-basis-${says}`, basisArgs(params, words, country));
}

/** What could not be counted: amounts without a rate, lines without a value. */
export function basisLeftOut(
  { params }: Pick<RiskBasis, "params">,
  { lookup }: Pick<Words, "lookup">,
): string[] {
  return (["unconverted", "unvalued"] as const).flatMap((name) => {
    const n = Number(params[name] ?? 0);
    return n > 0 ? [lookup(`risk-basis-${name}`, { n }) ?? ""] : [];
  });
}

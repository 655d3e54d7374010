import type { Figure, Proof } from "@/ipc/contract";

/** Six decimals of a quantity times six of a rate, and room to spare. */
const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);

/** A decimal string as a scaled integer of `PLACES` decimals; null when it is no such number. No float is involved. */
export function scaled(decimal: string): bigint | null {
  const found = decimal.match(/^(-?)(\d+)(?:\.(\d{1,18}))?$/);
  if (!found) return null;
  const size = BigInt((found[2] ?? "0") + (found[3] ?? "").padEnd(PLACES, "0"));
  return found[1] ? -size : size;
}

export function decimalOf(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(PLACES + 1, "0");
  const fraction = digits.slice(-PLACES).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -PLACES)}${fraction ? `.${fraction}` : ""}`;
}

/** The difference of two decimal strings, exactly; null where one is missing. */
export function difference(one: string | null | undefined, other: string | null | undefined): string | null {
  const first = scaled(one ?? "");
  const second = scaled(other ?? "");
  return first === null || second === null ? null : decimalOf(first - second);
}

/** The share of a row, from which the figure is made: its amount where the level weighs, otherwise how many lines. */
const weight = (row: { n: number; share: string | null }): bigint | null =>
  row.share === null ? BigInt(row.n) * ONE : scaled(row.share);

export type SumCheck = {
  /** Σ rows, in the figure's unit. */
  sum: string;
  rows: number;
  adds: boolean;
};

/**
 * Adds up the rows that were counted and holds the result against what the proof says: their number, their amounts, numerator and
 * denominator, and the value itself. A figure whose rows do not add up is marked as such, never shown as if it did.
 */
export function checkSum(figure: Figure): SumCheck {
  const { proof, kind, value } = figure;
  const rows = proof.counted.reduce((all, row) => all + row.n, 0);
  const weights = proof.counted.map((row) => ({ of: weight(row), success: row.success }));
  const total = weights.reduce((all, one) => all + (one.of ?? 0n), 0n);
  const good = weights.reduce((all, one) => all + (one.success ? (one.of ?? 0n) : 0n), 0n);
  let adds = rows === proof.sum && weights.every((one) => one.of !== null);
  if (proof.sum_share !== null) adds &&= total === scaled(proof.sum_share);

  if (value !== null) {
    const top = scaled(proof.numerator);
    const bottom = scaled(proof.denominator);
    if (isRate(figure)) adds &&= total === bottom && good === top;
    if (isMean(figure)) adds &&= total === top && BigInt(rows) * ONE === bottom;
    if (isRate(figure) || isMean(figure)) adds &&= quotientIs(proof, value, kind === "ppm" ? 1_000_000n : 1n);
  }
  return { sum: decimalOf(total), rows, adds };
}

/** What succeeded ÷ all there was. */
const isRate = ({ kind }: Figure): boolean => ["otif", "on_time", "in_full", "fill", "ppm"].includes(kind);

/** A sum of days ÷ how many lines. */
const isMean = ({ kind }: Figure): boolean => kind === "days_late" || kind === "lead_time";

/** Whether numerator × factor ÷ denominator, rounded half away from zero to six decimals, is the value. */
export function quotientIs(
  { numerator, denominator }: Pick<Proof, "numerator" | "denominator">,
  value: string,
  factor = 1n,
): boolean {
  const top = scaled(numerator);
  const bottom = scaled(denominator);
  const shown = scaled(value);
  if (top === null || bottom === null || shown === null || bottom <= 0n) return false;
  const size = ((top < 0n ? -top : top) * factor * 2_000_000n + bottom) / (bottom * 2n);
  return (top < 0n ? -size : size) * (ONE / 1_000_000n) === shown;
}

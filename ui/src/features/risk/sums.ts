import { decimalOf, scaled } from "@/features/deliveries/proof-sum";

/** The sum of decimal strings, exactly. */
export const sumOf = (parts: string[]): string =>
  decimalOf(parts.reduce((all, part) => all + (scaled(part) ?? 0n), 0n));

/** Whether two decimal strings are the same number, however they are written. */
export const same = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && scaled(one) === scaled(other);

const TENTH = scaled("0.1") ?? 1n;

/** Rounded half away from zero to one decimal, in tenths. */
function tenths(decimal: string): bigint {
  const value = scaled(decimal) ?? 0n;
  const size = ((value < 0n ? -value : value) + TENTH / 2n) / TENTH;
  return value < 0n ? -size : size;
}

/**
 * Parts as they are shown, with one decimal each, so that they sum to the shown whole: what rounding leaves over falls on the last part
 * that is not zero.
 */
export function shownParts(parts: string[], whole: string): string[] {
  const shown = parts.map(tenths);
  const rest = tenths(whole) - shown.reduce((all, one) => all + one, 0n);
  const last = parts.findLastIndex((part) => (scaled(part) ?? 0n) !== 0n);
  const taking = shown[last];
  if (taking !== undefined) shown[last] = taking + rest;
  return shown.map((one) => decimalOf(one * TENTH));
}

import { decimalOf, scaled } from "@/features/deliveries/proof-sum";

/** The sum of decimal strings, exactly. */
export const sumOf = (parts: string[]): string =>
  decimalOf(parts.reduce((all, part) => all + (scaled(part) ?? 0n), 0n));

/** Whether two decimal strings are the same number, however they are written. */
export const same = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && scaled(one) === scaled(other);

const TENTH = scaled("0.1") ?? 1n;

/** Rounded half away from zero to one decimal, in tenths. */
function tenths(value: bigint): bigint {
  const size = ((value < 0n ? -value : value) + TENTH / 2n) / TENTH;
  return value < 0n ? -size : size;
}

const floor = (value: bigint): bigint => (value >= 0n ? value : value - TENTH + 1n) / TENTH;

/**
 * Parts as they are shown, with one decimal each, so that they sum to the shown whole: each is rounded down, and the tenths left over go
 * to those cut by most (the method of largest remainders). No part is off by a tenth, and none changes its sign.
 */
export function shownParts(parts: string[], whole: string): string[] {
  const exact = parts.map((part) => scaled(part) ?? 0n);
  const shown = exact.map(floor);
  const cut = exact.map((value, at) => value - (shown[at] ?? 0n) * TENTH);
  const left = tenths(scaled(whole) ?? 0n) - shown.reduce((all, one) => all + one, 0n);
  const most = [...cut.keys()].sort((one, other) => Number((cut[other] ?? 0n) - (cut[one] ?? 0n)));
  for (const at of most.slice(0, Number(left))) shown[at] = (shown[at] ?? 0n) + 1n;
  return shown.map((one) => decimalOf(one * TENTH));
}

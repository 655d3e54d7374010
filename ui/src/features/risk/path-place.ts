import type { RiskPoint } from "@/ipc/contract";

/** Where a point stands: along the axis and down from the top, in percent of the drawing. Positions only; no figure is reckoned here. */
export type Spot = { at: number; low: number; high: number; value: number | null };

/** Months stand at equal steps, a little away from both ends; scores from 100 on top to 0. */
export function spotsOf(path: RiskPoint[]): Spot[] {
  const step = path.length > 1 ? 94 / (path.length - 1) : 0;
  const down = (score: string) => 100 - Number(score);
  return path.map(({ likelihood, low, high }, at) => ({
    at: 3 + at * step,
    low: down(low),
    high: down(high),
    value: likelihood === null ? null : down(likelihood),
  }));
}

/** Stretches without a gap: where nothing was known, no line is drawn across. */
export function stretches(spots: Spot[]): Spot[][] {
  const found: Spot[][] = [];
  let open: Spot[] | null = null;
  for (const spot of spots) {
    if (spot.value === null) open = null;
    else if (open) open.push(spot);
    else {
      open = [spot];
      found.push(open);
    }
  }
  return found;
}

/** Where the model changed: points whose version is not that of the one before. */
export const modelChanges = (path: RiskPoint[]): number[] =>
  path.flatMap((point, at) => (at > 0 && path[at - 1]?.version !== point.version ? [at] : []));

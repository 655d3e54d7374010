/** A value at a point in time with its interval, as decimal strings; null where nothing is known. */
export type TrendPoint = { value: string | null; low: string | null; high: string | null };

export type Spot = { x: number; y: number };
export type Trend = {
  /** Stretches of known points, in pixels from the reading start. */
  lines: Spot[][];
  /** The intervals of the same stretches, low edge and high edge; empty where none is known. */
  bands: { low: Spot[]; high: Spot[] }[];
  last: Spot | null;
};

const EDGE = 3;

/** Where a row of months lies in a box. A month without a value parts the line: nothing is drawn where nothing is known. */
export function trendOf(points: TrendPoint[], width: number, height: number): Trend {
  const known = points.flatMap(({ value, low, high }) =>
    [value, low, high].flatMap((one) => (one === null ? [] : [Number(one)])),
  );
  if (known.length === 0) return { lines: [], bands: [], last: null };
  const least = Math.min(...known);
  // Months that are all alike run through the middle.
  const span = Math.max(...known) - least;
  const place = (at: number, value: number): Spot => ({
    x: EDGE + (points.length > 1 ? at / (points.length - 1) : 1) * (width - 2 * EDGE),
    y: EDGE + (span === 0 ? 0.5 : 1 - (value - least) / span) * (height - 2 * EDGE),
  });

  const lines: Spot[][] = [];
  const bands: Trend["bands"] = [];
  let open = false;
  for (const [at, { value, low, high }] of points.entries()) {
    if (value === null) {
      open = false;
      continue;
    }
    if (!open) {
      lines.push([]);
      bands.push({ low: [], high: [] });
      open = true;
    }
    lines.at(-1)?.push(place(at, Number(value)));
    if (low !== null && high !== null) {
      bands.at(-1)?.low.push(place(at, Number(low)));
      bands.at(-1)?.high.push(place(at, Number(high)));
    }
  }
  return { lines, bands: bands.filter(({ low }) => low.length > 1), last: lines.at(-1)?.at(-1) ?? null };
}

import type { Group } from "@/ipc/contract";

const TOP = 16;
const BOTTOM = 20;
const SIDE = 34;

export type Point = { group: Group; x: number; y: number; low: number | null; high: number | null };
export type MonthLayout = ReturnType<typeof layOut>;

/**
 * Where everything stands in a chart of months, in pixels: time in reading direction, rates from a floor of whole tens up to 100 %. Only
 * positions are floats; every label is written from decimals.
 */
export function layOut(
  months: Group[],
  target: string,
  { width, height, dir }: { width: number; height: number; dir: "ltr" | "rtl" },
) {
  const along = (pixels: number) => (dir === "rtl" ? width - pixels : pixels);
  const lows = months.flatMap(({ otif_figure: { value, low } }) =>
    value === null ? [] : [Number(low ?? value)],
  );
  const floor = Math.max(0, Math.floor(Math.min(Number(target), ...lows) * 10) / 10);
  const span = 1 - floor || 1;
  const y = (rate: string) => TOP + (1 - (Number(rate) - floor) / span) * (height - TOP - BOTTOM);
  const step = (width - 2 * SIDE) / Math.max(1, months.length);
  const x = (index: number) => along(SIDE + (index + 0.5) * step);
  const points: Point[] = months.flatMap((group, index) => {
    const { value, low, high } = group.otif_figure;
    if (value === null) return [];
    return [
      {
        group,
        x: x(index),
        y: y(value),
        low: low === null ? null : y(low),
        high: high === null ? null : y(high),
      },
    ];
  });
  const worst = points.reduce<Point | null>((low, one) => (low === null || one.y > low.y ? one : low), null);
  return {
    points,
    x,
    y,
    step,
    start: along(SIDE),
    end: along(width - SIDE),
    bottom: height - BOTTOM,
    /** Written beside their points: the first, the last and the worst; the others when pointed at. */
    labelled: new Set([points[0], points.at(-1), worst]),
    /** Every month's name where it fits, otherwise every second, third … one. */
    every: Math.max(1, Math.ceil(46 / step)),
  };
}

/** A label stands above the interval's band, unless that leaves the picture; then below it. */
export function labelY(point: Point, bottom: number): number {
  const above = (point.high ?? point.y) - 5;
  return above > TOP - 5 ? above : Math.min(bottom - 2, (point.low ?? point.y) + 13);
}

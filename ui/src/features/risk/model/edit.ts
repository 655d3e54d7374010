import type { Dimension, Indicator, Model, Point } from "@/ipc/contract";

/** Which set of indicators is edited: a dimension's, or what makes the impact. */
export type Part = Dimension | "impact";

export const LARGEST_WEIGHT = 1000;

export const withDimensionWeight = (model: Model, of: Dimension, weight: number): Model => ({
  ...model,
  dimensions: model.dimensions.map((set) => (set.dimension === of ? { ...set, weight } : set)),
});

/** One indicator changed; the others, and the model given, stay as they are. */
export function withIndicator(model: Model, part: Part, code: string, change: Partial<Indicator>): Model {
  const changed = (all: Indicator[]) => all.map((one) => (one.code === code ? { ...one, ...change } : one));
  return part === "impact"
    ? { ...model, impact: changed(model.impact) }
    : {
        ...model,
        dimensions: model.dimensions.map((set) =>
          set.dimension === part ? { ...set, indicators: changed(set.indicators) } : set,
        ),
      };
}

export const withCut = (model: Model, at: number, cut: string): Model => ({
  ...model,
  cuts: model.cuts.map((one, place) => (place === at ? cut : one)) as Model["cuts"],
});

/** A weight's share of all weights beside it, as a rate; null where they are all zero. */
export function shareOf(weight: number, beside: number[]): string | null {
  const all = beside.reduce((sum, one) => sum + one, 0);
  return all === 0 ? null : String(weight / all);
}

/** Where a new corner is put: halfway between the last two, or beyond a single one. */
export function newPoint(scale: Point[]): Point {
  const last = scale.at(-1);
  const before = scale.at(-2);
  if (!last) return { raw: "0", score: "0" };
  if (!before) return { raw: String(Number(last.raw) + 1), score: last.score };
  const middle = (one: string, other: string) =>
    String(Number(((Number(one) + Number(other)) / 2).toFixed(6)));
  return { raw: middle(before.raw, last.raw), score: middle(before.score, last.score) };
}

/** Corners in the order of their raw values, as scales are kept. */
export const ordered = (scale: Point[]): Point[] =>
  [...scale].sort((one, other) => Number(one.raw) - Number(other.raw));

/** What of a model a person decides, to tell whether a draft was changed. */
export const decided = ({ names, dimensions, impact, cuts, knock_outs }: Model): string =>
  JSON.stringify({ names, dimensions, impact, cuts, knock_outs });

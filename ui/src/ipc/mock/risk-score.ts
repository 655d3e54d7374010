// The rules of scoring, in floats rounded to six decimals: near enough for invented data.
import type { Assessment, Class, Contribution, Indicator, Model, Score, ValueState } from "../contract";

export type Held = { raw: number; date: string; source: string; state: ValueState };
export type Values = Map<string, Held>;

const six = (value: number) => Math.round(value * 1e6);
const text = (micro: number): string => {
  const shown = (Math.abs(micro) / 1e6).toFixed(6).replace(/\.?0+$/, "");
  return micro < 0 ? `-${shown}` : shown;
};
export const decimal = (value: number): string => text(six(value));

function scored({ scale }: Indicator, raw: number): number {
  const points = scale.map((one) => [Number(one.raw), Number(one.score)] as const);
  const at = points.findIndex(([corner]) => raw <= corner);
  const [to, score] = points[at] ?? points.at(-1) ?? [0, 0];
  const before = points[at - 1];
  if (at <= 0 || !before) return score;
  return before[1] + ((score - before[1]) * (raw - before[0])) / (to - before[0]);
}

type Group = { weight: number; indicators: Indicator[]; dimension: Contribution["dimension"] };

function assess(groups: Group[], values: Values) {
  const parts = groups.map((group) => {
    const each = group.indicators.map((indicator) => {
      const held = values.get(indicator.code);
      const known = held?.state === "known";
      return { indicator, held, score: known ? scored(indicator, held.raw) : null };
    });
    const all = each.reduce((sum, one) => sum + one.indicator.weight, 0);
    const weigh = (unknown: number | null) => {
      const counted = each.filter((one) => one.score !== null || unknown !== null);
      const weight = counted.reduce((sum, one) => sum + one.indicator.weight, 0);
      const sum = counted.reduce((s, one) => s + one.indicator.weight * (one.score ?? unknown ?? 0), 0);
      return weight === 0 ? null : sum / weight;
    };
    const known = each.reduce((sum, one) => sum + (one.score === null ? 0 : one.indicator.weight), 0);
    return {
      group,
      each,
      score: weigh(null),
      low: weigh(0),
      high: weigh(100),
      coverage: all ? known / all : 0,
    };
  });
  const mean = (of: (part: (typeof parts)[number]) => number | null) => {
    let [squares, weights] = [0, 0];
    for (const part of parts) {
      const score = of(part);
      if (score === null) continue;
      squares += part.group.weight * score * score;
      weights += part.group.weight;
    }
    return weights === 0 ? null : Math.sqrt(squares / weights);
  };
  const whole = mean((part) => part.score);
  const micro = whole === null ? 0 : six(whole);
  const squares = parts.map((part) => part.group.weight * (part.score ?? 0) ** 2);
  const shares = apportion(micro, squares);
  const weights = parts.reduce((sum, part) => sum + part.group.weight, 0);
  const contributions = parts.flatMap((part, at): Contribution[] => {
    const own = part.each.map((one) => one.indicator.weight * (one.score ?? 0));
    const split = apportion(shares[at] ?? 0, own);
    return part.each.map(({ indicator, held, score }, place) => ({
      indicator: indicator.code,
      dimension: part.group.dimension,
      value: held ? decimal(held.raw) : null,
      date: held?.date ?? null,
      source: held?.source ?? null,
      state: held?.state ?? "unknown",
      score: score === null ? null : decimal(score),
      weight: indicator.weight,
      contribution: text(split[place] ?? 0),
    }));
  });
  const assessment: Assessment = {
    score: whole === null ? null : text(micro),
    low: decimal(mean((part) => part.low) ?? 0),
    high: decimal(mean((part) => part.high) ?? 100),
    coverage: decimal(
      weights ? parts.reduce((sum, part) => sum + part.group.weight * part.coverage, 0) / weights : 0,
    ),
    contributions,
  };
  return { assessment, parts, shares };
}

/** The remainder falls on the last that is not zero. */
function apportion(whole: number, shares: number[]): number[] {
  const sum = shares.reduce((all, one) => all + one, 0);
  if (sum === 0) return shares.map(() => 0);
  const parts = shares.map((one) => Math.floor((whole * one) / sum));
  const last = shares.findLastIndex((one) => one > 0);
  parts[last] = (parts[last] ?? 0) + whole - parts.reduce((all, one) => all + one, 0);
  return parts;
}

const GRID = ["LLLLM", "LLLMM", "LLMMH", "LMMHH", "MMHHH"];
const NAMES: Record<string, Class> = { L: "low", M: "medium", H: "high" };
export const step = (value: string, { cuts }: Model) =>
  cuts.filter((cut) => Number(value) >= Number(cut)).length;
export const classOf = (likelihood: number, impact: number): Class =>
  NAMES[GRID[likelihood]?.[impact] ?? "L"] ?? "low";

export function score(model: Model, values: Values, ruling: Score["ruling"]): Score {
  const own = assess(
    model.dimensions.map((set) => ({ ...set, dimension: set.dimension })),
    values,
  );
  const impact = assess(
    model.impact.map((one) => ({ weight: one.weight, indicators: [one], dimension: null })),
    values,
  ).assessment;
  const computed = own.assessment;
  const shown = ruling ? (ruling.kind === "override" ? ruling.likelihood : "100") : null;
  const likelihood = shown ?? computed.score;
  const [low, high] = [shown ?? computed.low, shown ?? computed.high];
  const dimensions = own.parts.map((part, at) => ({
    dimension: part.group.dimension ?? "financial",
    weight: part.group.weight,
    score: part.score === null ? null : decimal(part.score),
    coverage: decimal(part.coverage),
    contribution: text(own.shares[at] ?? 0),
  }));
  return {
    likelihood,
    low,
    high,
    computed,
    dimensions,
    alarming: dimensions
      .filter((one) => one.weight > 0 && Number(one.score) >= 80)
      .map((one) => one.dimension),
    impact,
    class:
      likelihood === null || impact.score === null
        ? null
        : classOf(step(likelihood, model), step(impact.score, model)),
    class_range: {
      from: classOf(step(low, model), step(impact.low, model)),
      to: classOf(step(high, model), step(impact.high, model)),
    },
    ruling,
  };
}

import { describe, expect, it } from "vitest";
import type { Indicator, Model } from "@/ipc/contract";
import { decided, newPoint, ordered, shareOf, withCut, withDimensionWeight, withIndicator } from "./edit";

const indicator = (code: string): Indicator => ({
  code,
  unit: "percent",
  direction: "higher_is_riskier",
  scale: [
    { raw: "0", score: "0" },
    { raw: "50", score: "100" },
  ],
  weight: 40,
  max_age_days: null,
  source: "computed",
});
const model: Model = {
  id: "m",
  version: 1,
  names: { en: "Standard" },
  state: "draft",
  dimensions: [
    { dimension: "delivery", weight: 25, indicators: [indicator("otif_miss"), indicator("sole_source")] },
    { dimension: "country", weight: 10, indicators: [indicator("inform")] },
  ],
  impact: [indicator("sole_source")],
  cuts: ["20", "40", "60", "80"],
  knock_outs: [],
};

describe("a draft", () => {
  it("changes the one dimension meant", () => {
    const changed = withDimensionWeight(model, "country", 55);
    expect(changed.dimensions.map((set) => set.weight)).toEqual([25, 55]);
    expect(model.dimensions[1]?.weight).toBe(10);
  });

  it("tells an indicator of the likelihood from one of the same code in the impact", () => {
    const inImpact = withIndicator(model, "impact", "sole_source", { weight: 7 });
    expect(inImpact.impact[0]?.weight).toBe(7);
    expect(inImpact.dimensions[0]?.indicators[1]?.weight).toBe(40);
    const inDelivery = withIndicator(model, "delivery", "sole_source", { weight: 8 });
    expect(inDelivery.dimensions[0]?.indicators.map((one) => one.weight)).toEqual([40, 8]);
    expect(inDelivery.impact[0]?.weight).toBe(40);
  });

  it("is changed by what a person decides only", () => {
    expect(decided({ ...model, state: "active", version: 9 })).toBe(decided(model));
    expect(decided(withCut(model, 3, "85"))).not.toBe(decided(model));
  });
});

describe("weights", () => {
  it("share what there is, and nothing where there is nothing", () => {
    expect(shareOf(25, [25, 75])).toBe("0.25");
    expect(shareOf(0, [0, 0])).toBeNull();
  });
});

describe("a scale", () => {
  it("takes a new corner between its last two", () => {
    expect(newPoint(model.impact[0]?.scale ?? [])).toEqual({ raw: "25", score: "50" });
    expect(newPoint([{ raw: "3", score: "40" }])).toEqual({ raw: "4", score: "40" });
    expect(newPoint([])).toEqual({ raw: "0", score: "0" });
  });

  it("is kept by rising raw values, as numbers and not as text", () => {
    const raws = ["10", "9", "-2.5"].map((raw) => ({ raw, score: "0" }));
    expect(ordered(raws).map((one) => one.raw)).toEqual(["-2.5", "9", "10"]);
  });
});

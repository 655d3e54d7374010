import type {
  Commands,
  CountryIndexInput,
  CountryIndexRow,
  HeatCell,
  Model,
  ModelView,
  PreviewRow,
  RiskExplained,
  RiskQuery,
  RiskRow,
  RiskRuling,
  Ruling,
  Score,
} from "../contract";
import { failure } from ".";
import { standard } from "./risk-model";
import { classOf, decimal, score, step } from "./risk-score";
import { stated, valuesOf } from "./risk-values";
import { suppliers } from "./suppliers";

type Of<K extends keyof Commands> = Parameters<Commands[K]>[0];
const TODAY = "2026-11-21";

const viewOf = (model: Model): ModelView => ({
  model,
  lock: 1,
  based_on: model.version > 1 ? model.version - 1 : null,
  activated_at: model.state === "draft" ? null : `2026-0${3 + model.version}-12T08:20:00Z`,
  activated_by: model.state === "draft" ? null : "Rania Saleh",
  reason:
    model.state === "draft"
      ? null
      : model.version === 1
        ? "First model of the house"
        : "Board of 12 May: deliveries weigh more than papers",
  retired_at: model.state === "retired" ? "2026-05-11" : null,
});
let models: ModelView[] = [
  viewOf({ ...standard(), id: "m2", version: 2 }),
  viewOf({
    ...standard(),
    state: "retired",
    dimensions: standard().dimensions.map((set) => ({
      ...set,
      weight: set.dimension === "compliance" ? 25 : set.dimension === "delivery" ? 15 : set.weight,
    })),
  }),
];
const active = (): Model =>
  (models.find((one) => one.model.state === "active") ?? models[0])?.model ?? standard();

const rulings = new Map<string, RiskRuling[]>([
  [
    "s-21",
    [
      {
        id: "r1",
        ended: false,
        ruling: {
          kind: "override",
          likelihood: "75",
          from: "2026-10-01",
          until: "2027-01-31",
          person: "Rania Saleh",
          reason: "Their main line is down; they told us so on the phone.",
        },
      },
    ],
  ],
  [
    "s-40",
    [
      {
        id: "r2",
        ended: false,
        ruling: {
          kind: "knock_out",
          knock_out: "insolvency",
          from: "2026-09-14",
          until: null,
          person: "طارق الحربي",
          reason: "Insolvency proceedings opened, court register 4711/2026",
        },
      },
    ],
  ],
]);
const rulingOf = (id: string): Ruling | null => rulings.get(id)?.find((one) => !one.ended)?.ruling ?? null;

const back = (since: string | null): number =>
  since ? Math.round((Date.parse(TODAY) - Date.parse(since)) / 2_629_800_000) : 3;
const scoreAt = (id: string, model: Model, months: number): Score =>
  score(model, valuesOf(id, months), months === 0 ? rulingOf(id) : null);

type Ranked = { row: RiskRow; categories: string[]; country: string | null; text: string };

function ranked(model: Model, since: string | null): Ranked[] {
  const all = suppliers.map(({ row }): Ranked => {
    const own = scoreAt(row.id, model, 0);
    const then = since ? scoreAt(row.id, model, back(since)).likelihood : null;
    const committed = own.impact.contributions.find((one) => one.indicator === "committed_value")?.value;
    return {
      categories: row.categories,
      country: row.country,
      text: `${row.name_en} ${row.name_ar} ${row.code}`.toLowerCase(),
      row: {
        id: row.id,
        code: row.code,
        name_en: row.name_en,
        name_ar: row.name_ar,
        rank: null,
        likelihood: own.likelihood,
        low: own.low,
        high: own.high,
        coverage: own.computed.coverage,
        impact: own.impact.score,
        class: own.class,
        class_range: own.class_range,
        dimensions: own.dimensions,
        alarming: own.alarming,
        ruled: own.ruling !== null,
        change:
          own.likelihood === null || then === null ? null : decimal(Number(own.likelihood) - Number(then)),
        exposed: committed ?? null,
      },
    };
  });
  all.sort((a, b) => Number(b.row.likelihood ?? -1) - Number(a.row.likelihood ?? -1));
  all.forEach(({ row }, at) => {
    row.rank = row.likelihood === null ? null : at + 1;
  });
  return all;
}

function kept(query: RiskQuery, model: Model): RiskRow[] {
  const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  return ranked(model, query.since)
    .filter(
      (one) =>
        wanted.every((word) => one.text.includes(word)) &&
        (query.categories.length === 0 || query.categories.some((id) => one.categories.includes(id))) &&
        (query.countries.length === 0 || query.countries.includes(one.country ?? "")) &&
        (query.alarming.length === 0 || query.alarming.some((id) => one.row.alarming.includes(id))),
    )
    .map((one) => one.row);
}

function listed(query: RiskQuery, model: Model): RiskRow[] {
  const key: Record<RiskQuery["order"], (row: RiskRow) => number> = {
    likelihood: (row) => Number(row.likelihood ?? -1),
    impact: (row) => Number(row.impact ?? -1),
    change: (row) => (row.change === null ? Number.NEGATIVE_INFINITY : Number(row.change)),
    width: (row) => Number(row.high) - Number(row.low),
    name: () => 0,
  };
  const rows = kept(query, model).filter(
    (row) =>
      (query.classes.length === 0 || (row.class !== null && query.classes.includes(row.class))) &&
      (query.assessed === null || query.assessed === (row.likelihood !== null)) &&
      (query.likelihood === null ||
        (row.likelihood !== null && step(row.likelihood, model) === query.likelihood)) &&
      (query.impact === null || (row.impact !== null && step(row.impact, model) === query.impact)),
  );
  const sign = query.descending ? -1 : 1;
  rows.sort((a, b) =>
    query.order === "name"
      ? sign * (a.name_en ?? "").localeCompare(b.name_en ?? "")
      : sign * (key[query.order](b) - key[query.order](a)),
  );
  return rows;
}

const find = (id: string): ModelView => {
  const found = models.find((one) => one.model.id === id);
  if (!found) throw failure("not_found");
  return found;
};

let countries: CountryIndexRow[] = [
  ["inform", "SA", "2.9"],
  ["inform", "AE", "2.1"],
  ["inform", "EG", "4.7"],
  ["inform", "JO", "3.9"],
  ["inform", "DE", "1.8"],
  ["inform", "IT", "2.6"],
  ["inform", "OM", "2.7"],
  ["inform", "QA", "1.6"],
  ["cpi", "SA", "59"],
  ["cpi", "AE", "68"],
  ["cpi", "EG", "30"],
  ["cpi", "JO", "49"],
  ["cpi", "DE", "75"],
  ["wgi", "SA", "0.31"],
  ["wgi", "EG", "-0.64"],
].map(([index = "", country = "", value = ""]) => ({
  index,
  country,
  value,
  date: index === "cpi" ? "2026-01-30" : "2026-01-01",
  source: index === "inform" ? "INFORM Risk Index 2026" : "Transparency International, CPI 2025",
  suppliers: suppliers.filter((one) => one.row.country === country).length,
}));

export const answers = {
  risk_page: ({ query }: Of<"risk_page">) => {
    const model = active();
    const all = kept(query, model);
    const assessed = all.filter((row) => row.likelihood !== null);
    const rows = listed(query, model);
    return {
      total: rows.length,
      items: rows.slice(query.offset, query.offset + query.limit),
      as_of: query.as_of ?? TODAY,
      model: model.id,
      version: model.version,
      assessed: assessed.length,
      unassessed: all.length - assessed.length,
      high: all.filter((row) => row.class === "high").length,
      coverage: decimal(
        assessed.reduce((sum, row) => sum + Number(row.coverage), 0) / Math.max(1, assessed.length),
      ),
      currency: "SAR",
    };
  },
  risk_heat_map: ({ query }: Of<"risk_heat_map">) => {
    const model = active();
    const rows = kept(query, model);
    const steps = [0, 1, 2, 3, 4];
    const cells = steps.flatMap((likelihood) =>
      steps.map(
        (impact): HeatCell => ({
          likelihood,
          impact,
          class: classOf(likelihood, impact),
          count: rows.filter(
            (row) =>
              row.likelihood !== null &&
              row.impact !== null &&
              step(row.likelihood, model) === likelihood &&
              step(row.impact, model) === impact,
          ).length,
        }),
      ),
    );
    return {
      cells,
      no_impact: rows.filter((row) => row.likelihood !== null && row.impact === null).length,
      unassessed: rows.filter((row) => row.likelihood === null).length,
    };
  },
  risk_explanation: ({ supplier, as_of, since }: Of<"risk_explanation">): RiskExplained => {
    const model = active();
    const months = as_of ? back(as_of) : 0;
    const row = ranked(model, since).find((one) => one.row.id === supplier)?.row;
    if (!row) throw failure("not_found");
    const own = scoreAt(supplier, model, months);
    let end = 0;
    const steps = own.dimensions
      .filter((one) => Number(one.contribution) > 0)
      .sort((a, b) => Number(b.contribution) - Number(a.contribution))
      .map((one) => {
        const start = end;
        end += Number(one.contribution);
        const of = own.computed.contributions.filter((part) => part.dimension === one.dimension);
        of.sort((a, b) => Number(b.contribution) - Number(a.contribution));
        return {
          dimension: one.dimension,
          start: decimal(start),
          end: decimal(end),
          foremost: of[0]?.indicator ?? null,
        };
      });
    const unknown = own.computed.contributions.filter((one) => one.state !== "known");
    const then = since ? scoreAt(supplier, model, back(since)).likelihood : null;
    const total = own.likelihood === null || then === null ? null : Number(own.likelihood) - Number(then);
    const late = Math.round((total ?? 0) * 150_000) / 1e6;
    return {
      row: { ...row, likelihood: own.likelihood, class: own.class },
      explanation: {
        score: own,
        model: model.id,
        version: model.version,
        as_of: as_of ?? TODAY,
        steps,
        narrows_most: unknown.sort((a, b) => b.weight - a.weight)[0]?.indicator ?? null,
        change:
          total === null
            ? null
            : { total: decimal(total), data: decimal(total - late), model: "0", late: decimal(late) },
      },
      basis: [],
      rulings: rulings.get(supplier) ?? [],
    };
  },
  risk_path: ({ supplier }: Of<"risk_path">) =>
    Array.from({ length: 13 }, (_, at) => {
      const months = 12 - at;
      const date = months === 0 ? TODAY : new Date(Date.UTC(2026, 11 - months, 0)).toISOString().slice(0, 10);
      const model = months > 6 ? (models.at(-1)?.model ?? active()) : active();
      const own = scoreAt(supplier, model, months);
      return {
        date,
        likelihood: own.likelihood,
        low: own.low,
        high: own.high,
        coverage: own.computed.coverage,
        impact: own.impact.score,
        class: own.class,
        version: model.version,
        ruled: own.ruling !== null,
      };
    }),
  risk_models: () => [...models].sort((a, b) => b.model.version - a.model.version),
  risk_model_draft: ({ from }: Of<"risk_model_draft">) => {
    const draft = models.find((one) => one.model.state === "draft");
    if (draft) return draft;
    const base = find(from).model;
    const version = Math.max(...models.map((one) => one.model.version)) + 1;
    const made = {
      ...viewOf({ ...base, id: `m${version}`, version, state: "draft" }),
      based_on: base.version,
    };
    models = [made, ...models];
    return made;
  },
  risk_model_save: ({ id, model }: Of<"risk_model_save">) => {
    const saved = { ...find(id), model, lock: find(id).lock + 1 };
    models = models.map((one) => (one.model.id === id ? saved : one));
    return saved;
  },
  risk_model_discard: ({ id }: Of<"risk_model_discard">) => {
    models = models.filter((one) => one.model.id !== id);
    return null;
  },
  risk_preview: ({ model, query }: Of<"risk_preview">) => {
    const before = new Map(ranked(active(), null).map(({ row }) => [row.id, row]));
    const rows = listed({ ...query, since: null }, model);
    const items = rows.map((row): PreviewRow => {
      const was = before.get(row.id);
      const by =
        row.likelihood === null || !was?.likelihood
          ? null
          : decimal(Number(row.likelihood) - Number(was.likelihood));
      return { row, rank_before: was?.rank ?? null, class_before: was?.class ?? null, by };
    });
    const moved = items.filter(
      (one) => one.rank_before !== one.row.rank || one.class_before !== one.row.class,
    );
    const up = items.filter((one) => (one.row.rank ?? 0) < (one.rank_before ?? 0)).length;
    const down = items.filter((one) => (one.row.rank ?? 0) > (one.rank_before ?? 0)).length;
    const changed = (one: PreviewRow) => Number(one.class_before !== one.row.class);
    moved.sort((a, b) => changed(b) - changed(a) || Math.abs(Number(b.by)) - Math.abs(Number(a.by)));
    return {
      total: items.length,
      items: items.slice(query.offset, query.offset + query.limit),
      up,
      down,
      reclassified: items.filter((one) => changed(one) === 1).length,
      moved: moved.slice(0, 20).map(({ row, rank_before, class_before, by }) => ({
        ...row,
        rank_before,
        rank_after: row.rank,
        class_before,
        class_after: row.class,
        by,
      })),
    };
  },
  risk_model_activate: ({ id, reason }: Of<"risk_model_activate">) => {
    if (!reason.trim())
      throw { code: "invalid", params: {}, fields: { reason: [{ code: "required", params: {} }] } };
    models = models.map((one) => {
      if (one.model.id === id)
        return {
          ...one,
          model: { ...one.model, state: "active" as const },
          activated_at: `${TODAY}T09:00:00Z`,
          activated_by: "Rania Saleh",
          reason,
        };
      return one.model.state === "active"
        ? { ...one, model: { ...one.model, state: "retired" as const }, retired_at: TODAY }
        : one;
    });
    return find(id);
  },
  risk_value_state: ({ input }: Of<"risk_value_state">) => {
    const own = stated.get(input.supplier) ?? new Map();
    own.set(input.indicator, {
      raw: Number(input.raw ?? 0),
      date: input.date,
      source: input.source,
      state: input.raw === null ? "unknown" : "known",
    });
    stated.set(input.supplier, own);
    return null;
  },
  risk_override_set: ({ input }: Of<"risk_override_set">): RiskRuling => {
    if (!input.reason.trim())
      throw { code: "invalid", params: {}, fields: { reason: [{ code: "required", params: {} }] } };
    return rule(input.supplier, {
      kind: "override",
      likelihood: input.likelihood,
      from: TODAY,
      until: input.until,
      person: "Rania Saleh",
      reason: input.reason,
    });
  },
  risk_finding_set: ({ input }: Of<"risk_finding_set">): RiskRuling =>
    rule(input.supplier, {
      kind: "knock_out",
      knock_out: input.knock_out,
      from: input.from,
      until: null,
      person: "Rania Saleh",
      reason: input.reason,
    }),
  risk_ruling_end: ({ id }: Of<"risk_ruling_end">) => {
    for (const [supplier, all] of rulings)
      rulings.set(
        supplier,
        all.map((one) => (one.id === id ? { ...one, ended: true } : one)),
      );
    return null;
  },
  country_index_list: () => countries,
  country_index_set: ({ input }: { input: CountryIndexInput }) => {
    const row = { ...input, suppliers: suppliers.filter((one) => one.row.country === input.country).length };
    countries = [
      row,
      ...countries.filter((one) => one.index !== input.index || one.country !== input.country),
    ];
    return null;
  },
};

function rule(supplier: string, ruling: Ruling): RiskRuling {
  const made = { id: `r${Date.now()}`, ruling, ended: false };
  rulings.set(supplier, [made, ...(rulings.get(supplier) ?? [])]);
  return made;
}

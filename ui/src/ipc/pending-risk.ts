// What the risk screens ask of the shell, until its commands are generated into bindings.ts; then this file goes.
// Types up to HeatMap are those of domain::risk as they stand; decimals (Micro) cross as strings, dates as YYYY-MM-DD.
import { call } from "./client";

export type Dimension =
  | "financial"
  | "delivery"
  | "dependency"
  | "country"
  | "compliance"
  | "cyber_esg"
  | "relationship";
export type RiskUnit = "percent" | "days" | "count" | "ppm" | "index" | "hhi" | "yes_no" | "money";
export type Direction = "higher_is_riskier" | "lower_is_riskier";
export type SourceKind = "computed" | "imported" | "entered";
export type Point = { raw: string; score: string };
export type Indicator = {
  code: string;
  unit: RiskUnit;
  direction: Direction;
  scale: Point[];
  weight: number;
  max_age_days: number | null;
  source: SourceKind;
};
export type DimensionSet = { dimension: Dimension; weight: number; indicators: Indicator[] };
export type KnockOut = "sanctions_match" | "insolvency";
export type ModelState = "draft" | "active" | "retired";
export type Model = {
  id: string;
  version: number;
  names: Partial<Record<string, string>>;
  state: ModelState;
  dimensions: DimensionSet[];
  impact: Indicator[];
  cuts: [string, string, string, string];
  knock_outs: KnockOut[];
};
export type RiskClass = "low" | "medium" | "high";
export type ClassRange = { from: RiskClass; to: RiskClass };
export type RiskOrder = "likelihood" | "impact" | "change" | "width" | "name";
export type RiskQuery = {
  search: string;
  classes: RiskClass[];
  categories: string[];
  countries: string[];
  alarming: Dimension[];
  likelihood: number | null;
  impact: number | null;
  assessed: boolean | null;
  order: RiskOrder;
  descending: boolean;
  offset: number;
  limit: number;
  as_of: string | null;
  since: string | null;
};
export type DimensionScore = {
  dimension: Dimension;
  weight: number;
  score: string | null;
  coverage: string;
  contribution: string;
};
export type RiskRow = {
  id: string;
  code: string;
  name_en: string | null;
  name_ar: string | null;
  rank: number | null;
  likelihood: string | null;
  low: string;
  high: string;
  coverage: string;
  impact: string | null;
  class: RiskClass | null;
  class_range: ClassRange;
  dimensions: DimensionScore[];
  alarming: Dimension[];
  ruled: boolean;
  change: string | null;
  exposed: string | null;
};
export type ValueState = "known" | "stale" | "unknown";
export type Contribution = {
  indicator: string;
  dimension: Dimension | null;
  value: string | null;
  date: string | null;
  /** Of a computed value the code of what it was reckoned from ("deliveries", "spend", "contracts", "documents", "items"); otherwise the file's or the person's own words. */
  source: string | null;
  state: ValueState;
  score: string | null;
  weight: number;
  contribution: string;
};
export type Assessment = {
  score: string | null;
  low: string;
  high: string;
  coverage: string;
  contributions: Contribution[];
};
export type Finding = {
  knock_out: KnockOut;
  from: string;
  until: string | null;
  person: string;
  reason: string;
};
export type Override = { likelihood: string; from: string; until: string; person: string; reason: string };
export type Ruling = ({ kind: "knock_out" } & Finding) | ({ kind: "override" } & Override);
export type Score = {
  likelihood: string | null;
  low: string;
  high: string;
  computed: Assessment;
  dimensions: DimensionScore[];
  alarming: Dimension[];
  impact: Assessment;
  class: RiskClass | null;
  class_range: ClassRange;
  ruling: Ruling | null;
};
export type Change = { total: string; data: string; model: string; late: string };
export type ExplanationStep = { dimension: Dimension; start: string; end: string; foremost: string | null };
export type Explanation = {
  score: Score;
  model: string;
  version: number;
  as_of: string;
  steps: ExplanationStep[];
  narrows_most: string | null;
  change: Change | null;
};
export type HeatCell = { likelihood: number; impact: number; class: RiskClass; count: number };
export type HeatMap = { cells: HeatCell[]; no_impact: number; unassessed: number };

// From here on: what the commands answer beyond the domain's own types.

/** A page of the ranking, and what stands above it. The counts are of all suppliers the query's filters leave but for class, cell and `assessed`. */
export type RiskPage = {
  total: number;
  items: RiskRow[];
  as_of: string;
  /** The model in force at that date (its id and version), by which all rows are scored. */
  model: string;
  version: number;
  assessed: number;
  unassessed: number;
  /** In the highest class. */
  high: number;
  /** The mean share of the weight known, over the assessed; null where none is. */
  coverage: string | null;
  /** The currency that `exposed` is told in; null where the workspace has none and holds no line. */
  currency: string | null;
};
/** A model with its history. `model` is whole, so that a draft is edited and sent back as it is. */
export type ModelView = {
  model: Model;
  /** Raised by every change of a draft; sent back with it. */
  lock: number;
  /** The version it was made from. */
  based_on: number | null;
  activated_at: string | null;
  activated_by: string | null;
  reason: string | null;
  /** The last day on which it was in force; null while it is, and of a draft. */
  retired_at: string | null;
};
/** One supplier that a model moves. */
export type RiskMove = {
  id: string;
  code: string;
  name_en: string | null;
  name_ar: string | null;
  rank_before: number | null;
  rank_after: number | null;
  class_before: RiskClass | null;
  class_after: RiskClass | null;
  by: string | null;
};
export type PreviewRow = {
  row: RiskRow;
  rank_before: number | null;
  class_before: RiskClass | null;
  by: string | null;
};
/** The ranking as a draft makes it, against the active model, of the same data. */
export type RiskPreview = {
  total: number;
  items: PreviewRow[];
  /** Places up: more risk. */
  up: number;
  down: number;
  /** Suppliers whose class changes. */
  reclassified: number;
  /** Changes of class first, then the greatest movements of score; at most 20. */
  moved: RiskMove[];
};
/** A supplier's score at a month's end, as of that day and known by its end. */
export type RiskPoint = {
  date: string;
  likelihood: string | null;
  low: string;
  high: string;
  coverage: string;
  impact: string | null;
  class: RiskClass | null;
  version: number;
  ruled: boolean;
};
/** Of what an indicator's own value was reckoned, as a message of the window ("risk-basis-<says>") and its parameters. */
export type RiskBasis = {
  indicator: string;
  says: string;
  params: Partial<Record<string, string>>;
  rows: BasisRow[];
};
/** One row that a value was counted from; `kind` is `category`, `document`, `contract`, `country`, `line`, `currency` or `missing`. */
export type BasisRow = {
  kind: string;
  id: string | null;
  label: string;
  date: string | null;
  value: string | null;
  of: string | null;
};
/** One override or finding ever made of a supplier, ended ones too. */
export type RiskRuling = { id: string; ruling: Ruling; ended: boolean };
export type RiskExplained = {
  row: RiskRow;
  explanation: Explanation;
  basis: RiskBasis[];
  rulings: RiskRuling[];
};
/** A value a person states: a questionnaire, a Z″, a time to switch. A null raw says that it is not to be known. */
export type RiskValueInput = {
  supplier: string;
  indicator: string;
  raw: string | null;
  date: string;
  source: string;
};
export type RiskOverrideInput = { supplier: string; likelihood: string; until: string; reason: string };
export type RiskFindingInput = {
  supplier: string;
  knock_out: KnockOut;
  from: string;
  reason: string;
};
export type CountryIndexRow = {
  /** Under this code the models know it: "inform", "cpi", "wgi". */
  index: string;
  country: string;
  date: string;
  value: string | null;
  source: string;
  /** Suppliers with an address there. */
  suppliers: number;
};
export type CountryIndexInput = {
  index: string;
  country: string;
  date: string;
  value: string | null;
  source: string;
};

export type RiskCommands = {
  risk_page: (args: { query: RiskQuery; known_at: string | null }) => RiskPage;
  /** By the query's filters, without class, cell, order and page. */
  risk_heat_map: (args: { query: RiskQuery; known_at: string | null }) => HeatMap;
  risk_explanation: (args: {
    supplier: string;
    as_of: string | null;
    since: string | null;
    known_at: string | null;
  }) => RiskExplained;
  /** The last twelve month ends and the as-of date itself, in order of time. */
  risk_path: (args: { supplier: string; as_of: string | null }) => RiskPoint[];
  /** Every model: the draft first, then by version from the latest. */
  risk_models: () => ModelView[];
  /** Makes the draft from a version; there is one draft at most, which is answered where there is one already. */
  risk_model_draft: (args: { from: string }) => ModelView;
  risk_model_save: (args: { id: string; lock: number; model: Model }) => ModelView;
  risk_model_discard: (args: { id: string; lock: number }) => null;
  /** Scores with a model that need not be saved; asked from frame to frame while a slider is dragged. */
  risk_preview: (args: { model: Model; query: RiskQuery }) => RiskPreview;
  /** The draft becomes the active version; an empty reason is refused on the field `reason`. */
  risk_model_activate: (args: { id: string; lock: number; reason: string }) => ModelView;
  risk_value_state: (args: { input: RiskValueInput }) => null;
  risk_override_set: (args: { input: RiskOverrideInput }) => RiskRuling;
  risk_finding_set: (args: { input: RiskFindingInput }) => RiskRuling;
  /** Ends an override or a finding with yesterday. */
  risk_ruling_end: (args: { id: string }) => null;
  /** The latest value of each index and country up to the as-of date. */
  country_index_list: (args: { as_of: string | null }) => CountryIndexRow[];
  country_index_set: (args: { input: CountryIndexInput }) => null;
};

export const ask = call as unknown as <K extends keyof RiskCommands>(
  name: K,
  ...args: Parameters<RiskCommands[K]>
) => Promise<ReturnType<RiskCommands[K]>>;

import type {
  Commands,
  Definition,
  Figure,
  Group,
  LeftOut,
  LineDetail,
  LineRow,
  NamedDefinition,
  Outcome,
  Proof,
  Question,
} from "../contract";
import { random } from "./random";
import { categories, suppliers } from "./suppliers";

type Of<K extends keyof Commands> = Parameters<Commands[K]>[0];

const plain: Definition = {
  reference: "original",
  early: null,
  late: 2,
  days: "calendar",
  under: "2",
  over: "2",
  count: "received",
  level: "line",
};
let definitions: NamedDefinition[] = [
  {
    id: "d1",
    name: { en: "Our promise", ar: "وعدنا" },
    definition: plain,
    target: "0.95",
    revision: 3,
    in_force: true,
  },
  {
    id: "d2",
    name: { en: "Strict", ar: "صارم" },
    definition: { ...plain, early: 3, late: 0, under: "0", over: "0" },
    target: "0.9",
    revision: 1,
    in_force: false,
  },
  {
    id: "d3",
    name: { en: "As last promised", ar: "بحسب آخر وعد" },
    definition: { ...plain, reference: "current" },
    target: "0.97",
    revision: 1,
    in_force: false,
  },
];

/** A supplier's invented failure rate under a definition: stricter definitions fail more. */
function failing(seed: number, { late, under, over, reference, early, count }: Definition): number {
  const base = random(seed * 31 + 5)() ** 2.2 * 0.3;
  const strictness =
    0.14 / (1 + late) +
    (Number(under) + Number(over) < 1 ? 0.06 : 0) +
    (early === null ? 0 : 0.04 / (1 + early)) +
    (count === "accepted" ? 0.03 : 0) -
    (reference === "current" ? 0.07 : 0);
  return Math.min(0.9, Math.max(0.005, base + strictness));
}

function wilson(good: number, n: number): [string, string] {
  const z = 1.959964;
  const p = good / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half).toFixed(6), Math.min(1, centre + half).toFixed(6)];
}

function group(
  key: string,
  id: string | null,
  names: { en: string | null; ar: string | null },
  n: number,
  seed: number,
  question: Question,
): Group {
  const { definition } = question;
  const fails = Math.round(n * failing(seed, definition));
  const otif = n - fails;
  const late = Math.round(fails * 0.6);
  const short = Math.round(fails * 0.2);
  const never = Math.round(fails * 0.1);
  const both = fails - late - short - never;
  const leftOut: Partial<Record<LeftOut, number>> = {
    cancelled_by_us: n % 7,
    not_closed: n % 19,
    no_reference_date: n % 3,
  };
  const proof: Proof = {
    definition,
    from: question.from,
    to: question.to,
    as_of: question.as_of ?? "2026-11-19",
    unit: "lines",
    counted: (
      [
        ["on_time_in_full", otif],
        ["late", late],
        ["short", short],
        ["late_and_short", both],
        ["never_received", never],
      ] as [Outcome, number][]
    )
      .filter(([, many]) => many > 0)
      .map(([outcome, many]) => ({
        outcome,
        n: many,
        share: null,
        success: outcome === "on_time_in_full",
      })),
    sum: n,
    sum_share: null,
    numerator: String(otif),
    denominator: String(n),
    left_out: Object.entries(leftOut).map(([reason, many]) => ({ reason: reason as LeftOut, n: many ?? 0 })),
    notes: [{ note: "requested_stood_in", n: n % 11 }],
  };
  const rate = (kind: Figure["kind"], good: number): Figure => {
    const [low, high] = n ? wilson(good, n) : [null, null];
    return {
      kind,
      value: n ? (good / n).toFixed(6) : null,
      low,
      high,
      why: n ? null : "no_lines",
      proof: {
        ...proof,
        numerator: String(good),
        counted: proof.counted.map((row) => ({
          ...row,
          success:
            row.outcome === "on_time_in_full" ||
            row.outcome === { on_time: "short", in_full: "late" }[kind as string],
        })),
      },
    };
  };
  const plainFigure = (kind: Figure["kind"], value: string | null): Figure => ({
    kind,
    value,
    low: null,
    high: null,
    why: value === null ? "no_lines" : null,
    proof,
  });
  const figure = rate("otif", otif);
  const target = 0.95;
  const status: Group["status"] =
    n === 0
      ? "no_data"
      : n < 10
        ? "too_little"
        : Number(figure.high) < target
          ? "below"
          : otif / n < target
            ? "watch"
            : "on_track";
  const stats = { n, mean: "1.4", median: "0", p95: "9", sd: "3.2", cv: "2.3", open: never };
  return {
    key,
    id,
    name_en: names.en,
    name_ar: names.ar,
    population: n,
    on_time: otif + short,
    in_full: otif + late,
    otif,
    otif_figure: figure,
    on_time_figure: rate("on_time", otif + short),
    in_full_figure: rate("in_full", otif + late),
    fill_figure: plainFigure("fill", n ? (0.99 - fails / n / 6).toFixed(6) : null),
    ppm_figure: plainFigure("ppm", n ? String((seed * 137) % 4200) : null),
    days_late_figure: plainFigure("days_late", n ? stats.mean : null),
    lead_figure: plainFigure("lead_time", n ? String(18 + (seed % 20)) : null),
    attributable: n
      ? { value: Math.min(1, (otif + fails * 0.3) / n).toFixed(6), low: null, high: null }
      : null,
    not_attributed: Math.round(fails * 0.3),
    days_late: stats,
    lead_time: { ...stats, mean: String(18 + (seed % 20)), median: "21", p95: "44", sd: "9.1" },
    ppm: n ? String((seed * 137) % 4200) : null,
    fill_rate: n ? (0.99 - fails / n / 6).toFixed(6) : null,
    value: [{ currency: "SAR", amount: String(n * 8123) }],
    left_out: leftOut,
    previous:
      n > 20
        ? { value: Math.min(1, (otif + ((seed % 9) - 4) * (n / 100)) / n).toFixed(6), low: null, high: null }
        : null,
    status,
  };
}

const months = (question: Question): string[] => {
  const out: string[] = [];
  for (let at = question.from.slice(0, 7); at <= question.to.slice(0, 7) && out.length < 60; ) {
    out.push(at);
    const [year = 0, month = 1] = at.split("-").map(Number);
    at = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  }
  return out;
};

function lines(question: Question): LineRow[] {
  const outcomes: Outcome[] = ["on_time_in_full", "late", "short", "late_and_short", "never_received"];
  return suppliers.flatMap((supplier, at) =>
    Array.from({ length: Math.min(supplier.row.lines, 60) }, (_, index): LineRow => {
      const next = random(at * 1000 + index);
      const failed = next() < failing(at, question.definition);
      const outcome = failed ? (outcomes[1 + Math.floor(next() * 4)] ?? "late") : "on_time_in_full";
      const day = new Date(
        Date.parse(question.from) + next() * (Date.parse(question.to) - Date.parse(question.from)),
      );
      const reference = day.toISOString().slice(0, 10);
      const late = outcome.startsWith("late") ? 3 + Math.floor(next() * 20) : -Math.floor(next() * 4);
      const never = outcome === "never_received";
      return {
        id: at * 1000 + index,
        order: `PO-${7000 + at}`,
        line: String(index + 1),
        supplier_id: supplier.id,
        supplier_en: supplier.row.name_en,
        supplier_ar: supplier.row.name_ar,
        item: `MAT-${1200 + index}`,
        description: index % 3 ? "Gate valve DN80 PN16" : "صمام بوابة مقاس 80",
        unit: "EA",
        ordered: "40",
        counted: never ? "0" : outcome.includes("short") ? "31" : "40",
        rejected: index % 17 ? "0" : "2",
        requested: reference,
        original: index % 9 ? reference : null,
        current: reference,
        reference,
        completed: never
          ? null
          : new Date(Date.parse(reference) + late * 86_400_000).toISOString().slice(0, 10),
        days_late: never ? 44 : late,
        open: never,
        outcome,
        left_out: null,
        promises: index % 9 ? 1 : 3,
        value: "12480.5",
        currency: "SAR",
        attributable_to: outcome === "late" && index % 5 === 0 ? "carrier" : null,
      };
    }),
  );
}

const OTHERS: [string, string, string, Partial<Definition> | null][] = [
  ["requested", "", "0.79", { reference: "requested" }],
  ["original", "", "0.831", { reference: "original" }],
  ["current", "", "0.947", { reference: "current" }],
  ["attributable", "", "0.868", null],
  ["value", "", "0.79", { level: "value" }],
  ["d2", "Strict", "0.711", { late: 0, count: "accepted" }],
];

export const answers = {
  deliveries_ranking: ({ query }: Of<"deliveries_ranking">) => {
    const { question } = query;
    const wanted = query.search.toLowerCase();
    const chosen = suppliers
      .map((one, at) => ({ one, at }))
      .filter(({ one }) => (query.supplier ? one.id === query.supplier : true))
      .filter(({ one }) =>
        `${one.row.name_en} ${one.row.name_ar} ${one.code}`.toLowerCase().includes(wanted),
      );
    let groups: Group[];
    if (query.by === "supplier") {
      groups = chosen
        .filter(({ one }) => one.row.lines > 0 || query.supplier)
        .map(({ one, at }) =>
          group(
            one.row.name,
            one.id,
            { en: one.row.name_en, ar: one.row.name_ar },
            one.row.lines,
            at,
            question,
          ),
        );
    } else if (query.by === "month") {
      groups = months(question).map((month, at) =>
        group(
          month,
          null,
          { en: null, ar: null },
          query.supplier ? 12 + (at % 9) : 1400 + at * 31,
          at + 3,
          question,
        ),
      );
    } else {
      groups = categories.map((one, at) =>
        group(
          one.code,
          one.id,
          { en: one.names.en ?? null, ar: one.names.ar ?? null },
          900 + at * 411,
          at + 1,
          question,
        ),
      );
    }
    const low = (one: Group) => Number(one.otif_figure.low ?? 2);
    const high = (one: Group) => Number(one.otif_figure.high ?? 2);
    if (query.by !== "month") {
      groups.sort((a, b) =>
        query.sort === "worst"
          ? high(a) - high(b)
          : query.sort === "best"
            ? low(b) - low(a)
            : query.sort === "lines"
              ? b.population - a.population
              : a.key.localeCompare(b.key),
      );
    }
    const sum = groups.reduce((all, one) => all + one.population, 0);
    return {
      as_of: question.as_of ?? "2026-11-19",
      stale_after: question.as_of !== null && question.as_of > "2026-11-19" ? "2026-11-19" : null,
      total:
        query.supplier && groups[0] && query.by === "supplier"
          ? groups[0]
          : group("total", null, { en: null, ar: null }, sum, 4, question),
      groups: groups.slice(query.offset, query.offset + query.limit),
      total_groups: groups.length,
      ms: 7,
      against_in_force:
        JSON.stringify(question.definition) === JSON.stringify(plain)
          ? null
          : {
              rise: [{ name: "Gulf Valves", by: "0.031" }],
              fall: [
                { name: "Orient Steel", by: "-0.062" },
                { name: "Cedar Chemicals", by: "-0.03" },
              ],
              below_target_more: 3,
            },
    };
  },
  delivery_lines: ({ question, filter, after, limit }: Of<"delivery_lines">) => {
    const all = lines(question).filter(
      (line) =>
        (!filter.supplier || line.supplier_id === filter.supplier) &&
        (!filter.month || line.reference?.startsWith(filter.month)) &&
        (filter.outcomes.length === 0 || (line.outcome && filter.outcomes.includes(line.outcome))) &&
        filter.left_out.length === 0,
    );
    const from = after ?? 0;
    const to = from + limit;
    return { total: all.length, items: all.slice(from, to), next: to < all.length ? to : null };
  },
  delivery_line: ({ id, question }: Of<"delivery_line">): LineDetail => {
    const row = lines(question).find((line) => line.id === id) as LineRow;
    return {
      row,
      incoterm: "CPT",
      place: "Jubail",
      order_date: "2026-01-12",
      order_sent: "2026-01-13",
      price: "312.0125",
      price_basis: "1",
      promises: [
        { promised: row.reference ?? "", given: "2026-01-14", asked_by: "supplier" },
        { promised: "2026-04-20", given: "2026-04-02", asked_by: "supplier" },
      ],
      receipts: [
        {
          date: row.completed,
          handover: null,
          kind: "receipt",
          quantity: row.counted,
          rejected: row.rejected,
          reason: "",
          document: "GR-55012",
        },
      ],
      cancellations: [],
      failure: row.outcome === "late" ? { to: "carrier", cause: "Held at customs", disputed: true } : null,
      window: { from: null, to: row.reference ?? "" },
    };
  },
  delivery_by_definitions: ({ question }: Of<"delivery_by_definitions">) =>
    OTHERS.map(([key, name, value, change]) => ({
      key,
      name,
      value,
      definition: change && { ...question.definition, ...change },
    })),
  failure_attribute: () => null,
  definitions: () => definitions,
  definition_save: ({ input: { id, name, definition, target } }: Of<"definition_save">) => {
    const before = definitions.find((one) => one.id === id);
    const made: NamedDefinition = {
      id: id ?? `d${definitions.length + 1}`,
      name,
      definition,
      target,
      revision: (before?.revision ?? 0) + 1,
      in_force: before?.in_force ?? false,
    };
    definitions = before ? definitions.map((one) => (one.id === id ? made : one)) : [...definitions, made];
    return made;
  },
  definition_put_in_force: ({ id }: Of<"definition_put_in_force">) => {
    definitions = definitions.map((one) => ({ ...one, in_force: one.id === id }));
    return null;
  },
};

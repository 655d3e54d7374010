import type {
  Commands,
  Document,
  DuplicatePair,
  Group,
  MergeInput,
  MergePreview,
  SupplierRow,
  SupplierView,
} from "../contract";
import { failure } from ".";
import * as deliveries from "./deliveries";
import { suppliers } from "./suppliers";

const all = suppliers as SupplierView[];
const find = (id: string): SupplierView => {
  const found = all.find((one) => one.id === id);
  if (!found) throw failure("not_found");
  return found;
};
const apart = new Set<string>();
const pairOf = (a: string, b: string) => [a, b].sort().join(" ");

function pair(a: number, b: number, score: number, code: string, scheme?: string): DuplicatePair | null {
  const [one, other] = [all[a], all[b]];
  if (!one || !other || one.merged_into || other.merged_into) return null;
  if (apart.has(pairOf(one.id, other.id))) return null;
  const params: Record<string, string> = scheme
    ? { scheme, a: "310122393500003", b: "310122393500003" }
    : { a: one.row.name_en ?? "", b: other.row.name_ar ?? "" };
  const reasons = [
    { code: "similar_name", params: { a: one.row.name, b: other.row.name, words: "gulf" } },
    { code, params },
  ];
  return { a: one.row, b: other.row, found: { score, reasons: scheme ? reasons : reasons.slice(1) } };
}
const pairs = (): DuplicatePair[] =>
  [
    pair(0, 13, 1000, "same_identifier", "vat_sa"),
    pair(2, 28, 980, "same_name"),
    pair(5, 44, 900, "same_sound"),
    pair(8, 60, 860, "same_words"),
    pair(11, 90, 702, "similar_name"),
  ].filter((one) => one !== null);

const documents: Document[] = [
  {
    id: "d-1",
    version: 1,
    supplier: "s-0",
    contract: null,
    contract_number: null,
    kind: "commercial_register",
    title: "Commercial register 1010010030",
    number: "CO-1001",
    issuer: "Ministry of Commerce",
    valid_from: "2023-01-10",
    expires: "2026-11-02",
    place: "",
    note: "",
    file: { name: "السجل التجاري 2023.pdf", size: 482_113, hash: "9f" },
  },
  {
    id: "d-2",
    version: 2,
    supplier: "s-0",
    contract: null,
    contract_number: null,
    kind: "insurance",
    title: "Liability insurance",
    number: "IN-4471",
    issuer: "Gulf Union",
    valid_from: "2026-01-01",
    expires: "2026-12-31",
    place: "Cabinet 4, second floor",
    note: "",
    file: null,
  },
  {
    id: "d-3",
    version: 1,
    supplier: "s-0",
    contract: null,
    contract_number: null,
    kind: "iso_9001",
    title: "ISO 9001",
    number: "",
    issuer: "",
    valid_from: null,
    expires: null,
    place: "",
    note: "",
    file: { name: "ISO 9001 certificate.pdf", size: 1_204_882, hash: "8e" },
  },
];
const documentOf = (id: string): Document => {
  const found = documents.find((one) => one.id === id);
  if (!found) throw failure("not_found");
  return found;
};

const moves = [
  { kind: "parent", count: 1, twice: 0, labels: ["S-1044"] },
  { kind: "purchase_order", count: 34, twice: 2, labels: ["4500012", "4500019", "4500023"] },
  { kind: "order_line", count: 182, twice: 0, labels: ["4500012 / 10", "4500012 / 20", "4500019 / 10"] },
  { kind: "receipt", count: 176, twice: 0, labels: ["5000123", "5000124"] },
  { kind: "contract", count: 2, twice: 0, labels: ["K-2024-014", "K-2025-003"] },
  { kind: "document", count: 3, twice: 0, labels: ["Liability insurance", "ISO 9001", "السجل التجاري"] },
  { kind: "indicator_value", count: 4, twice: 1, labels: ["altman_z2 2026-01-01"] },
];

type Ranked = Parameters<Commands["deliveries_ranking"]>[0];
const groupOf = (args: Ranked): Group => {
  const ranking = (
    deliveries.answers.deliveries_ranking as (args: Ranked) => { groups: Group[]; total: Group }
  )(args);
  return ranking.groups[0] ?? ranking.total;
};

export const answers = {
  duplicates_find: async ({ progress }: { progress: { onmessage: (now: object) => void } }) => {
    for (const done of [0, 4_000, 9_000]) {
      progress.onmessage({ phase: "compare", done, total: 12_000 });
      await new Promise((then) => setTimeout(then, 150));
    }
    return { pairs: pairs().length, suppliers: all.length };
  },
  duplicates: () => ({ total: pairs().length, items: pairs(), next: null }),
  supplier_similar: ({ input }: { input: { names: { text: string }[] } }) =>
    input.names.some((name) => name.text.toLowerCase().includes("gulf"))
      ? [
          {
            row: find("s-0").row,
            found: {
              score: 900,
              reasons: [{ code: "same_sound", params: { a: "Gulf Valves", b: "الخليج للصمامات" } }],
            },
          },
        ]
      : [],
  supplier_set_apart: ({ a, b }: { a: string; b: string }) => {
    apart.add(pairOf(a, b));
    return null;
  },
  supplier_merge_preview: ({ kept, merged }: { kept: string; merged: string }): MergePreview => ({
    kept: find(kept),
    merged: find(merged),
    moves,
    terms: ["N30", "N60"],
    circular: [],
  }),
  supplier_merge: ({ input }: { input: MergeInput }) => {
    const [kept, merged] = [find(input.kept), find(input.merged)];
    merged.merged_into = kept.row;
    kept.merged = [...(kept.merged ?? []), merged.row];
    return kept;
  },
  documents: ({ supplier }: { supplier: string | null }) =>
    documents.filter((one) => supplier === null || one.supplier === supplier),
  document_create: ({ input }: { input: Document }) => {
    const made = { ...input, id: `d-${documents.length + 1}`, version: 1, contract_number: null, file: null };
    if (!made.title.trim())
      throw { code: "invalid", params: {}, fields: { title: [{ code: "required", params: {} }] } };
    documents.push(made);
    return made;
  },
  document_update: ({ id, input }: { id: string; input: Document }) => Object.assign(documentOf(id), input),
  document_retire: ({ id }: { id: string }) => {
    documents.splice(documents.indexOf(documentOf(id)), 1);
    return null;
  },
  document_file_put: ({ id, path }: { id: string; path: string }) =>
    Object.assign(documentOf(id), { file: { name: path.split("/").at(-1), size: 40_000, hash: "00" } }),
  document_file_remove: ({ id }: { id: string }) => Object.assign(documentOf(id), { file: null }),
  document_file_save: ({ path }: { path: string }) => path,
  deliveries_compare: ({
    query,
    known_at,
  }: {
    query: { question: Ranked["query"]["question"]; target: string; suppliers: string[] };
    known_at: string | null;
  }) => {
    const { question, target, suppliers: ids } = query;
    const groups = ids.map((supplier) =>
      groupOf({
        query: { question, target, supplier, by: "supplier", search: "", sort: "name", offset: 0, limit: 1 },
        known_at,
      }),
    );
    const first = groups[0];
    return groups.map((group, at) => ({
      group,
      differences:
        at === 0 || !first?.otif_figure.value || !group.otif_figure.value
          ? []
          : (["otif", "on_time"] as const).map((kind) => {
              const value = Number(group[`${kind}_figure`].value) - Number(first[`${kind}_figure`].value);
              return {
                kind,
                value: value.toFixed(6),
                low: (value - 0.06).toFixed(6),
                high: (value + 0.06).toFixed(6),
                tells: Math.abs(value) > 0.06,
              };
            }),
    }));
  },
};

/** Suppliers that were merged are in no list. */
export const isListed = (row: SupplierRow): boolean => !all.find((one) => one.id === row.id)?.merged_into;

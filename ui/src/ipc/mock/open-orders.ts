// Lines still to come, and who asked after them.
import type { Chase, ChaseInput, MeetingSheet, Named, OpenLine, OpenLinesQuery } from "../contract";
import { failure } from ".";
import { contracts } from "./contracts";
import { plus, TODAY } from "./contracts-standing";
import { points, SLIDING, supplierGroup } from "./desk";
import { random } from "./random";
import { suppliers } from "./suppliers";
import * as terms from "./terms";

const METHODS = ["email", "phone", "meeting", "portal", "other"] as const;
const ITEMS = ["Gate valve DN80 PN16", "صمام بوابة مقاس 80", "Hex bolt M16 × 80", "كابل نحاسي 4×25", ""];
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const logs = new Map<number, Chase[]>();

const made: OpenLine[] = suppliers.flatMap(({ id, code, row }, at) =>
  Array.from({ length: row.lines > 0 ? 1 + (at % 7) : 0 }, (_, index): OpenLine => {
    const next = random(at * 91 + index * 7 + 3);
    const number = at * 1000 + index;
    const supplier: Named = { id, code, name_en: row.name_en, name_ar: row.name_ar };
    const current = index === 5 ? null : plus(TODAY, Math.floor(next() * 110) - 28);
    const moved = index % 3 === 2 ? 1 + Math.floor(next() * 3) : 0;
    const few = row.lines < 5;
    const [median, p80] = few ? [null, null] : [Math.floor(next() * 6) - 1, 6 + Math.floor(next() * 20)];
    const ordered = 20 + Math.floor(next() * 400);
    const received = index % 2 ? Math.floor(ordered * next() * 0.8) : 0;
    const overdue = current && current < TODAY ? days(current, TODAY) : null;
    if (overdue !== null && next() < 0.5)
      logs.set(number, [
        {
          id: `chase-${number}`,
          line: number,
          date: plus(TODAY, -4),
          by: "Rania Saleh",
          method: METHODS[index % 5] ?? "email",
          said: index % 2 ? "Held at customs, expected next week." : "وعدوا بالشحن يوم الأحد.",
          new_promise: index % 2 ? current : null,
        },
      ]);
    return {
      id: number,
      order: `PO-${7000 + at}`,
      line: String(10 * (index + 1)),
      item: `MAT-${1200 + index}`,
      description: ITEMS[(at + index) % ITEMS.length] ?? "",
      supplier,
      unit: index % 4 === 3 ? "KGM" : "EA",
      ordered: String(ordered),
      received: String(received),
      outstanding: String(ordered - received),
      worth: index === 6 ? null : String(Math.round(next() * 90_000)),
      currency: index === 6 ? null : "SAR",
      requested: current && plus(current, -5),
      original: current && plus(current, -7 * moved),
      current,
      moved,
      moved_by_supplier: Math.max(0, moved - 1),
      moved_by_buyer: Math.min(1, moved),
      days_overdue: overdue,
      likely: {
        n: row.lines,
        median,
        p80,
        from: current && median !== null ? plus(current, median) : null,
        to: current && p80 !== null ? plus(current, p80) : null,
        why: few ? "too_few_lines" : null,
      },
      last_chase: null,
    };
  }),
);

const withChase = (line: OpenLine): OpenLine => ({ ...line, last_chase: logs.get(line.id)?.[0] ?? null });
export const openLines = made;

const FAR = "9999-12-31";
const ORDERS: Record<OpenLinesQuery["order"], (one: OpenLine, other: OpenLine) => number> = {
  overdue_first: (one, other) => (one.current ?? FAR).localeCompare(other.current ?? FAR),
  promise: (one, other) => (one.current ?? FAR).localeCompare(other.current ?? FAR),
  supplier: (one, other) => one.supplier.code.localeCompare(other.supplier.code),
  worth: (one, other) => Number(other.worth ?? -1) - Number(one.worth ?? -1),
};

export const answers = {
  open_lines: ({ query }: { query: OpenLinesQuery }) => {
    const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
    const category = (line: OpenLine) =>
      suppliers.find((one) => one.id === line.supplier.id)?.row.categories ?? [];
    const found = made
      .filter(
        (line) =>
          words.every((word) =>
            `${line.order} ${line.item} ${line.description} ${line.supplier.name_en} ${line.supplier.name_ar}`
              .toLowerCase()
              .includes(word),
          ) &&
          (!query.supplier || line.supplier.id === query.supplier) &&
          (!query.category || category(line).includes(query.category)) &&
          (!query.overdue_only || line.days_overdue !== null) &&
          (!query.moved_only || line.moved > 1) &&
          (!query.promised_before || (line.current !== null && line.current < query.promised_before)),
      )
      .sort(ORDERS[query.order]);
    const from = Number(query.cursor ?? 0);
    const to = from + query.limit;
    return {
      as_of: TODAY,
      total: found.length,
      items: found.slice(from, to).map(withChase),
      next: to < found.length ? String(to) : null,
      counts: {
        open: made.length,
        overdue: made.filter((line) => line.days_overdue !== null).length,
        moved_twice: made.filter((line) => line.moved > 1).length,
      },
    };
  },
  chases: ({ line }: { line: number }) => logs.get(line) ?? [],
  chase_add: ({ line, input }: { line: number; input: ChaseInput }) => {
    if (input.date && input.date > TODAY)
      throw { ...failure("invalid"), fields: { date: [{ code: "in_future", params: {} }] } };
    const chase: Chase = {
      ...input,
      date: input.date ?? TODAY,
      id: `chase-${line}-${Date.now()}`,
      line,
      by: "Rania Saleh",
    };
    logs.set(line, [chase, ...(logs.get(line) ?? [])]);
    return chase;
  },
  meeting_sheet: ({ supplier }: { supplier: string }): MeetingSheet => {
    const found = suppliers.find((one) => one.id === supplier);
    if (!found) throw failure("not_found");
    const { row } = found;
    const group = supplierGroup(supplier);
    // A full page, to see that it holds.
    const lines = made.filter((line) => line.supplier.id === supplier);
    const padded = Array.from({ length: 10 }, (_, at) => ({
      ...(lines[at % lines.length] ?? made[at]),
      id: at,
    }));
    return {
      as_of: TODAY,
      supplier: { id: supplier, code: found.code, name_en: row.name_en, name_ar: row.name_ar },
      stage: row.stage,
      city: row.city,
      country: row.country,
      contacts: [0, 1, 2].flatMap((at) =>
        found.contacts.map((one) => ({
          ...one,
          name: at ? (["", "سامي القحطاني", "Jonas Weber"][at] ?? "") : one.name,
        })),
      ),
      question: { ...group.otif_figure.proof, as_of: null },
      target: "0.95",
      otif: group.otif_figure,
      fill: group.fill_figure,
      ppm: group.ppm_figure,
      lead: group.lead_figure,
      risk: { score: "61.4", low: "55", high: "70", class: "high" },
      trend: points(
        SLIDING.map((one, at) => one - 0.04 - at * 0.006),
        0.05,
      ),
      lines: padded as OpenLine[],
      open: 23,
      overdue: 6,
      contracts: contracts.slice(0, 6).map(({ row: one }) => ({
        id: one.id,
        number: one.number,
        title_en: one.title_en,
        title_ar: one.title_ar,
        end: one.end,
        notice_deadline: one.notice_deadline,
        committed: one.committed,
        currency: one.currency,
      })),
      term: terms.answers.supplier_term({ supplier }),
      documents: [
        { kind: "insurance", title: "Liability insurance", expires: plus(TODAY, 11), missing: false },
        { kind: "iso_9001", title: "ISO 9001", expires: plus(TODAY, -3), missing: false },
        { kind: "vat", title: "شهادة ضريبة القيمة المضافة", expires: null, missing: true },
        { kind: "iso_14001", title: "ISO 14001", expires: plus(TODAY, 31), missing: false },
        { kind: "licence", title: "Trade licence", expires: plus(TODAY, 40), missing: false },
        { kind: "code_of_conduct", title: "", expires: null, missing: true },
      ],
      chases: [...logs.values()].flat().slice(0, 5),
    };
  },
};

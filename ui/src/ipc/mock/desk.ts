// The Desk's answers, from the invented suppliers and contracts. `?empty` looks at it with nothing to decide, `?behind` at stored figures that are out of date.
import type {
  Decision,
  DeskPoint,
  DeskQuery,
  DeskView,
  Figure,
  Group,
  Named,
  Question,
  WeekDot,
} from "../contract";
import { contracts } from "./contracts";
import { plus, TODAY } from "./contracts-standing";
import * as deliveries from "./deliveries";
import { openLines } from "./open-orders";
import { suppliers } from "./suppliers";

const param = (name: string) => new URLSearchParams(location.search).has(name);

export const named = (at: number): Named => {
  const { id, code, row } = suppliers[at % suppliers.length] as (typeof suppliers)[number];
  return { id, code, name_en: row.name_en, name_ar: row.name_ar };
};

const YEAR: Question = {
  definition: deliveries.answers.definitions()[0]?.definition as Question["definition"],
  from: "2026-08-21",
  to: "2026-11-18",
  as_of: null,
};
export const supplierGroup = (supplier: string | null): Group => {
  const answer = deliveries.answers.deliveries_ranking({
    query: {
      question: YEAR,
      by: "supplier",
      search: "",
      sort: "worst",
      offset: 0,
      limit: 1,
      target: "0.95",
      supplier,
    },
    known_at: null,
  });
  return supplier ? (answer.groups[0] as Group) : answer.total;
};

const MONTH_ENDS = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2025, 12 + at, 0)).toISOString().slice(0, 10),
);
/** Twelve months of invented values; an interval of `width` on either side. */
export const points = (values: number[], width = 0): DeskPoint[] =>
  MONTH_ENDS.map((date, at) => {
    const value = values[at] ?? null;
    return {
      date,
      value: value === null ? null : String(value),
      low: width && value !== null ? String(value - width) : null,
      high: width && value !== null ? String(Math.min(1, value + width)) : null,
    };
  });
export const SLIDING = [0.94, 0.936, 0.939, 0.93, 0.922, 0.926, 0.918, 0.92, 0.917, 0.911, 0.909, 0.914];

const decide = (
  days_left: number,
  level: Decision["level"],
  supplier: Named,
  subject: Decision["subject"],
): Decision => ({
  key: `${subject.kind} ${supplier.id} ${days_left}`,
  kind: subject.kind,
  decide_by: plus(TODAY, days_left),
  days_left,
  level,
  supplier,
  subject,
});

const supplierOf = (id: string): Named => {
  const at = suppliers.findIndex((one) => one.id === id);
  return named(Math.max(0, at));
};

function decisions(): Decision[] {
  if (param("empty")) return [];
  const notices = contracts
    .filter(({ row }) => row.notice_deadline && row.notice_deadline >= TODAY)
    .map(({ row }) => {
      const left = Math.round((Date.parse(row.notice_deadline ?? "") - Date.parse(TODAY)) / 86_400_000);
      return decide(left, left <= 14 ? "bad" : "watch", supplierOf(row.supplier), {
        kind: "notice_deadline",
        contract: row.id,
        number: row.number,
        title_en: row.title_en,
        title_ar: row.title_ar,
        renewal: row.renewal,
        end: row.end,
        renews_to: row.renews_to,
        committed: row.committed,
        currency: row.currency,
      });
    })
    .filter((one) => one.days_left <= 90);
  return [
    decide(-3, "bad", named(11), {
      kind: "document_expiring",
      document: "doc-1",
      document_kind: "iso_9001",
      title: "ISO 9001 certificate",
      expires: plus(TODAY, -3),
      required: true,
      required_by: "cat-MEC",
      open_orders: 1,
    }),
    decide(5, "watch", named(28), {
      kind: "delivery_signal",
      months: 8,
      since: "2026-04",
      rate: "0.831",
      failed: 41,
      lines: 243,
    }),
    decide(2, "bad", named(2), {
      kind: "overdue_lines",
      n: 11,
      oldest: "2026-09-30",
      worth: [{ currency: "SAR", amount: "412500" }],
    }),
    decide(11, "watch", named(112), {
      kind: "document_expiring",
      document: "doc-2",
      document_kind: "insurance",
      title: "تأمين المسؤولية",
      expires: plus(TODAY, 11),
      required: true,
      required_by: null,
      open_orders: 2,
    }),
    decide(16, "bad", named(56), {
      kind: "risk_moved",
      from: "48.2",
      to: "61.4",
      low: "55",
      high: "70",
      class_from: "medium",
      class: "high",
      impact_from: "58",
      impact: "58",
      ruling: null,
      data: "11.1",
      model: "0",
      late: "2.1",
    }),
    decide(23, "info", named(7), {
      kind: "ceiling_nearly_used",
      contract: "c-3",
      number: "FA-2024-031",
      title_en: "Framework for fasteners",
      title_ar: null,
      share: "0.874",
      ceiling: "2400000",
      currency: "SAR",
    }),
    ...notices,
  ].sort((one, other) => one.days_left - other.days_left);
}

function dots(): WeekDot[] {
  if (param("empty")) return [];
  const last = plus(TODAY, 84);
  const of = (lane: WeekDot["lane"], date: string | null, record: string, name: string, supplier: Named) =>
    date && date >= TODAY && date < last
      ? [{ key: `${lane} ${record}`, date, lane, record, name, supplier }]
      : [];
  return [
    ...contracts.flatMap(({ row }) => [
      ...of("notice_deadlines", row.notice_deadline, row.id, row.number, supplierOf(row.supplier)),
      ...of("contract_ends", row.end, row.id, row.number, supplierOf(row.supplier)),
    ]),
    ...[11, 19, 33, 47, 48, 70].flatMap((days, at) =>
      of(
        "documents_expire",
        plus(TODAY, days),
        `doc-${at}`,
        at % 2 ? "ISO 14001" : "تأمين المسؤولية",
        named(at * 9),
      ),
    ),
    ...openLines
      .filter((line) => line.likely.from && line.current && line.likely.from > line.current)
      .slice(0, 24)
      .flatMap((line) =>
        of("promised_late", line.current, String(line.id), `${line.order} · ${line.line}`, line.supplier),
      ),
  ];
}

function view(fresh: boolean): DeskView {
  const all = decisions();
  const otif: Figure = supplierGroup(null).otif_figure;
  const found = dots();
  const by_kind: DeskView["counts"]["by_kind"] = {};
  for (const { kind } of all) by_kind[kind] = (by_kind[kind] ?? 0) + 1;
  return {
    as_of: TODAY,
    seq: 412,
    fresh,
    counts: { total: all.length, by_kind },
    older_overdue: param("empty") ? 0 : 181,
    decisions: all.slice(0, 8),
    next: all.length > 8 ? "8" : null,
    figures: {
      otif: { figure: otif, question: YEAR, points: points(SLIDING, 0.009) },
      exposure: {
        amount: "18600000",
        currency: "SAR",
        suppliers: 12,
        unassessed: "0.07",
        points: points(
          [14, 14.2, 15, 15.1, 15, 16.8, 16.9, 17, 17.4, 17.9, 18.2, 18.6].map((one) => one * 1e6),
        ),
      },
      in_notice: {
        contracts: param("empty") ? 0 : 7,
        committed: param("empty") ? [] : [{ currency: "SAR", amount: "11900000" }],
        points: points([4, 5, 5, 3, 4, 6, 6, 5, 5, 6, 6, 7]),
      },
      days_to_pay: { value: null, why: "no_invoices" },
    },
    weeks: { from: TODAY, to: plus(TODAY, 83), total: found.length, dots: found },
  };
}

export const answers = {
  desk: () => view(!param("behind")),
  desk_refresh: async () => {
    await new Promise((done) => setTimeout(done, 2500));
    return view(true);
  },
  desk_page: ({ query }: { query: DeskQuery }) => {
    const all = decisions().filter((one) => !query.kind || one.kind === query.kind);
    const from = Number(query.cursor ?? 0);
    const to = from + 8;
    return {
      total: all.length,
      items: all.slice(from, to),
      next: to < all.length ? String(to) : null,
    };
  },
  desk_calendar_file: ({ path }: { path: string }) => ({ events: dots().length, file: path }),
};

import type {
  Bar,
  CalendarQuery,
  ConsumptionProof,
  ContractBars,
  ContractInput,
  ContractQuery,
  ContractRow,
  ContractView,
  Deadline,
  NoticeGiven,
  NoticeUnit,
  Renewal,
  Standing,
} from "../contract";
import { failure } from ".";
import { plus, standingOf, TODAY } from "./contracts-standing";
import { random } from "./random";
import { people, suppliers } from "./suppliers";

const consumed = new Map<string, string>();

function rowOf(id: string, version: number, input: ContractInput, standing: Standing): ContractRow {
  const supplier = suppliers.find((one) => one.id === input.supplier);
  const used = consumed.get(id) ?? null;
  return {
    id,
    number: input.number,
    title_en: input.titles.en ?? null,
    title_ar: input.titles.ar ?? null,
    supplier: input.supplier,
    supplier_code: supplier?.code ?? "",
    supplier_en: supplier?.row.name_en ?? null,
    supplier_ar: supplier?.row.name_ar ?? null,
    supplier_name: supplier?.row.name ?? "",
    owner: input.owner,
    parent: input.parent,
    renewal: input.renewal,
    phase: standing.phase,
    start: input.start ?? TODAY,
    end: standing.term?.end ?? null,
    renews_to: standing.renews_to,
    notice_deadline: standing.deadline?.date ?? null,
    no_deadline: standing.no_deadline,
    notice: standing.notice,
    currency: input.currency,
    committed: input.committed,
    ceiling: input.ceiling,
    consumed: used,
    of_ceiling: used && input.ceiling ? (Number(used) / Number(input.ceiling)).toFixed(6) : null,
    version,
  };
}

function viewOf(id: string, version: number, input: ContractInput): ContractView {
  const standing = standingOf(input);
  const row = rowOf(id, version, input, standing);
  const left = (whole: string | null) =>
    whole && row.consumed ? String(Math.round(Number(whole) - Number(row.consumed))) : null;
  return {
    ...input,
    id,
    version,
    created_seq: 1,
    last_seq: version,
    stood: input,
    row,
    standing,
    value: input.currency
      ? {
          currency: input.currency,
          committed: input.committed,
          ceiling: input.ceiling,
          consumed: row.consumed,
          of_ceiling: row.of_ceiling,
          of_committed: null,
          left: left(input.ceiling),
          still_committed: left(input.committed),
          near_ceiling: row.of_ceiling ? Number(row.of_ceiling) >= 0.8 : null,
        }
      : null,
    supplier_row: suppliers.find((one) => one.id === input.supplier)?.row ?? null,
    parent_row: null,
    children: [],
    imported: false,
  };
}

const blank: ContractInput = {
  number: "",
  supplier: "",
  titles: {},
  parent: null,
  owner: null,
  renewal: "fixed",
  start: null,
  initial: null,
  initial_end: null,
  period: null,
  renewals: null,
  taken_up: 0,
  notice: null,
  calendar: null,
  ended: null,
  currency: null,
  committed: null,
  ceiling: null,
  notices: [],
  amendments: [],
  note: "",
};
const NOTICE = {
  count: 30,
  unit: "days" as NoticeUnit,
  clear_days: true,
  effective: "received" as const,
  delivery_days: 5,
  safety_margin_days: 2,
};
const TITLES = [
  ["Haulage within the Kingdom", "النقل داخل المملكة"],
  ["Valves and fittings", "الصمامات ولوازمها"],
  ["Corrugated packaging", "التغليف الكرتوني"],
  ["Structural steel", "الصلب الإنشائي"],
  ["Solvents and cleaning agents", "المذيبات ومواد التنظيف"],
  ["Bearings, on call", "المحامل عند الطلب"],
  ["Site maintenance", "صيانة الموقع"],
  ["Power cables", "كابلات الطاقة"],
] as const;

export const contracts: ContractView[] = Array.from({ length: 86 }, (_, at) => {
  const next = random(at + 90);
  const supplier = suppliers[(at * 7) % suppliers.length];
  const [en, ar] = TITLES[at % TITLES.length] ?? ["", ""];
  const renewal: Renewal =
    at === 0
      ? "automatic"
      : ((["automatic", "automatic", "fixed", "option", "evergreen"] as const)[Math.floor(next() * 5)] ??
        "fixed");
  const started = at === 0 ? "2024-01-01" : plus("2022-03-01", Math.floor(next() * 1700));
  const length = at === 0 ? 12 : (([12, 24, 36] as const)[Math.floor(next() * 3)] ?? 12);
  const ceiling = String(Math.floor(next() * 90 + 5) * 100_000);
  const id = `c-${at}`;
  if (next() > 0.15)
    consumed.set(id, String(Math.floor(Number(ceiling) * next() * (at % 9 === 2 ? 1.05 : 0.95))));
  return viewOf(id, 1, {
    ...blank,
    number: `${["FA", "CT", "SV"][at % 3]}-${started.slice(0, 4)}-${String(118 + at * 3).padStart(3, "0")}`,
    supplier: supplier?.id ?? "",
    titles: { en, ar },
    owner: people[at % 3]?.id ?? null,
    renewal,
    start: started,
    initial: renewal === "evergreen" ? null : { count: length, unit: "months" },
    period: renewal === "automatic" || renewal === "option" ? { count: 12, unit: "months" } : null,
    renewals: renewal === "option" ? 2 : null,
    notice:
      renewal === "fixed"
        ? null
        : at === 0
          ? NOTICE
          : { ...NOTICE, count: [30, 60, 90][at % 3] ?? 30, clear_days: at % 2 === 0 },
    currency: at % 11 === 5 ? "EUR" : at % 17 === 3 ? "KWD" : "SAR",
    committed: String(Math.floor(Number(ceiling) * 0.4)),
    ceiling,
    notices:
      at % 8 === 3
        ? [
            {
              given: "2026-11-12",
              received: null,
              method: "registered_post",
              recipient: "Legal department",
              proof: "RR 4471 2093 8SA",
            },
          ]
        : [],
    amendments:
      at % 5 === 0
        ? [
            {
              number: "A1",
              effective: plus(started, 200),
              title: "Wider scope, ceiling raised",
              changes: {
                renewal: null,
                initial: null,
                initial_end: null,
                period: null,
                renewals: null,
                taken_up: null,
                notice: null,
                ended: null,
                committed: null,
                ceiling,
              },
            },
          ]
        : [],
  });
});

const find = (id: string): ContractView => {
  const found = contracts.find((one) => one.id === id);
  if (!found) throw failure("not_found");
  return {
    ...found,
    parent_row: contracts.find((one) => one.id === found.parent)?.row ?? null,
    children: id === "c-0" ? contracts.slice(5, 8).map((one) => one.row) : [],
  };
};

function check(id: string | null, input: ContractInput) {
  const fields: Record<string, { code: string; params: Record<string, string> }[]> = {};
  const refuse = (field: string, code: string) => {
    fields[field] = [{ code, params: {} }];
  };
  if (!input.number.trim()) refuse("number", "required");
  else if (contracts.some((one) => one.number === input.number && one.id !== id)) refuse("number", "taken");
  if (!input.supplier) refuse("supplier", "required");
  if (!input.start) refuse("start", "required");
  if (input.renewal !== "evergreen" && !input.initial && !input.initial_end)
    refuse("initial_end", "required");
  if (input.renewal !== "fixed" && !input.notice) refuse("notice", "warn_no_notice");
  if ((input.renewal === "automatic" || input.renewal === "option") && !input.period)
    refuse("period", "warn_no_period");
  if (!input.currency && (input.committed || input.ceiling)) refuse("currency", "required");
  return { fields, standing: input.start ? standingOf(input) : null };
}

function save(id: string, version: number, input: ContractInput): ContractView {
  const { fields } = check(id, input);
  if (Object.values(fields).some((all) => all.some((one) => !one.code.startsWith("warn_"))))
    throw { code: "invalid", params: {}, fields };
  const at = contracts.findIndex((one) => one.id === id);
  const made = viewOf(id, version, input);
  if (at < 0) contracts.push(made);
  else contracts[at] = made;
  return made;
}

function matching(query: ContractQuery): ContractRow[] {
  const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const within = query.notice_within;
  return contracts
    .map((one) => one.row)
    .filter((row) => {
      const text =
        `${row.number} ${row.title_en} ${row.title_ar} ${row.supplier_en} ${row.supplier_ar}`.toLowerCase();
      return (
        wanted.every((word) => text.includes(word)) &&
        (!query.suppliers.length || query.suppliers.includes(row.supplier)) &&
        (!query.renewals.length || query.renewals.includes(row.renewal)) &&
        (!query.phases.length || query.phases.includes(row.phase)) &&
        (!query.owners.length || query.owners.includes(row.owner ?? "")) &&
        (within === null ||
          (row.notice_deadline !== null &&
            row.notice_deadline >= TODAY &&
            row.notice_deadline <= plus(TODAY, within)))
      );
    });
}

function barsOf(view: ContractView): Bar[] {
  const { standing, start, renewal } = view;
  if (!start || !standing.term) return [];
  const bar = (term: Bar["term"], expected: boolean, by: Deadline | null): Bar => ({
    term,
    expected,
    window_from: by ? plus(by.date, -90) : null,
    window_to: by?.date ?? null,
  });
  const bars = [bar(standing.term, false, standing.deadline)];
  if (standing.term.start > start)
    bars.unshift(
      bar({ renewal: standing.term.renewal - 1, start, end: plus(standing.term.start, -1) }, false, null),
    );
  if (standing.renews_to && standing.term.end)
    bars.push(
      bar(
        { renewal: standing.term.renewal + 1, start: plus(standing.term.end, 1), end: standing.renews_to },
        true,
        renewal === "automatic" ? standing.next : null,
      ),
    );
  return bars;
}

function proofOf(view: ContractView): ConsumptionProof {
  const { consumed: used } = view.row;
  const total = Number(used ?? 0);
  const next = random(view.number.length);
  const count = used ? 7 : 0;
  let rest = total;
  const orders = Array.from({ length: count }, (_, at) => {
    const amount = at === count - 1 ? rest : Math.floor((total / count) * (0.4 + next()));
    rest -= amount;
    return {
      number: `PO-26-${String(4410 + at * 13)}`,
      date: plus("2026-02-11", at * 31),
      contract: view.number,
      currency: view.currency,
      amount: String(amount),
      valued_lines: 3 + at,
      unvalued_lines: 0,
      cancelled_lines: 0,
      left_out: null,
    };
  });
  return {
    as_of: TODAY,
    number: view.number,
    value: view.value,
    counted: count,
    left_out: used ? [{ reason: "other_currency", orders: 1 }] : [],
    unvalued_lines: 0,
    orders: {
      total: count + 1,
      next: null,
      items: [
        ...orders,
        ...(used
          ? [
              {
                number: "PO-26-4702",
                date: "2026-09-30",
                contract: view.number,
                currency: "USD",
                amount: "12500",
                valued_lines: 1,
                unvalued_lines: 0,
                cancelled_lines: 0,
                left_out: "other_currency" as const,
              },
            ]
          : []),
      ],
    },
  };
}

export const answers = {
  contracts_page: ({ query }: { query: ContractQuery }) => {
    const rows = matching(query);
    const key = (row: ContractRow): string =>
      query.sort === "supplier"
        ? row.supplier_code
        : query.sort === "committed" || query.sort === "ceiling" || query.sort === "of_ceiling"
          ? (row[query.sort] ?? "zzz").padStart(14, "0")
          : (row[query.sort] ?? "9999");
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (query.descending ? -1 : 1));
    const from = Number(query.after ?? 0);
    const to = from + query.limit;
    return { total: rows.length, items: rows.slice(from, to), next: to < rows.length ? String(to) : null };
  },
  contracts_timeline: ({ query }: { query: ContractQuery }) => {
    const page = answers.contracts_page({ query });
    return { ...page, items: page.items.map((row): ContractBars => ({ row, bars: barsOf(find(row.id)) })) };
  },
  contracts_summary: () => {
    const rows = contracts.map((one) => one.row);
    const inWindow = rows.filter((row) => row.notice_deadline && row.notice_deadline <= plus(TODAY, 90));
    return {
      as_of: TODAY,
      total: rows.length,
      not_started: rows.filter((row) => row.phase === "not_started").length,
      in_force: rows.filter((row) => row.phase === "in_force").length,
      ended: rows.filter((row) => row.phase === "ended").length,
      window_days: 90,
      in_window: inWindow.length,
      in_window_committed: [{ currency: "SAR", amount: "11900000" }],
      in_window_without_value: 0,
      next_deadline: "2026-11-23",
      near_ceiling: rows.filter((row) => Number(row.of_ceiling) >= 0.8).length,
    };
  },
  contract_consumption: ({ id }: { id: string }) => proofOf(find(id)),
  contract_get: ({ id }: { id: string }) => find(id),
  contract_check: ({ id, input }: { id: string | null; input: ContractInput }) => check(id, input),
  contract_create: ({ input }: { input: ContractInput }) => save(`c-${contracts.length}`, 1, input),
  contract_update: ({ id, version, input }: { id: string; version: number; input: ContractInput }) => {
    if (find(id).version !== version) throw failure("version_conflict");
    return save(id, version + 1, input);
  },
  contract_retire: ({ id }: { id: string }) => {
    contracts.splice(
      contracts.findIndex((one) => one.id === id),
      1,
    );
    return null;
  },
  contract_give_notice: ({ id, version, notice }: { id: string; version: number; notice: NoticeGiven }) => {
    const found = find(id);
    return save(id, version + 1, { ...inputOf(found), notices: [...found.notices, notice] });
  },
  contract_put_orders: ({ add, remove }: { add: string[]; remove: string[] }) => {
    const unknown = add.flatMap((number, at) =>
      number.startsWith("PO-") ? [] : [[`add.${at}`, [{ code: "unknown_order", params: {} }]]],
    );
    if (unknown.length) throw { code: "invalid", params: {}, fields: Object.fromEntries(unknown) };
    return add.length + remove.length;
  },
  contract_history: ({ id }: { id: string }) => [
    {
      seq: 408,
      at: "2026-11-12T08:30:00Z",
      actor: "Rania Saleh",
      action: "contract.update",
      entity: "contract",
      record: id,
      subject: null,
      changes: [
        { field: "renewal", before: "fixed", after: "automatic" },
        { field: "notice.count", before: "60", after: "30" },
        { field: "initial_end", before: null, after: "2024-12-31" },
      ],
      undoable: true,
      undone_by: null,
      import_id: null,
    },
    {
      seq: 12,
      at: "2026-01-04T09:00:00Z",
      actor: "owner",
      action: "contract.create",
      entity: "contract",
      record: id,
      subject: null,
      changes: [{ field: "number", before: null, after: "FA-2024-118" }],
      undoable: true,
      undone_by: null,
      import_id: null,
    },
  ],
  contracts_calendar_file: ({ path, query }: { path: string; query: CalendarQuery }) => ({
    file: path,
    events: query.ids.length || 23,
    without: 0,
  }),
};

const inputOf = (view: ContractView): ContractInput =>
  Object.fromEntries(
    Object.keys(blank).map((key) => [key, view[key as keyof ContractInput]]),
  ) as ContractInput;

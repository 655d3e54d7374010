import type {
  Category,
  Commands,
  FieldError,
  HistoryEntry,
  Stage,
  SupplierInput,
  SupplierQuery,
  SupplierRow,
  SupplierView,
} from "../contract";
import { failure } from ".";
import { random } from "./random";

type Of<K extends keyof Commands> = Parameters<Commands[K]>[0];

const FIRST = [
  ["Gulf", "الخليج"],
  ["Najd", "نجد"],
  ["Orient", "الشرق"],
  ["Delta", "دلتا"],
  ["Cedar", "سيدار"],
  ["Tabuk", "تبوك"],
  ["Al Noor", "النور"],
  ["Hanseatic", "هانزا"],
  ["Al Rimal", "الرمال"],
  ["Sahara", "الصحراء"],
  ["Red Sea", "البحر الأحمر"],
  ["Atlas", "أطلس"],
  ["Levant", "المشرق"],
  ["Pearl", "اللؤلؤة"],
  ["Falcon", "الصقر"],
  ["Oasis", "الواحة"],
] as const;
const TRADE = [
  ["Valves", "للصمامات", "MEC"],
  ["Logistics", "للخدمات اللوجستية", "SRV"],
  ["Steel", "للصلب", "RAW"],
  ["Packaging", "للتغليف", "PAC"],
  ["Chemicals", "للكيماويات", "CHE"],
  ["Cement", "للأسمنت", "RAW"],
  ["Tools", "للعِدد", "MEC"],
  ["Bearings", "للمحامل", "MEC"],
  ["Contracting", "للمقاولات", "SRV"],
  ["Electric", "للكهرباء", "ELE"],
  ["Cables", "للكابلات", "ELE"],
  ["Safety", "للسلامة", "SAF"],
  ["Pumps", "للمضخات", "MEC"],
] as const;
const CITIES = [
  ["Dammam", "SA"],
  ["Riyadh", "SA"],
  ["Jeddah", "SA"],
  ["Dubai", "AE"],
  ["Cairo", "EG"],
  ["Amman", "JO"],
  ["Hamburg", "DE"],
  ["Milano", "IT"],
  ["Muscat", "OM"],
  ["Doha", "QA"],
] as const;
const STAGES: Stage[] = [
  "approved",
  "approved",
  "approved",
  "approved",
  "qualified",
  "onboarding",
  "prospect",
  "on_hold",
  "blocked",
  "exited",
];

export const categories: Category[] = [
  ["MEC", "Mechanical", "ميكانيكا"],
  ["ELE", "Electrical", "كهرباء"],
  ["RAW", "Raw materials", "مواد خام"],
  ["PAC", "Packaging", "تغليف"],
  ["CHE", "Chemicals", "كيماويات"],
  ["SRV", "Services", "خدمات"],
  ["SAF", "Safety", "سلامة"],
].map(([code = "", en = "", ar = ""]) => ({ id: `cat-${code}`, code, names: { en, ar }, parent: null }));

export const people = [
  { id: "p1", name: "Rania Saleh", me: true },
  { id: "p2", name: "طارق الحربي", me: false },
  { id: "p3", name: "Jonas Weber", me: false },
];
const COUNTRIES: [string, string, string][] = [
  ["SA", "Saudi Arabia", "السعودية"],
  ["AE", "United Arab Emirates", "الإمارات"],
  ["EG", "Egypt", "مصر"],
  ["JO", "Jordan", "الأردن"],
  ["DE", "Germany", "ألمانيا"],
  ["IT", "Italy", "إيطاليا"],
  ["OM", "Oman", "عُمان"],
  ["QA", "Qatar", "قطر"],
];

export const suppliers: SupplierView[] = FIRST.flatMap(([firstEn, firstAr], first) =>
  TRADE.map(([tradeEn, tradeAr, category], trade) => {
    const number = first * TRADE.length + trade;
    const next = random(number + 7);
    const [city, country] = CITIES[Math.floor(next() * CITIES.length)] ?? ["Dammam", "SA"];
    const stage = STAGES[Math.floor(next() * STAGES.length)] ?? "approved";
    const input: SupplierInput = {
      code: `S-${String(1001 + number)}`,
      names: [
        { kind: "legal", lang: "en", text: `${firstEn} ${tradeEn}` },
        { kind: "legal", lang: "ar", text: `${firstAr} ${tradeAr}` },
      ],
      identifiers:
        country === "SA"
          ? [{ scheme: "vat_sa", country: "SA", value: `3${String(10000000000000 + number).slice(1)}3` }]
          : [],
      addresses: [
        {
          kind: "main",
          lines: `${10 + (number % 80)} Industrial Road`,
          city,
          region: "",
          postal_code: String(30000 + number),
          country,
        },
      ],
      contacts: [
        {
          name: "Layla Haddad",
          role: "Sales",
          email: `sales@${firstEn.toLowerCase().replace(" ", "")}.example`,
          phone: "+966 13 555 0142",
          lang: "ar",
        },
      ],
      categories: [`cat-${category}`],
      parent: trade === 3 && first > 0 ? "s-2" : null,
      owner: people[number % 3]?.id ?? null,
      stage,
      note: "",
    };
    return view(`s-${number}`, 1, input, Math.floor(next() ** 3 * 700));
  }),
);

function view(id: string, version: number, input: SupplierInput, lines: number): SupplierView {
  const nameIn = (lang: string) => input.names.find((name) => name.lang === lang)?.text ?? null;
  const main = input.addresses[0];
  const row: SupplierRow = {
    id,
    code: input.code,
    name_en: nameIn("en"),
    name_ar: nameIn("ar"),
    name: input.names[0]?.text ?? input.code,
    stage: input.stage,
    country: main?.country ?? null,
    city: main?.city || null,
    categories: input.categories,
    owner: input.owner,
    lines,
    version,
  };
  return {
    ...input,
    id,
    version,
    created_seq: 1,
    last_seq: version,
    row,
    parent_row: null,
    children: [],
    merged: [],
    merged_into: null,
    imported: lines > 0,
  } as SupplierView;
}

const foldedNames = (row: SupplierRow) => `${row.name_en} ${row.name_ar} ${row.code}`.toLowerCase();

function matching(query: SupplierQuery): SupplierRow[] {
  const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  return suppliers
    .map((one) => one.row)
    .filter(
      (row) =>
        wanted.every((word) => foldedNames(row).includes(word)) &&
        (query.stages.length === 0 || query.stages.includes(row.stage)) &&
        (query.categories.length === 0 || query.categories.some((id) => row.categories.includes(id))) &&
        (query.countries.length === 0 || query.countries.includes(row.country ?? "")),
    );
}

function count(keys: (string | null)[]) {
  const counts = new Map<string, number>();
  for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, n]) => ({ key, count: n })).sort((a, b) => b.count - a.count);
}

const find = (id: string): SupplierView => {
  const found = suppliers.find((one) => one.id === id);
  if (!found) throw failure("not_found");
  const row = (other: SupplierView | undefined) => other?.row ?? null;
  return {
    ...found,
    parent_row: row(suppliers.find((one) => one.id === found.parent)),
    children: suppliers.filter((one) => one.parent === id).map((one) => one.row),
  };
};

function check(id: string | null, input: SupplierInput): Record<string, FieldError[]> {
  const errors: Record<string, FieldError[]> = {};
  if (!input.code.trim()) errors.code = [{ code: "required", params: {} }];
  else if (suppliers.some((one) => one.code === input.code && one.id !== id))
    errors.code = [{ code: "taken", params: {} }];
  input.names.forEach((name, index) => {
    if (!name.text.trim()) errors[`names.${index}.text`] = [{ code: "required", params: {} }];
  });
  input.identifiers.forEach((one, index) => {
    if (one.scheme === "vat_sa" && !/^3\d{13}3$/.test(one.value))
      errors[`identifiers.${index}.value`] = [{ code: "vat_sa_shape", params: {} }];
  });
  return errors;
}

const history: HistoryEntry[] = [
  {
    seq: 412,
    at: "2026-11-20T09:12:00Z",
    actor: "Rania Saleh",
    action: "supplier.update",
    entity: "supplier",
    record: "s-0",
    subject: null,
    changes: [
      { field: "stage", before: "qualified", after: "approved" },
      { field: "contacts.0.phone", before: "+966 13 555 0100", after: "+966 13 555 0142" },
    ],
    undoable: true,
    undone_by: null,
    import_id: null,
  },
  {
    seq: 88,
    at: "2026-10-02T14:40:00Z",
    actor: "طارق الحربي",
    action: "import",
    entity: "import",
    record: null,
    subject: null,
    changes: [],
    undoable: false,
    undone_by: null,
    import_id: "i-1",
  },
];

export const answers = {
  suppliers_page: ({ query }: Of<"suppliers_page">) => {
    const rows = matching(query);
    const key = (row: SupplierRow) => row[query.sort] ?? "";
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (query.descending ? -1 : 1));
    const from = Number(query.after ?? 0);
    const to = from + query.limit;
    return { total: rows.length, items: rows.slice(from, to), next: to < rows.length ? String(to) : null };
  },
  suppliers_facets: ({ query }: Of<"suppliers_facets">) => {
    const rows = matching({ ...query, stages: [], categories: [], countries: [] });
    return {
      stages: count(rows.map((row) => row.stage)),
      categories: count(rows.flatMap((row) => row.categories)),
      countries: count(rows.map((row) => row.country)),
    };
  },
  supplier_get: ({ id }: Of<"supplier_get">) => find(id),
  supplier_create: ({ input }: Of<"supplier_create">) => {
    const fields = check(null, input);
    if (Object.keys(fields).length) throw { code: "invalid", params: {}, fields };
    const made = view(`s-${suppliers.length}`, 1, input, 0);
    suppliers.push(made);
    return made;
  },
  supplier_update: ({ id, version, input }: Of<"supplier_update">) => {
    const fields = check(id, input);
    if (Object.keys(fields).length) throw { code: "invalid", params: {}, fields };
    const at = suppliers.findIndex((one) => one.id === id);
    const before = suppliers[at];
    if (!before) throw failure("not_found");
    if (before.version !== version) throw failure("version_conflict");
    const made = view(id, version + 1, input, before.row.lines);
    suppliers[at] = made;
    return made;
  },
  supplier_check: ({ id, input }: Of<"supplier_check">) => check(id, input),
  supplier_retire: ({ id }: Of<"supplier_retire">) => {
    suppliers.splice(
      suppliers.findIndex((one) => one.id === id),
      1,
    );
    return null;
  },
  supplier_history: () => history,
  categories: () => categories,
  category_create: (one: Of<"category_create">) => {
    const made = { id: `cat-${one.code}`, code: one.code, names: one.names, parent: null };
    categories.push(made);
    return made;
  },
  people: () => people,
  countries: () => COUNTRIES.map(([code, en, ar]) => ({ code, names: { en, ar } })),
};

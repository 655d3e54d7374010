import type { FieldError, RuleSet, TermAsked, TermInput, TermQuery, TermRow, TermView } from "../contract";
import { failure } from ".";
import { audit, averageDays, awkward, schedule } from "./terms-schedule";
import { read, show } from "./terms-words";

const START: [code: string, en: string, ar: string, words: string, suppliers: number][] = [
  ["N30", "Net 30", "صافي 30", "net 30", 86],
  ["N45", "Net 45", "صافي 45", "net 45", 41],
  ["N60", "Net 60", "صافي 60", "net 60", 33],
  ["2-10-N30", "2 % in 10 days, net 30", "خصم 2% خلال 10 أيام", "2/10 net 30", 12],
  ["2-10-1-20-N45", "Two discounts, net 45", "خصمان ثم صافي 45", "2/10; 1/20; net 45", 3],
  ["60EOM", "60 days, month end", "60 يومًا نهاية الشهر", "60 days EOM", 18],
  ["EOM45", "Month end, then 45 days", "نهاية الشهر ثم 45 يومًا", "EOM 45", 7],
  [
    "ADV30",
    "30 % with order, rest on delivery",
    "30% مقدمًا والباقي عند التسليم",
    "30% advance; balance delivery",
    9,
  ],
  ["COD", "Cash on delivery", "نقدًا عند التسليم", "COD", 4],
  ["CIA", "Cash in advance", "دفعة مقدمة", "CIA", 2],
  [
    "MILE",
    "Turnkey works",
    "أعمال تسليم المفتاح",
    '20% order date; 50% milestone "ready to ship"; remainder 30 days after goods receipt, rolled to the next business day',
    5,
  ],
  ["N90", "Net 90", "صافي 90", "net 90", 11],
  ["10PROX", "10th of next month", "العاشر من الشهر التالي", "month end, then 1 days, then the next 10th", 6],
];

const view = (id: string, version: number, input: TermInput, suppliers: number): TermView => {
  const row: TermRow = {
    id,
    code: input.code,
    names: input.names,
    words_en: show(input.term, "en"),
    words_ar: show(input.term, "ar"),
    average_days: averageDays(input.term),
    instalments: input.term.instalments.length,
    discounts: (input.term.discounts ?? []).length,
    findings: audit(input.term),
    suppliers,
    version,
  };
  return { ...input, id, version, created_seq: 1, last_seq: version, row };
};

let terms: TermView[] = START.map(([code, en, ar, words, suppliers], at) =>
  view(`t-${at}`, 1, { code, names: { en, ar }, term: read(words).term, note: "" }, suppliers),
);

const agreed = new Map([["s-0", "t-3"]]);

const RULES: RuleSet[] = [
  [
    "eu-2011-7",
    "EU Directive 2011/7",
    "توجيه الاتحاد الأوروبي 2011/7",
    "Directive 2011/7/EU, articles 3(5), 4(3) and 4(6); national rules may be stricter",
  ],
  [
    "uk-1998",
    "UK late payment rules",
    "قواعد التأخر في السداد بالمملكة المتحدة",
    "Late Payment of Commercial Debts (Interest) Act 1998, section 4, as amended by SI 2013/395",
  ],
].map(([code = "", en = "", ar = "", source = ""]) => ({
  code,
  names: { en, ar },
  source,
  from: "2013-03-16",
  until: null,
  limits: [{ kind: "longest", buyer: "private", days: 60, unless_agreed: true }],
}));

const find = (id: string): TermView => {
  const found = terms.find((one) => one.id === id);
  if (!found) throw failure("not_found");
  return found;
};

function check(id: string | null, input: TermInput): Record<string, FieldError[]> {
  const errors: Record<string, FieldError[]> = {};
  const refuse = (field: string, code: string, params: Record<string, string> = {}) => {
    errors[field] = [...(errors[field] ?? []), { code, params }];
  };
  if (!input.code.trim()) refuse("code", "required");
  else if (terms.some((one) => one.code === input.code && one.id !== id)) refuse("code", "taken");
  if (Object.values(input.names).every((name) => !name?.trim())) refuse("names", "required");
  const { instalments, discounts = [] } = input.term;
  if (instalments.length === 0) refuse("instalments", "required");
  let sum = 0;
  instalments.forEach(({ share, base, steps = [] }, at) => {
    if (share.kind === "percent") {
      sum += Number(share.percent);
      if (!(Number(share.percent) > 0 && Number(share.percent) <= 100))
        refuse(`instalments.${at}.percent`, "out_of_range", { min: "0", max: "100" });
    }
    if (base.kind === "milestone" && !base.name.trim()) refuse(`instalments.${at}.base.name`, "required");
    steps.forEach((step, place) => {
      if (step.kind === "day_of_month" && (step.day < 1 || step.day > 31))
        refuse(`instalments.${at}.steps.${place}`, "out_of_range", { min: "1", max: "31" });
    });
  });
  discounts.forEach(({ percent }, at) => {
    if (!(Number(percent) > 0 && Number(percent) < 100)) refuse(`discounts.${at}.percent`, "out_of_range");
  });
  const rest = instalments.some((one) => one.share.kind === "remainder");
  if (sum > 100 || (sum === 100 && rest)) refuse("instalments", "shares_above_whole", { sum: String(sum) });
  else if (!rest && sum < 100) refuse("instalments", "shares_below_whole", { sum: String(sum) });
  return errors;
}

const written = (id: string | null, input: TermInput) => {
  const fields = check(id, input);
  if (Object.keys(fields).length) throw { code: "invalid", params: {}, fields };
};

export const answers = {
  terms_page: ({ query }: { query: TermQuery }) => {
    const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = terms
      .map((one) => one.row)
      .filter((row) => {
        const text =
          `${row.code} ${Object.values(row.names).join(" ")} ${row.words_en} ${row.words_ar}`.toLowerCase();
        return wanted.every((word) => text.includes(word)) && (!query.found || row.findings.length > 0);
      });
    const key = (row: TermRow) =>
      query.sort === "average_days" ? Number(row.average_days ?? -1) : row[query.sort];
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (query.descending ? -1 : 1));
    return { total: rows.length, items: rows.slice(0, query.limit), next: null };
  },
  term_get: ({ id }: { id: string }) => find(id),
  term_create: ({ input }: { input: TermInput }) => {
    written(null, input);
    const made = view(`t-${terms.length}`, 1, input, 0);
    terms = [...terms, made];
    return made;
  },
  term_update: ({ id, version, input }: { id: string; version: number; input: TermInput }) => {
    written(id, input);
    const before = find(id);
    if (before.version !== version) throw failure("version_conflict");
    const made = view(id, version + 1, input, before.row.suppliers);
    terms = terms.map((one) => (one.id === id ? made : one));
    return made;
  },
  term_check: ({ id, input }: { id: string | null; input: TermInput }) => check(id, input),
  term_retire: ({ id }: { id: string }) => {
    terms = terms.filter((one) => one.id !== id);
    return null;
  },
  supplier_term: ({ supplier }: { supplier: string }) => {
    const id = agreed.get(supplier);
    return id ? find(id).row : null;
  },
  supplier_term_set: ({ supplier, term }: { supplier: string; term: string | null }) => {
    if (term === null) agreed.delete(supplier);
    else agreed.set(supplier, term);
    return null;
  },
  term_rule_sets: () => RULES,
  term_read: ({ text }: { text: string }) => read(text),
  term_schedule: ({ asked }: { asked: TermAsked }) => {
    written(null, { code: "any", names: { en: "any" }, term: asked.term, note: "" });
    return {
      ...schedule(asked),
      words_en: show(asked.term, "en"),
      words_ar: show(asked.term, "ar"),
      average_days: averageDays(asked.term),
      findings: audit(asked.term),
    };
  },
  term_awkward: ({ asked, year }: { asked: TermAsked; year: number }) => awkward(asked, year),
  term_compare: (args: {
    a: string;
    b: string;
    spend: string;
    currency: string;
    cost_of_capital: string | null;
  }) => {
    const [a, b] = [find(args.a).row.average_days, find(args.b).row.average_days];
    const cash = a === null || b === null ? null : (Number(args.spend) / 365) * (Number(b) - Number(a));
    const money = (amount: number | null) =>
      amount === null ? null : { amount: amount.toFixed(2), currency: args.currency };
    const cost = args.cost_of_capital;
    return {
      days_a: a,
      days_b: b,
      cash: money(cash),
      yearly: cash === null || cost === null ? null : money((cash * Number(cost)) / 100),
    };
  },
};

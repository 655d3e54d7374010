// The planned commands of payment terms, until the generated bindings have them.
import { call } from "./client";
import type { FieldError, LocalText, Page } from "./contract";

export type PaymentShare =
  | { kind: "percent"; percent: string }
  | { kind: "fixed"; amount: string; currency: string }
  | { kind: "remainder" };
export type PaymentBase =
  | { kind: "invoice_date" }
  | { kind: "invoice_receipt" }
  | { kind: "goods_receipt" }
  | { kind: "order_date" }
  | { kind: "contract_date" }
  | { kind: "milestone"; name: string };
export type PaymentStep =
  | { kind: "add_days"; days: number }
  | { kind: "add_business_days"; days: number }
  | { kind: "add_months"; months: number }
  | { kind: "month_end" }
  | { kind: "day_of_month"; day: number };
export type Roll = "none" | "following" | "preceding" | "modified_following";
export type TaxBase = "with_tax" | "before_tax";
export type Instalment = { share: PaymentShare; base: PaymentBase; steps: PaymentStep[]; roll: Roll };
export type DiscountTier = { percent: string; steps: PaymentStep[]; base: TaxBase };
export type PaymentTerm = { instalments: Instalment[]; discounts: DiscountTier[] };

export type TermLimit =
  | { kind: "longest"; buyer: "private" | "public" | null; days: number; unless_agreed: boolean }
  | { kind: "shortest"; days: number }
  | { kind: "largest_advance"; percent: string };
export type TermFinding = {
  rule_set: string;
  weight: "exceeds" | "exceeds_unless_agreed" | "cannot_tell";
  limit: TermLimit;
  days: number | null;
  percent: string | null;
};
export type RuleSet = {
  code: string;
  names: LocalText;
  source: string;
  from: string;
  until: string | null;
  limits: TermLimit[];
};

export type TermInput = { code: string; names: LocalText; term: PaymentTerm; note: string };
export type TermRow = {
  id: string;
  code: string;
  names: LocalText;
  words_en: string;
  words_ar: string;
  average_days: string | null;
  instalments: number;
  discounts: number;
  findings: TermFinding[];
  suppliers: number;
  version: number;
};
export type TermView = TermInput & {
  id: string;
  version: number;
  created_seq: number;
  last_seq: number;
  row: TermRow;
};
export type TermSort = "code" | "average_days" | "suppliers";
export type TermQuery = {
  search: string;
  found: boolean;
  sort: TermSort;
  descending: boolean;
  as_of: string | null;
  after: string | null;
  limit: number;
};

/** What words say, and how they are put canonically. Words not understood are an error `unread` with `start`, `end` (in characters), `part`, `reason`. */
export type TermReading = { term: PaymentTerm; words_en: string; words_ar: string };

export type PaymentDates = {
  invoice: string | null;
  invoice_receipt: string | null;
  goods_receipt: string | null;
  order: string | null;
  contract: string | null;
  milestones: Record<string, string>;
};
export type Money = { amount: string; currency: string };
export type NoDate = { kind: "missing"; base: PaymentBase } | { kind: "out_of_calendar" };
export type DateReason =
  | { kind: "base"; base: PaymentBase }
  | { kind: "step"; step: PaymentStep }
  | { kind: "roll"; roll: Roll };
export type DerivedDate = { reason: DateReason; date: string };
export type PaymentDue = {
  due: string | null;
  no_date: NoDate | null;
  amount: Money;
  derivation: DerivedDate[];
};
export type Discount = {
  until: string | null;
  no_date: NoDate | null;
  amount: Money | null;
  yield_simple: string | null;
  yield_compound: string | null;
  derivation: DerivedDate[];
};
export type TermAsked = {
  term: PaymentTerm;
  amount: string;
  before_tax: string | null;
  currency: string;
  dates: PaymentDates;
};
export type TermSchedule = {
  instalments: PaymentDue[];
  discounts: Discount[];
  words_en: string;
  words_ar: string;
  average_days: string | null;
  findings: TermFinding[];
};

export type Awkward =
  | "year_start"
  | "long_month"
  | "february_end"
  | "short_month"
  | "month_end_off"
  | "year_end";
export type AwkwardSchedule = { date: string; why: Awkward; instalments: PaymentDue[] };

export type TermComparison = {
  days_a: string | null;
  days_b: string | null;
  /** None where the days of one are not known. */
  cash: Money | null;
  yearly: Money | null;
};

type Pending = {
  terms_page: (args: { query: TermQuery }) => Page<TermRow>;
  term_get: (args: { id: string; as_of: string | null }) => TermView;
  term_create: (args: { input: TermInput }) => TermView;
  term_update: (args: { id: string; version: number; input: TermInput }) => TermView;
  term_check: (args: { id: string | null; input: TermInput }) => Record<string, FieldError[]>;
  term_retire: (args: { id: string; version: number }) => null;
  term_rule_sets: () => RuleSet[];
  term_read: (args: { text: string }) => TermReading;
  term_schedule: (args: { asked: TermAsked }) => TermSchedule;
  term_awkward: (args: { asked: TermAsked; year: number }) => AwkwardSchedule[];
  supplier_term: (args: { supplier: string; as_of: string | null }) => TermRow | null;
  supplier_term_set: (args: { supplier: string; term: string | null }) => null;
  term_compare: (args: {
    a: string;
    b: string;
    spend: string;
    currency: string;
    cost_of_capital: string | null;
  }) => TermComparison;
};

export const callTerms = call as unknown as <K extends keyof Pending>(
  name: K,
  ...args: Parameters<Pending[K]>
) => Promise<ReturnType<Pending[K]>>;

// Stands in until the shell's commands for contracts are generated into bindings.ts.
import { call } from "./client";
import type { FieldError, HistoryEntry, Page, SupplierRow } from "./contract";

export type Renewal = "fixed" | "automatic" | "option" | "evergreen";
export type Phase = "not_started" | "in_force" | "ended";
export type LengthUnit = "days" | "weeks" | "months" | "years";
export type NoticeUnit = "days" | "business_days" | "weeks" | "months";
export type Effective = "received" | "dispatched";
export type NoticeMethod = "registered_post" | "courier" | "hand" | "email" | "portal" | "other";
export type NoticeRecorded = "not_due" | "open" | "passed" | "in_time" | "late";
export type NoDeadline =
  | "fixed"
  | "evergreen"
  | "notice_unknown"
  | "no_renewal_left"
  | "end_unknown"
  | "ended"
  | "out_of_range";
export type DerivationStepKind =
  | "term_end"
  | "notice_period"
  | "clear_days"
  | "recipient_business_day"
  | "last_receipt"
  | "delivery_days"
  | "our_business_day"
  | "safety_margin"
  | "deadline"
  | "given"
  | "minimum_term"
  | "end";
export type Length = { count: number; unit: LengthUnit };
export type Notice = {
  count: number;
  unit: NoticeUnit;
  clear_days: boolean;
  effective: Effective;
  delivery_days: number;
  safety_margin_days: number;
};
export type NoticeGiven = {
  given: string | null;
  received: string | null;
  method: NoticeMethod;
  recipient: string;
  proof: string;
};
export type ContractChanges = {
  renewal: Renewal | null;
  initial: Length | null;
  initial_end: string | null;
  period: Length | null;
  renewals: number | null;
  taken_up: number | null;
  notice: Notice | null;
  ended: string | null;
  committed: string | null;
  ceiling: string | null;
};
export type Amendment = { number: string; effective: string | null; title: string; changes: ContractChanges };
export type ContractInput = {
  number: string;
  supplier: string;
  titles: { [key in string]: string };
  parent: string | null;
  owner: string | null;
  renewal: Renewal;
  start: string | null;
  initial: Length | null;
  initial_end: string | null;
  period: Length | null;
  renewals: number | null;
  taken_up: number;
  notice: Notice | null;
  calendar: string | null;
  ended: string | null;
  currency: string | null;
  committed: string | null;
  ceiling: string | null;
  notices: NoticeGiven[];
  amendments: Amendment[];
  note: string;
};
export type DerivationStep = {
  step: DerivationStepKind;
  date: string;
  count: number | null;
  unit: NoticeUnit | null;
};
export type ContractTerm = { renewal: number; start: string; end: string | null };
export type Deadline = {
  term: ContractTerm;
  date: string;
  last_sending: string;
  last_receipt: string;
  derivation: DerivationStep[];
};
export type EndByNotice = { end: string; derivation: DerivationStep[] };
export type Standing = {
  as_of: string;
  phase: Phase;
  term: ContractTerm | null;
  renews_to: string | null;
  deadline: Deadline | null;
  no_deadline: NoDeadline | null;
  notice: NoticeRecorded;
  next: Deadline | null;
  if_given_today: EndByNotice | null;
};
export type ContractValue = {
  currency: string;
  committed: string | null;
  ceiling: string | null;
  consumed: string | null;
  of_ceiling: string | null;
  of_committed: string | null;
  left: string | null;
  still_committed: string | null;
  near_ceiling: boolean | null;
};
export type ContractRow = {
  id: string;
  number: string;
  title_en: string | null;
  title_ar: string | null;
  supplier: string;
  supplier_code: string;
  supplier_en: string | null;
  supplier_ar: string | null;
  supplier_name: string;
  owner: string | null;
  parent: string | null;
  renewal: Renewal;
  phase: Phase;
  start: string;
  end: string | null;
  renews_to: string | null;
  notice_deadline: string | null;
  no_deadline: NoDeadline | null;
  notice: NoticeRecorded;
  currency: string | null;
  committed: string | null;
  ceiling: string | null;
  consumed: string | null;
  of_ceiling: string | null;
  version: number;
};
export type ContractView = ContractInput & {
  id: string;
  version: number;
  created_seq: number;
  last_seq: number;
  stood: ContractInput;
  row: ContractRow;
  standing: Standing;
  value: ContractValue | null;
  supplier_row: SupplierRow | null;
  parent_row: ContractRow | null;
  children: ContractRow[];
  imported: boolean;
};
export type ContractSort =
  | "number"
  | "supplier"
  | "start"
  | "end"
  | "notice_deadline"
  | "committed"
  | "ceiling"
  | "of_ceiling";
export type ContractQuery = {
  search: string;
  suppliers: string[];
  renewals: Renewal[];
  phases: Phase[];
  owners: string[];
  notice_within: number | null;
  sort: ContractSort;
  descending: boolean;
  after: string | null;
  limit: number;
  as_of: string | null;
};
export type ContractsSummary = {
  as_of: string;
  total: number;
  not_started: number;
  in_force: number;
  ended: number;
  window_days: number;
  in_window: number;
  in_window_committed: { currency: string; amount: string }[];
  in_window_without_value: number;
  next_deadline: string | null;
  near_ceiling: number;
};
export type Bar = {
  term: ContractTerm;
  expected: boolean;
  window_from: string | null;
  window_to: string | null;
};
export type ContractBars = { row: ContractRow; bars: Bar[] };
export type ConsumptionLeftOut =
  | "cancelled"
  | "no_value"
  | "no_currency"
  | "other_currency"
  | "contract_without_currency";
export type ConsumptionOrder = {
  number: string;
  date: string | null;
  contract: string;
  currency: string | null;
  amount: string | null;
  valued_lines: number;
  unvalued_lines: number;
  cancelled_lines: number;
  left_out: ConsumptionLeftOut | null;
};
export type ConsumptionProof = {
  as_of: string;
  number: string;
  value: ContractValue | null;
  counted: number;
  left_out: { reason: ConsumptionLeftOut; orders: number }[];
  unvalued_lines: number;
  orders: Page<ConsumptionOrder>;
};
export type CalendarQuery = { contracts: ContractQuery; ids: string[]; lang: "en" | "ar" };
export type CalendarFile = { file: string; events: number; without: number };
export type ContractChecked = { fields: Record<string, FieldError[]>; standing: Standing | null };
export type NamedCalendar = { code: string; names: { [key in string]: string } };

type Pending = {
  contracts_page: (args: { query: ContractQuery }) => Page<ContractRow>;
  contracts_summary: (args: { as_of: string | null }) => ContractsSummary;
  contract_get: (args: { id: string; as_of: string | null }) => ContractView;
  contract_check: (args: { id: string | null; input: ContractInput }) => ContractChecked;
  contract_create: (args: { input: ContractInput }) => ContractView;
  contract_update: (args: { id: string; version: number; input: ContractInput }) => ContractView;
  contract_retire: (args: { id: string; version: number }) => null;
  contract_give_notice: (args: { id: string; version: number; notice: NoticeGiven }) => ContractView;
  contract_history: (args: {
    id: string;
    before: number | null;
    limit: number;
    as_of: string | null;
  }) => HistoryEntry[];
  contracts_timeline: (args: { query: ContractQuery; from: string; to: string }) => Page<ContractBars>;
  contract_consumption: (args: {
    id: string;
    as_of: string | null;
    after: string | null;
    limit: number;
  }) => ConsumptionProof;
  contracts_calendar_file: (args: { path: string; query: CalendarQuery }) => CalendarFile;
  calendars: () => NamedCalendar[];
};

export const callContracts = call as unknown as <K extends keyof Pending>(
  name: K,
  ...args: Parameters<Pending[K]>
) => Promise<ReturnType<Pending[K]>>;

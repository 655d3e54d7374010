// What the Desk, the open-order book and the meeting sheet ask of the shell, until its commands are in bindings.ts.
import { call } from "./client";
import type {
  CurrencyAmount,
  Figure,
  Micro,
  Question,
  Renewal,
  Stage,
  SupplierContact,
  TermRow,
} from "./contract";

/** A supplier as it is named in passing. */
export type Named = { id: string; code: string; name_en: string | null; name_ar: string | null };

export type DecisionKind =
  | "notice_deadline"
  | "document_expiring"
  | "ceiling_nearly_used"
  | "delivery_signal"
  | "risk_moved"
  | "overdue_lines";
export type DecisionLevel = "bad" | "watch" | "info";

/** What a decision is about, by its kind. */
export type DecisionSubject =
  | {
      kind: "notice_deadline";
      contract: string;
      number: string;
      title_en: string | null;
      title_ar: string | null;
      renewal: Renewal;
      /** Last day of the term that is decided on. */
      end: string | null;
      /** The end it comes to if nothing is done, or if it is extended. */
      renews_to: string | null;
      committed: Micro | null;
      currency: string | null;
    }
  | {
      kind: "document_expiring";
      document: string;
      /** A code of the workspace's: `insurance`, `iso_9001`. */
      document_kind: string;
      title: string;
      expires: string;
      /** Whether its kind is required at all. */
      required: boolean;
      /** The category that requires it, by id; none where none does. */
      required_by: string | null;
      open_orders: number;
    }
  | {
      kind: "ceiling_nearly_used";
      contract: string;
      number: string;
      title_en: string | null;
      title_ar: string | null;
      /** Consumed ÷ ceiling. */
      share: Micro;
      ceiling: Micro;
      currency: string;
    }
  | {
      kind: "delivery_signal";
      /** How many months in a row below the supplier's own mean. */
      months: number;
      /** The first of them, `YYYY-MM`. */
      since: string;
      rate: Micro;
      failed: number;
      lines: number;
    }
  | {
      kind: "risk_moved";
      from: Micro | null;
      to: Micro;
      low: Micro;
      high: Micro;
      class: string | null;
      /** What the change is made of. */
      data: Micro;
      model: Micro;
      late: Micro;
    }
  | {
      kind: "overdue_lines";
      n: number;
      /** The oldest promise among them. */
      oldest: string;
      worth: CurrencyAmount[];
    };

export type Decision = {
  /** Stays the same while the matter does. */
  key: string;
  kind: DecisionKind;
  decide_by: string;
  /** Negative once it is past. */
  days_left: number;
  level: DecisionLevel;
  supplier: Named | null;
  subject: DecisionSubject;
};

/** A figure's value at a month's end. */
export type DeskPoint = { date: string; value: Micro | null; low: Micro | null; high: Micro | null };

export type DeskFigures = {
  otif: { figure: Figure; question: Question; points: DeskPoint[] };
  /** Spend of the last twelve months with suppliers of high risk; none where risk is not reckoned. */
  exposure: {
    amount: Micro | null;
    currency: string | null;
    suppliers: number;
    /** The share of spend with suppliers that are not assessed. */
    unassessed: Micro | null;
    points: DeskPoint[];
  } | null;
  /** Contracts whose deadline lies within 90 days. */
  in_notice: { contracts: number; committed: CurrencyAmount[]; points: DeskPoint[] };
  /** Needs invoices, which there are none of yet. */
  days_to_pay: { value: Micro | null; why: string | null };
};

export type DeskLane = "notice_deadlines" | "contract_ends" | "documents_expire" | "promised_late";

/** A date of the next twelve weeks. */
export type WeekDot = {
  key: string;
  date: string;
  lane: DeskLane;
  /** What it opens: id of the contract, the document, the order line. */
  record: string;
  /** The contract's number, the document's title, the order and its line. */
  name: string;
  supplier: Named | null;
};

export type DeskView = {
  as_of: string;
  seq: number;
  /** Whether what is shown is right to the last change; otherwise it is being reckoned anew. */
  fresh: boolean;
  counts: { total: number; by_kind: Partial<Record<DecisionKind, number>> };
  decisions: Decision[];
  next: string | null;
  figures: DeskFigures;
  weeks: { from: string; to: string; total: number; dots: WeekDot[] };
};

export type DeskPage = { total: number; items: Decision[]; next: string | null };

export type OpenOrder = "overdue_first" | "promise" | "supplier" | "worth";
export type OpenLinesQuery = {
  search: string;
  supplier: string | null;
  category: string | null;
  overdue_only: boolean;
  /** Only those whose promise moved twice or more. */
  moved_only: boolean;
  promised_before: string | null;
  order: OpenOrder;
  cursor: string | null;
  limit: number;
  as_of: string | null;
};

/** How late its supplier's lines were over the last twelve months, and what that makes of this one's promise. */
export type Likely = {
  /** How many completed lines it is told from. */
  n: number;
  median: number | null;
  p80: number | null;
  from: string | null;
  to: string | null;
  /** Why nothing can be told. */
  why: "too_few_lines" | "no_promise" | "beyond_history" | null;
};

export type ChaseMethod = "email" | "phone" | "meeting" | "portal" | "other";
/** One time somebody asked after a line. */
export type Chase = {
  id: string;
  line: number;
  date: string;
  /** The name of who asked. */
  by: string;
  method: ChaseMethod;
  said: string;
  new_promise: string | null;
};
export type ChaseInput = { date: string | null; method: ChaseMethod; said: string; new_promise: string | null };

/** An order line that is still to come. */
export type OpenLine = {
  id: number;
  order: string;
  line: string;
  item: string;
  description: string;
  supplier: Named;
  unit: string;
  ordered: Micro;
  received: Micro;
  outstanding: Micro;
  worth: Micro | null;
  currency: string | null;
  requested: string | null;
  original: string | null;
  current: string | null;
  /** How often the promise moved, and at whose wish. */
  moved: number;
  moved_by_supplier: number;
  moved_by_buyer: number;
  /** None where it is not overdue. */
  days_overdue: number | null;
  likely: Likely;
  last_chase: Chase | null;
};

export type OpenLinesPage = {
  as_of: string;
  total: number;
  items: OpenLine[];
  next: string | null;
  /** Of everything, whatever is searched for. */
  counts: { open: number; overdue: number; moved_twice: number };
};

export type SheetContract = {
  id: string;
  number: string;
  title_en: string | null;
  title_ar: string | null;
  end: string | null;
  notice_deadline: string | null;
  committed: Micro | null;
  currency: string | null;
};
export type SheetDocument = {
  /** A code of the workspace's. */
  kind: string;
  title: string;
  /** None where it is missing altogether, or holds for good. */
  expires: string | null;
  missing: boolean;
};

/** What one page for a meeting with a supplier holds, and no more. */
export type MeetingSheet = {
  as_of: string;
  supplier: Named;
  stage: Stage;
  city: string | null;
  country: string | null;
  contacts: SupplierContact[];
  question: Question;
  target: Micro;
  otif: Figure;
  fill: Figure;
  ppm: Figure;
  lead: Figure;
  risk: { score: Micro; low: Micro; high: Micro; class: string | null } | null;
  trend: DeskPoint[];
  /** The ten that matter most: overdue first. */
  lines: OpenLine[];
  open: number;
  overdue: number;
  contracts: SheetContract[];
  term: TermRow | null;
  documents: SheetDocument[];
  chases: Chase[];
};

type Planned = {
  desk: (args: { as_of: string | null }) => DeskView;
  desk_page: (args: { as_of: string | null; cursor: string }) => DeskPage;
  desk_refresh: (args: { as_of: string | null }) => DeskView;
  desk_calendar_file: (args: { path: string; as_of: string | null; lang: "en" | "ar" }) => {
    events: number;
    file: string;
  };
  open_lines: (args: { query: OpenLinesQuery }) => OpenLinesPage;
  chases: (args: { line: number; as_of: string | null }) => Chase[];
  chase_add: (args: { line: number; input: ChaseInput }) => Chase;
  meeting_sheet: (args: { supplier: string; as_of: string | null }) => MeetingSheet;
};

export const callDesk = call as unknown as <K extends keyof Planned>(
  name: K,
  args: Parameters<Planned[K]>[0],
) => Promise<ReturnType<Planned[K]>>;

// THE IPC CONTRACT (Rust types generate this through tauri-specta; names are snake_case on purpose: the CLI prints the same JSON).
// Decimals, quantities, amounts, rates: strings ("0.841362", "12.5"). Dates "YYYY-MM-DD". Moments ISO-8601 UTC. Unknown: null, never 0.
// Counts are numbers (u32). Ids: UUIDv7 strings for records; bulk facts (lines, receipts) have numeric ids < 2^53 sent as number (f64-safe, u32).
export type Lang = "en" | "ar";
export type LocalText = Partial<Record<string, string>>;           // language -> text

// ---------- errors: every command rejects with this ----------
export type AppError = { code: string; params: Record<string, string>; fields: Record<string, FieldError[]> };
export type FieldError = { code: string; params: Record<string, string> };   // fields keyed by path: "names.0.text", "identifiers.1.value", "code"

// ---------- workspace ----------
export type WorkspaceInfo = {
  path: string; name: string; id: string; sample: boolean;
  today: string; zone: string; head_seq: number; saved_at: string | null;
  counts: { suppliers: number; orders: number; lines: number; receipts: number };
  complete_to: string | null;         // earliest "receipts complete to" of the sources in view: the default as-of
  as_of_default: string;              // complete_to or today
  reporting_currency: string | null;
  backed_up: string | null;           // where the file was backed up before this opening migrated it
};
export type RecentWorkspace = { path: string; name: string; opened_at: string; exists: boolean };
export type Progress = { phase: string; done: number; total: number | null };  // over tauri Channel, ~10/s

// ---------- as of ----------
// Every read takes as_of: string | null. null = now. A past date moves business date AND known-at; writes are refused ("as_of_past").

// ---------- suppliers ----------
export type Stage = "prospect" | "onboarding" | "qualified" | "approved" | "on_hold" | "blocked" | "exited";
export type NameKind = "legal" | "trade" | "former";
export type SupplierName = { kind: NameKind; lang: string; text: string };
export type IdentifierScheme = "vat_eu" | "vat_sa" | "trn_ae" | "lei" | "duns" | "iban" | "bic" | "cr" | "tax" | "other";
export type SupplierIdentifier = { scheme: IdentifierScheme; country: string | null; value: string; warning?: string | null };
export type SupplierAddress = { kind: "main" | "remit" | "ship_from"; lines: string; city: string; region: string; postal_code: string; country: string | null };
export type SupplierContact = { name: string; role: string; email: string; phone: string; lang: string | null };
export type SupplierInput = {
  code: string; names: SupplierName[]; identifiers: SupplierIdentifier[]; addresses: SupplierAddress[]; contacts: SupplierContact[];
  categories: string[];               // category ids
  parent: string | null; owner: string | null;   // supplier id, person id
  stage: Stage; note: string;
};
export type SupplierRow = {           // a grid row
  id: string; code: string; name_en: string | null; name_ar: string | null; name: string; stage: Stage;
  country: string | null; city: string | null; categories: string[] /* names resolved by the UI from categories() */; owner: string | null;
  lines: number; version: number;
};
export type SupplierView = SupplierInput & { id: string; version: number; created_seq: number; last_seq: number; row: SupplierRow;
  parent_row: SupplierRow | null; children: SupplierRow[]; imported: boolean };
export type SupplierQuery = { search: string; stages: Stage[]; categories: string[]; countries: string[]; sort: "code" | "name_en" | "name_ar" | "stage" | "country" | "lines";
  descending: boolean; after: string | null; limit: number; as_of: string | null };
export type Page<T> = { total: number; items: T[]; next: string | null };   // next: opaque cursor
export type Facet = { key: string; count: number };
export type SupplierFacets = { stages: Facet[]; categories: Facet[]; countries: Facet[] };
export type Category = { id: string; code: string; names: LocalText; parent: string | null };
export type Person = { id: string; name: string; me: boolean };
export type HistoryEntry = { seq: number; at: string; actor: string; action: string; entity: string; record: string | null;
  changes: { field: string; before: string | null; after: string | null }[]; undoable: boolean; undone_by: number | null; import_id: string | null };

// ---------- deliveries ----------
export type ReferenceDate = "requested" | "original" | "current";
export type Counting = "received" | "accepted";
export type Level = "line" | "order" | "quantity" | "value";
export type DayKind = "calendar" | "business";
export type Definition = { reference: ReferenceDate; early: number | null /* null = unlimited */; late: number; days: DayKind;
  under: string; over: string /* percent, decimal string */; count: Counting; level: Level };
export type NamedDefinition = { id: string; name: LocalText; definition: Definition; target: string /* rate, "0.95" */; revision: number; in_force: boolean };
export type Question = { definition: Definition; from: string; to: string; as_of: string | null };
export type Rate = { value: string; low: string | null; high: string | null } ;    // 6 decimals; null Rate = no population
export type Proof = {
  definition: Definition; from: string; to: string; as_of: string; unit: string;   // "lines" | "orders" | "quantity:EA" | "value:USD"
  counted: { outcome: Outcome; n: number; share: string | null; success: boolean }[];   // share: at quantity and value level the exact amount of that row
  sum: number; sum_share: string | null;        // Σ counted
  numerator: string; denominator: string;       // figure = numerator / denominator exactly
  left_out: { reason: LeftOut; n: number }[];
  notes: { note: "requested_stood_in" | "postponed_by_us" | "judged_at_handover" | "judged_at_arrival" | "services_not_measured" | "open_days_late" | "no_rate" | "unit_separate" | "receipts_without_order"; n: number }[];
};
// what the UI shows with data-figure; value null = "no data" with why
export type Figure = { kind: "otif" | "on_time" | "in_full" | "fill" | "ppm" | "days_late" | "lead_time" | "lines" | "spend"; value: string | null; low: string | null; high: string | null; why: string | null; proof: Proof };
export type Outcome = "on_time_in_full" | "late" | "early" | "short" | "over" | "late_and_short" | "late_and_over" | "early_and_over" | "never_received" | "undated" | "not_ordered";
export type LeftOut = "not_closed" | "cancelled_by_us" | "no_reference_date" | "no_quantity" | "outside_period" | "service" | "order_still_open" | "unit_differs" | "no_rate" | "after_as_of" | "no_receipt_date";
export type Stats = { n: number; mean: string | null; median: string | null; p95: string | null; sd: string | null; open: number };
export type Group = {
  key: string; id: string | null;              // supplier name, month "YYYY-MM", category
  name_en: string | null; name_ar: string | null;
  population: number; on_time: number; in_full: number; otif: number;
  otif_figure: Figure; on_time_figure: Figure; in_full_figure: Figure; fill_figure: Figure; ppm_figure: Figure;
  attributable: Rate | null; not_attributed: number;  // OTIF without failures that were not the supplier's; how many were set aside
  days_late: Stats; lead_time: Stats; ppm: string | null; fill_rate: string | null;
  value: { currency: string; amount: string }[]; left_out: Partial<Record<LeftOut, number>>;
  previous: Rate | null;                       // same question one year earlier (ranking only)
  status: "on_track" | "watch" | "below" | "too_little" | "no_data";
};
export type RankingQuery = { question: Question; by: "supplier" | "month" | "category"; search: string; sort: "worst" | "best" | "lines" | "name"; offset: number; limit: number; target: string; supplier: string | null };
export type Ranking = { as_of: string; stale_after: string | null /* set when as_of is later than receipts are complete to */; total: Group; groups: Group[]; total_groups: number; ms: number;
  against_in_force: { rise: { name: string; by: string }[]; fall: { name: string; by: string }[]; below_target_more: number } | null };
export type LineFilter = { supplier: string | null; month: string | null; category: string | null; outcomes: Outcome[]; left_out: LeftOut[] };  // both empty: all in population
export type LineRow = { id: number; order: string; line: string; supplier_id: string; supplier_en: string | null; supplier_ar: string | null; item: string; description: string;
  unit: string; ordered: string; counted: string; rejected: string; requested: string | null; original: string | null; current: string | null; reference: string | null;
  completed: string | null; days_late: number | null; open: boolean; outcome: Outcome | null; left_out: LeftOut | null; promises: number; value: string | null; currency: string | null; attributable_to: string | null };
export type LineDetail = { row: LineRow; incoterm: string | null; place: string | null; order_date: string | null; order_sent: string | null; price: string | null;
  promises: { promised: string; given: string; asked_by: "supplier" | "buyer"; }[]; receipts: { date: string | null; handover: string | null; kind: "receipt" | "return" | "reversal"; quantity: string; rejected: string; reason: string; document: string }[];
  cancellations: { date: string; by: "buyer" | "supplier"; quantity: string }[]; failure: { to: "supplier" | "buyer" | "carrier" | "force_majeure"; cause: string; disputed: boolean } | null;
  window: { from: string | null; to: string } | null };

// ---------- imports ----------
export type ProfileInfo = { id: string; name: string; builtin: boolean; path: string | null; toml: string };
export type FilePreview = { path: string; size: number; encoding: string; delimiter: string; header: string[]; rows: string[][] /* first 20 */; profile_fits: { profile: string; missing: string[] }[] };
export type ImportProblem = { row: number; column: string; value: string; code: string; params: Record<string, string> };
export type ImportCheck = { id: string; file: string; profile: string; read: number; good: number; rejected: number; unchanged: number; problems_total: number; problems: ImportProblem[] /* first 200 */;
  by_code: { code: string; column: string; n: number }[]; writes: { entity: string; new: number; changed: number; unchanged: number }[]; complete_to: string | null; already: string | null /* import id with same file and profile */ };
export type ImportSummary = { id: string; seq: number; at: string; actor: string; file: string; profile: string; read: number; written: number; unchanged: number; rejected: number; writes: { entity: string; new: number; changed: number; unchanged: number }[];
  complete_to: string | null; undone: boolean; ms: number };

// ---------- settings ----------
export type PersonSettings = { language: Lang | null; calendar: "gregorian" | "hijri" | "both"; digits: "latn" | "arab"; theme: "system" | "light" | "dark" };
export type WorkspaceSettings = { name: string; zone: string; reporting_currency: string | null; weekend: number[] /* 0=Mon..6=Sun */; holidays: { date: string; name: string }[] };
export type CurrencyRate = { id: string; from: string; to: string; date: string; rate: string };

// ---------- commands (invoke name; arguments object) ----------
export interface Commands {
  workspace_recent(): RecentWorkspace[];
  workspace_current(): WorkspaceInfo | null;
  workspace_new(a: { path: string; name: string; zone: string }): WorkspaceInfo;
  workspace_open(a: { path: string }): WorkspaceInfo;
  workspace_sample(a: { path: string | null; task: string; progress: unknown /* Channel<Progress> */ }): WorkspaceInfo;   // null: the app's own data folder
  workspace_close(): null;
  workspace_forget(a: { path: string }): null;
  workspace_backup(a: { path: string }): null;

  suppliers_page(a: { query: SupplierQuery }): Page<SupplierRow>;
  suppliers_facets(a: { query: SupplierQuery }): SupplierFacets;
  supplier_get(a: { id: string; as_of: string | null }): SupplierView;
  supplier_create(a: { input: SupplierInput }): SupplierView;
  supplier_update(a: { id: string; version: number; input: SupplierInput }): SupplierView;
  supplier_check(a: { id: string | null; input: SupplierInput }): Record<string, FieldError[]>;  // validation while typing; codes starting "warn_" are warnings
  supplier_retire(a: { id: string; version: number }): null;
  supplier_history(a: { id: string; before: number | null; limit: number; as_of: string | null }): HistoryEntry[];
  categories(): Category[];
  category_create(a: { code: string; names: LocalText }): Category;
  people(): Person[];
  countries(): { code: string; names: LocalText }[];

  // known_at: what was known by the end of that day; null = now
  deliveries_ranking(a: { query: RankingQuery; known_at: string | null }): Ranking;
  delivery_lines(a: { question: Question; known_at: string | null; filter: LineFilter; after: number | null; limit: number }): { total: number; items: LineRow[]; next: number | null };
  delivery_line(a: { id: number; question: Question; known_at: string | null }): LineDetail;
  delivery_by_definitions(a: { question: Question; known_at: string | null; supplier: string | null }): { name: string; key: string; value: string | null }[];  // the proof's "by other definitions"
  failure_attribute(a: { line: number; to: "supplier" | "buyer" | "carrier" | "force_majeure" | null; cause: string }): null;
  definitions(): NamedDefinition[];
  definition_save(a: { input: { id: string | null; name: LocalText; definition: Definition; target: string } }): NamedDefinition;
  definition_put_in_force(a: { id: string }): null;

  import_profiles(): ProfileInfo[];
  import_profile_add(a: { toml: string }): ProfileInfo;
  import_preview(a: { path: string }): FilePreview;
  import_check(a: { path: string; profile: string; task: string; progress: unknown }): ImportCheck;
  import_apply(a: { check: string; task: string; progress: unknown }): ImportSummary;
  import_rejects(a: { check: string; path: string }): number;      // rows written
  import_problems(a: { check: string; offset: number; limit: number }): ImportProblem[];
  task_cancel(a: { task: string }): null;
  imports(): ImportSummary[];
  import_undo(a: { id: string; force: boolean }): ImportSummary;   // error "undo_conflict" lists rows edited since

  undo_last(): { seq: number; action: string; record: string | null } | null;
  undo_entry(a: { seq: number; force: boolean }): { seq: number; action: string; record: string | null };
  journal_verify(): { entries: number; head: string; broken_at: number | null; why: string | null };
  settings_person(): PersonSettings;
  settings_person_set(a: { settings: PersonSettings }): null;
  settings_workspace(): WorkspaceSettings;
  settings_workspace_set(a: { settings: WorkspaceSettings }): null;
  rates(): CurrencyRate[];
  rate_set(a: { rate: CurrencyRate /* id "" for a new one */ }): CurrencyRate;
  rate_retire(a: { id: string }): null;
}
// Events from the shell: "changed" { seq: number; kinds: string[] }  — the one change feed: invalidate caches of those kinds ("supplier","deliveries","definition","import","settings","rate")

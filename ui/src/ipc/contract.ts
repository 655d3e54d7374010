// What crosses between the window and the shell. The types are generated from Rust (bindings.ts); here they get the names by which
// arguments cross, since commands take them in snake_case and the generated functions do not.
import type { commands, PersonSettings as SentPerson, WorkspaceSettings as SentWorkspace } from "./bindings";

export type * from "./bindings";

// What is sent may leave parts out, which then stand as they begin; what is answered is whole.
export type PersonSettings = Required<SentPerson>;
export type WorkspaceSettings = Required<SentWorkspace>;

/** Text by language. */
export type LocalText = Partial<Record<string, string>>;

/** The names of each command's arguments, in the order in which Rust declares them. */
interface ArgumentNames {
  workspace_recent: [];
  workspace_current: [];
  workspace_new: ["path", "name", "zone"];
  workspace_open: ["path"];
  server_open: ["access"];
  server_new: ["access", "name", "zone"];
  workspace_close: [];
  workspace_forget: ["path"];
  workspace_backup: ["path"];
  backups: [];
  backup_rule_set: ["rule"];
  backup_make: [];
  backup_verify: ["path"];
  backup_restore: ["path"];
  workspace_sample: ["path", "task", "progress"];
  task_cancel: ["task"];
  suppliers_page: ["query"];
  suppliers_facets: ["query"];
  supplier_get: ["id", "as_of"];
  supplier_create: ["input"];
  supplier_update: ["id", "version", "input"];
  supplier_check: ["id", "input"];
  supplier_retire: ["id", "version"];
  supplier_similar: ["id", "input"];
  supplier_set_apart: ["a", "b"];
  supplier_merge_preview: ["kept", "merged"];
  supplier_merge: ["input"];
  duplicates_find: ["task", "progress"];
  duplicates: ["after", "limit"];
  supplier_history: ["id", "before", "limit", "as_of"];
  categories: [];
  category_create: ["code", "names"];
  people: [];
  person_name: ["id", "name"];
  countries: [];
  definitions: [];
  definition_save: ["input"];
  definition_put_in_force: ["id"];
  settings_person: [];
  settings_person_set: ["settings"];
  settings_workspace: [];
  settings_workspace_set: ["settings"];
  views: [];
  view_save: ["view"];
  view_remove: ["id"];
  rates: [];
  rate_set: ["rate"];
  rate_retire: ["id"];
  contracts_page: ["query"];
  contracts_summary: ["as_of"];
  contracts_timeline: ["query", "from", "to"];
  contracts_calendar_file: ["path", "query"];
  contract_get: ["id", "as_of"];
  contract_consumption: ["id", "as_of", "after", "limit"];
  contract_history: ["id", "before", "limit", "as_of"];
  contract_check: ["id", "input"];
  contract_create: ["input"];
  contract_update: ["id", "version", "input"];
  contract_retire: ["id", "version"];
  contract_give_notice: ["id", "version", "notice"];
  contract_put_orders: ["id", "add", "remove"];
  calendars: [];
  calendar_save: ["calendar"];
  documents: ["supplier", "contract", "as_of"];
  document_create: ["input"];
  document_update: ["id", "version", "input"];
  document_retire: ["id", "version"];
  document_file_put: ["id", "path", "task", "progress"];
  document_file_remove: ["id"];
  document_file_save: ["id", "path", "task", "progress"];
  deliveries_ranking: ["query", "known_at"];
  deliveries_compare: ["query", "known_at"];
  delivery_lines: ["question", "known_at", "filter", "after", "limit"];
  delivery_line: ["id", "question", "known_at"];
  delivery_by_definitions: ["question", "known_at", "supplier"];
  failure_attribute: ["line", "to", "cause"];
  desk: ["as_of"];
  desk_refresh: ["as_of"];
  desk_page: ["query"];
  desk_calendar_file: ["path", "as_of", "lang"];
  open_lines: ["query"];
  chases: ["line", "as_of"];
  chase_add: ["line", "input"];
  meeting_sheet: ["supplier", "as_of"];
  terms_page: ["query"];
  term_get: ["id", "as_of"];
  term_check: ["id", "input"];
  term_create: ["input"];
  term_update: ["id", "version", "input"];
  term_retire: ["id", "version"];
  term_rule_sets: [];
  term_read: ["text"];
  term_schedule: ["asked"];
  term_awkward: ["asked", "year"];
  term_compare: ["a", "b", "spend", "currency", "cost_of_capital"];
  supplier_term: ["supplier", "as_of"];
  supplier_term_set: ["supplier", "term"];
  risk_page: ["query", "known_at"];
  risk_heat_map: ["query", "known_at"];
  risk_exposure: ["as_of"];
  risk_explanation: ["supplier", "as_of", "since", "known_at"];
  risk_path: ["supplier", "as_of"];
  risk_models: [];
  risk_model_draft: ["from"];
  risk_model_save: ["id", "lock", "model"];
  risk_model_discard: ["id", "lock"];
  risk_model_activate: ["id", "lock", "reason"];
  risk_preview: ["model", "query"];
  risk_value_state: ["input"];
  risk_override_set: ["input"];
  risk_finding_set: ["input"];
  risk_ruling_end: ["id"];
  country_index_list: ["as_of"];
  country_index_set: ["input"];
  import_profiles: [];
  import_profile_add: ["toml"];
  import_preview: ["path"];
  import_look: ["path", "sheet"];
  import_match: ["path", "form", "columns"];
  profile_save: ["name", "text"];
  import_check: ["path", "profile", "task", "progress"];
  import_apply: ["check", "task", "progress"];
  import_rejects: ["check", "path", "lang"];
  import_problems: ["check", "offset", "limit"];
  imports: [];
  import_undo: ["id", "force"];
  watch_folder_get: [];
  watch_folder_set: ["watched"];
  watch_folder_new: [];
  undo_last: [];
  undo_entry: ["seq", "force"];
  journal_verify: [];
}

type Bound = typeof commands;
type Name = keyof Bound & keyof ArgumentNames;

/** Fails to compile when a command is missing here, or takes another number of arguments. */
type Wanted = { [K in keyof Bound]: Words<Parameters<Bound[K]>> };
type Words<Types extends readonly unknown[]> = { [I in keyof Types]: string };
type Agrees<Names extends Wanted> = Names;
type Agreed = Agrees<ArgumentNames>;

/** A channel is made by the client, so that a browser without a shell can make its own. */
type Crossing<T> = T extends { onmessage: unknown } ? unknown : T;
type Named<Names extends readonly string[], Types extends readonly unknown[]> = {
  [I in Extract<keyof Names, `${number}`> as Names[I] & string]: I extends keyof Types
    ? Crossing<Types[I]>
    : never;
};
type Answer<T> = T extends { status: "ok"; data: infer Data }
  ? Data
  : T extends { status: "error" }
    ? never
    : T;

/** Every command as it is called: by name, with named arguments. */
export type Commands = {
  [K in Name]: Agreed[K] extends []
    ? () => Answer<Awaited<ReturnType<Bound[K]>>>
    : (args: Named<Agreed[K], Parameters<Bound[K]>>) => Answer<Awaited<ReturnType<Bound[K]>>>;
};

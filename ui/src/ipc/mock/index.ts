// Invented data for `vite dev` in a browser, where there is no shell. Never part of a build.
import type { Changed } from "../client";
import type { AppError } from "../contract";
import * as calendars from "./calendars";
import * as contracts from "./contracts";
import * as deliveries from "./deliveries";
import * as desk from "./desk";
import * as imports from "./imports";
import * as importsLook from "./imports-look";
import * as merging from "./merging";
import * as openOrders from "./open-orders";
import * as risk from "./risk";
import * as settings from "./settings";
import * as suppliers from "./suppliers";
import * as terms from "./terms";

type Answer = (args: never) => unknown;
const answers: Record<string, Answer> = {
  ...settings.answers,
  ...suppliers.answers,
  ...calendars.answers,
  ...contracts.answers,
  ...deliveries.answers,
  ...merging.answers,
  ...desk.answers,
  ...openOrders.answers,
  ...imports.answers,
  ...importsLook.answers,
  ...risk.answers,
  ...terms.answers,
};

export async function invoke(name: string, args: Record<string, unknown>): Promise<unknown> {
  await new Promise((done) => setTimeout(done, name === "deliveries_ranking" ? 60 : 12));
  const answer = answers[name];
  if (!answer) throw failure("unexpected", { detail: `mock: ${name}` });
  const result = structuredClone(await answer(args as never));
  const kinds = WRITES[name];
  if (kinds) for (const listener of listeners) listener({ seq: 0, kinds });
  return result;
}

export const failure = (code: string, params: Record<string, string> = {}): AppError => ({
  code,
  params,
  fields: {},
});

const WRITES: Record<string, string[]> = {
  supplier_create: ["supplier"],
  supplier_update: ["supplier"],
  supplier_retire: ["supplier"],
  supplier_merge: ["supplier"],
  supplier_set_apart: ["supplier"],
  document_create: ["document"],
  document_update: ["document"],
  document_retire: ["document"],
  document_file_put: ["document"],
  document_file_remove: ["document"],
  contract_create: ["contract"],
  contract_update: ["contract"],
  contract_retire: ["contract"],
  contract_give_notice: ["contract"],
  chase_add: ["deliveries"],
  undo_entry: ["supplier"],
  undo_last: ["supplier", "definition", "settings", "rate"],
  definition_save: ["definition"],
  definition_put_in_force: ["definition"],
  settings_workspace_set: ["settings"],
  settings_person_set: ["settings"],
  calendar_save: ["calendar"],
  rate_set: ["rate"],
  rate_retire: ["rate"],
  import_apply: ["import"],
  view_save: ["settings"],
  view_remove: ["settings"],
  profile_save: ["profile"],
  import_undo: ["import"],
  category_create: ["category"],
  term_create: ["term"],
  term_update: ["term"],
  term_retire: ["term"],
  supplier_term_set: ["term"],
  risk_model_draft: ["risk"],
  risk_model_save: ["risk"],
  risk_model_discard: ["risk"],
  risk_model_activate: ["risk"],
  risk_value_state: ["risk"],
  risk_override_set: ["risk"],
  risk_finding_set: ["risk"],
  risk_ruling_end: ["risk"],
  country_index_set: ["risk"],
};

const listeners = new Set<(changed: Changed) => void>();
export function onChanged(react: (changed: Changed) => void): () => void {
  listeners.add(react);
  return () => listeners.delete(react);
}

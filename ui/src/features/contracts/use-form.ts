import { drafts } from "@/app/record-form/drafts";
import { type RecordForm, type RecordKind, useRecordForm } from "@/app/record-form/use-record-form";
import { call } from "@/ipc/client";
import type { ContractView, Standing } from "@/ipc/contract";
import { queryClient, refresh } from "@/ipc/queries";
import { contractQuery } from "./data";
import { type Draft, differing } from "./draft";
import { readDraft } from "./read-draft";

export type Form = RecordForm<Draft, ContractView> & {
  /** How the contract would stand as it is written now. */
  standing: Standing | null;
};

export const contractDrafts = drafts<Draft, ContractView>();

const inputOf = (draft: Draft) => readDraft(draft).input;
const check = (id: string | null, draft: Draft) => call("contract_check", { id, input: inputOf(draft) });

const kind: RecordKind<Draft, ContractView, Awaited<ReturnType<typeof check>>> = {
  drafts: contractDrafts,
  checkKey: "contract-check",
  check,
  remarks: (checked) => checked.fields,
  unread: (draft) => readDraft(draft).unread,
  later: /^(required|warn_no_.*)$/,
  say: (path, { code }, { t }) =>
    path === "initial_end" && code === "required" ? t("contract-first-term-needed") : null,
  create: (draft) => call("contract_create", { input: inputOf(draft) }),
  update: (id, version, draft) => call("contract_update", { id, version, input: inputOf(draft) }),
  read: (id) => call("contract_get", { id, as_of: null }),
  differing,
  onSaved: (saved) => {
    refresh("contract");
    queryClient.setQueryData(contractQuery(saved.id, null).queryKey, saved);
  },
};

/** A contract being written. */
export function useContractForm(id: string | null, base: ContractView | null, first: Draft): Form {
  const { checked, ...form } = useRecordForm(kind, id, base, first);
  return { ...form, standing: checked?.standing ?? null };
}

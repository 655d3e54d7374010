import { drafts } from "@/app/record-form/drafts";
import { type RecordForm, type RecordKind, useRecordForm } from "@/app/record-form/use-record-form";
import type { Remarks } from "@/app/record-form/use-saving";
import { call } from "@/ipc/client";
import type { SupplierView } from "@/ipc/contract";
import { queryClient, refresh, supplierQuery } from "@/ipc/queries";
import { type Draft, differing, inputOf, namesSent } from "./draft";

export type Form = RecordForm<Draft, SupplierView>;

export const supplierDrafts = drafts<Draft, SupplierView>();

const kind: RecordKind<Draft, SupplierView, Remarks> = {
  drafts: supplierDrafts,
  checkKey: "supplier-check",
  check: (id, draft) => call("supplier_check", { id, input: inputOf(draft) }),
  remarks: (fields) => fields,
  later: /^required$/,
  sentPath,
  create: (draft) => call("supplier_create", { input: inputOf(draft) }),
  update: (id, version, draft) => call("supplier_update", { id, version, input: inputOf(draft) }),
  read: (id) => call("supplier_get", { id, as_of: null }),
  differing,
  onSaved: (saved) => {
    refresh("supplier");
    queryClient.setQueryData(supplierQuery(saved.id, null).queryKey, saved);
  },
};

/** A supplier being written. */
export const useSupplierForm = (id: string | null, base: SupplierView | null, first: Draft): Form =>
  useRecordForm(kind, id, base, first);

/** A row of names may stand elsewhere in what was sent, since empty ones are left out. */
function sentPath(path: string, draft: Draft): string {
  const name = path.match(/^names\.(\d+)\.(.+)$/);
  return name ? `names.${namesSent(draft).indexOf(Number(name[1]))}.${name[2]}` : path;
}

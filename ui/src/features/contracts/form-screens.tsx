import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Begin, ReadOnce } from "@/app/record-form/begin";
import { saveOrShow } from "@/app/record-form/sheet";
import { toastUndoable } from "@/app/undo";
import { Waiting } from "@/components/feedback";
import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { ContractView, SupplierRow } from "@/ipc/contract";
import { supplierQuery, workspaceQuery } from "@/ipc/queries";
import { contractQuery } from "./data";
import { type Draft, draftOf, newDraft } from "./draft";
import { ContractForm } from "./form";
import { contractDrafts, useContractForm } from "./use-form";

/** A contract that is not there yet; begun from a supplier's page, it is with that supplier. */
export function NewContract() {
  const { t } = useWords();
  const { supplier } = getRouteApi("/contracts/new").useSearch();
  const { data: workspace } = useQuery(workspaceQuery);
  const chosen = useQuery({ ...supplierQuery(supplier ?? "", null), enabled: supplier !== undefined });
  if (!workspace || (supplier !== undefined && chosen.isPending)) return <Waiting />;
  return (
    <Writing
      id={null}
      base={null}
      supplierRow={chosen.data?.row ?? null}
      fresh={() => newDraft(workspace.reporting_currency ?? "", chosen.data?.id ?? "")}
      title={t("new-contract")}
    />
  );
}

/** A contract's terms, to be changed. */
export function EditContract() {
  const { t } = useWords();
  const { id } = getRouteApi("/contracts/$id/edit").useParams();
  const contract = useQuery(contractQuery(id, null));
  return (
    <ReadOnce key={id} of={contract}>
      {(base) => (
        <Writing
          id={id}
          base={base}
          supplierRow={base.supplier_row}
          fresh={() => draftOf(base)}
          title={t("contract-edit", { number: base.number })}
        />
      )}
    </ReadOnce>
  );
}

type Written = { id: string | null; base: ContractView | null; supplierRow: SupplierRow | null };

function Writing({ title, fresh, ...of }: Written & { fresh: () => Draft; title: string }) {
  return (
    <>
      <ScreenHead title={title} />
      <Begin drafts={contractDrafts} id={of.id} base={of.base} fresh={fresh} className="max-w-[1180px]">
        {(first, base, notice) => <Sheet {...of} base={base} first={first} notice={notice} />}
      </Begin>
    </>
  );
}

function Sheet({ id, base, supplierRow, first, notice }: Written & { first: Draft; notice: ReactNode }) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const form = useContractForm(id, base, first);
  const leave = (to: string | null) =>
    void (to ? navigate({ to: "/contracts/$id", params: { id: to } }) : navigate({ to: "/contracts" }));
  const save = () =>
    saveOrShow(form, ({ id: saved, number, last_seq }) => {
      contractDrafts.drop(id);
      toastUndoable(t(id ? "contract-saved" : "contract-created", { number }), words, last_seq);
      leave(saved);
    });
  return (
    <>
      {notice}
      <ContractForm
        id={id}
        form={form}
        supplierRow={supplierRow}
        parentRow={base?.parent_row ?? null}
        onSave={() => void save()}
        onCancel={() => {
          contractDrafts.drop(id);
          leave(id);
        }}
      />
    </>
  );
}

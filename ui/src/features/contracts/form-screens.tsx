import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { ErrorNote, Note, Waiting } from "@/components/feedback";
import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { ContractView, SupplierRow } from "@/ipc/contract";
import { supplierQuery, workspaceQuery } from "@/ipc/queries";
import { contractQuery } from "./data";
import { type Base, type Draft, draftOf, dropDraft, keptDraft, newDraft } from "./draft";
import { ContractForm } from "./form";
import { useContractForm } from "./use-form";

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

/** A contract's terms, to be changed. One contract's form is never taken over for another. */
export function EditContract() {
  const { id } = getRouteApi("/contracts/$id/edit").useParams();
  return <Edit key={id} id={id} />;
}

function Edit({ id }: { id: string }) {
  const { t } = useWords();
  const contract = useQuery(contractQuery(id, null));
  // The form starts from what was read first; a later change by others shows as a conflict, not as fields that move by themselves.
  const [base, setBase] = useState<ContractView | null>(null);
  if (contract.error) return <ErrorNote error={contract.error} retry={() => void contract.refetch()} />;
  if (!base) {
    if (!contract.data) return <Waiting />;
    setBase(contract.data);
    return null;
  }
  return (
    <Writing
      id={id}
      base={base}
      supplierRow={base.supplier_row}
      fresh={() => draftOf(base)}
      title={t("contract-edit", { number: base.number })}
    />
  );
}

type WritingProps = {
  id: string | null;
  base: Base;
  supplierRow: SupplierRow | null;
  fresh: () => Draft;
  title: string;
};

function Writing(props: WritingProps) {
  const { t } = useWords();
  const [round, setRound] = useState(0);
  const kept = keptDraft(props.id ?? "new");
  const discard = () => {
    dropDraft(props.id ?? "new");
    setRound(round + 1);
  };
  return (
    <>
      <ScreenHead title={props.title} />
      <Sheet
        key={round}
        {...props}
        notice={
          kept && (
            <div className="flex max-w-[1180px] items-center gap-3">
              <div className="flex-1">
                <Note tone="watch">{t("draft-kept")}</Note>
              </div>
              <Button onPress={discard}>{t("draft-discard")}</Button>
            </div>
          )
        }
      />
    </>
  );
}

function Sheet({ id, base, supplierRow, fresh, notice }: WritingProps & { notice: React.ReactNode }) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const [start] = useState(() => ({ kept: keptDraft(id ?? "new"), notice }));
  const form = useContractForm(id, start.kept?.base ?? base, start.kept?.draft ?? fresh());
  const leave = (to: string | null) =>
    void (to ? navigate({ to: "/contracts/$id", params: { id: to } }) : navigate({ to: "/contracts" }));

  const save = async () => {
    if (form.saving) return;
    const saved = await form.save();
    if (saved) {
      toastUndoable(
        t(id ? "contract-saved" : "contract-created", { number: saved.number }),
        words,
        saved.last_seq,
      );
      leave(saved.id);
      return;
    }
    // The first field that needs attention comes into view with the focus in it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
  };

  return (
    <>
      {start.notice}
      <ContractForm
        id={id}
        form={form}
        supplierRow={supplierRow}
        parentRow={base?.parent_row ?? null}
        onSave={() => void save()}
        onCancel={() => {
          dropDraft(id ?? "new");
          leave(id);
        }}
      />
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { ErrorNote, Note, Waiting } from "@/components/feedback";
import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { SupplierView } from "@/ipc/contract";
import { supplierQuery } from "@/ipc/queries";
import { type Base, type Draft, draftOf, dropDraft, keptDraft, newDraft } from "./draft";
import { SupplierForm } from "./form";
import { useSupplierForm } from "./use-form";
import { namesOf } from "./words";

/** A supplier that is not there yet. */
export function NewSupplier() {
  const { t, lang } = useWords();
  return <Writing id={null} base={null} fresh={() => newDraft(lang)} title={t("new-supplier")} />;
}

/** A supplier's particulars, to be changed. One supplier's form is never taken over for another. */
export function EditSupplier() {
  const { id } = getRouteApi("/suppliers/$id/edit").useParams();
  return <Edit key={id} id={id} />;
}

function Edit({ id }: { id: string }) {
  const { t, lang } = useWords();
  const supplier = useQuery(supplierQuery(id, null));
  // The form starts from what was read first; a later change by others shows as a conflict, not as fields that move by themselves.
  const [base, setBase] = useState<SupplierView | null>(null);
  if (supplier.error) return <ErrorNote error={supplier.error} retry={() => void supplier.refetch()} />;
  if (!base) {
    if (!supplier.data) return <Waiting />;
    setBase(supplier.data);
    return null;
  }
  return (
    <Writing
      id={id}
      base={base}
      fresh={() => draftOf(base)}
      title={t("supplier-edit", { name: namesOf(base.row, lang).first })}
    />
  );
}

type WritingProps = { id: string | null; base: Base; fresh: () => Draft; title: string };

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
            <div className="flex max-w-[980px] items-center gap-3">
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

function Sheet({ id, base, fresh, notice }: WritingProps & { notice: React.ReactNode }) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const [start] = useState(() => ({ kept: keptDraft(id ?? "new"), notice }));
  const form = useSupplierForm(id, start.kept?.base ?? base, start.kept?.draft ?? fresh());
  const leave = (to: string | null) =>
    void (to ? navigate({ to: "/suppliers/$id", params: { id: to } }) : navigate({ to: "/suppliers" }));

  const save = async () => {
    if (form.saving) return;
    const saved = await form.save();
    if (saved) {
      const { first } = namesOf(saved.row, lang);
      toastUndoable(t(id ? "supplier-saved" : "supplier-created", { name: first }), words, saved.last_seq);
      leave(saved.id);
      return;
    }
    // The first field that needs attention comes into view with the focus in it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
  };

  return (
    <>
      {start.notice}
      <SupplierForm
        id={id}
        form={form}
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

import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Begin, ReadOnce } from "@/app/record-form/begin";
import { saveOrShow } from "@/app/record-form/sheet";
import { toastUndoable } from "@/app/undo";
import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { SupplierView } from "@/ipc/contract";
import { supplierQuery } from "@/ipc/queries";
import { type Draft, draftOf, newDraft } from "./draft";
import { SupplierForm } from "./form";
import { supplierDrafts, useSupplierForm } from "./use-form";
import { namesOf } from "./words";

/** A supplier that is not there yet. */
export function NewSupplier() {
  const { t, lang } = useWords();
  return <Writing id={null} base={null} fresh={() => newDraft(lang)} title={t("new-supplier")} />;
}

/** A supplier's particulars, to be changed. */
export function EditSupplier() {
  const { t, lang } = useWords();
  const { id } = getRouteApi("/suppliers/$id/edit").useParams();
  const supplier = useQuery(supplierQuery(id, null));
  return (
    <ReadOnce key={id} of={supplier}>
      {(base) => (
        <Writing
          id={id}
          base={base}
          fresh={() => draftOf(base)}
          title={t("supplier-edit", { name: namesOf(base.row, lang).first })}
        />
      )}
    </ReadOnce>
  );
}

type Written = { id: string | null; base: SupplierView | null };

function Writing({ title, fresh, ...of }: Written & { fresh: () => Draft; title: string }) {
  return (
    <>
      <ScreenHead title={title} />
      <Begin drafts={supplierDrafts} id={of.id} base={of.base} fresh={fresh} className="max-w-[980px]">
        {(first, base, notice) => <Sheet {...of} base={base} first={first} notice={notice} />}
      </Begin>
    </>
  );
}

function Sheet({ id, base, first, notice }: Written & { first: Draft; notice: ReactNode }) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const form = useSupplierForm(id, base, first);
  const leave = (to: string | null) =>
    void (to ? navigate({ to: "/suppliers/$id", params: { id: to } }) : navigate({ to: "/suppliers" }));
  const save = () =>
    saveOrShow(form, ({ id: saved, row, last_seq }) => {
      supplierDrafts.drop(id);
      const { first: name } = namesOf(row, lang);
      toastUndoable(t(id ? "supplier-saved" : "supplier-created", { name }), words, last_seq);
      leave(saved);
    });
  return (
    <>
      {notice}
      <SupplierForm
        id={id}
        form={form}
        parentRow={base?.parent_row ?? null}
        onSave={() => void save()}
        onCancel={() => {
          supplierDrafts.drop(id);
          leave(id);
        }}
      />
    </>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { DateField } from "@/components/date-field";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field, type FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { Document, DocumentInput } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import type { Of } from "./data";
import { KindField } from "./kind-field";

type Typed = Record<
  "kind" | "title" | "number" | "issuer" | "valid_from" | "expires" | "place" | "note",
  string
>;

const typedOf = (document: Document | null): Typed => ({
  kind: document?.kind ?? "",
  title: document?.title ?? "",
  number: document?.number ?? "",
  issuer: document?.issuer ?? "",
  valid_from: document?.valid_from ?? "",
  expires: document?.expires ?? "",
  place: document?.place ?? "",
  note: document?.note ?? "",
});

/** What is known of a document, to be added or changed. Its file is kept apart, once it is there. */
export function DocumentForm({
  of,
  document,
  onClose,
}: {
  of: Of;
  document: Document | null;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, sayField } = words;
  const [typed, setTyped] = useState(() => typedOf(document));
  const [unread, setUnread] = useState<Partial<Record<keyof Typed, string>>>({});
  const set = (change: Partial<Typed>) => {
    setTyped({ ...typed, ...change });
    setUnread({});
    save.reset();
  };
  const save = useMutation({
    mutationFn: (input: DocumentInput) =>
      document
        ? call("document_update", { id: document.id, version: document.version, input })
        : call("document_create", { input }),
    onSuccess: () => {
      refresh("document");
      toastUndoable(t(document ? "document-saved" : "document-added", { title: typed.title.trim() }), words);
      onClose();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const day = (field: "valid_from" | "expires") => (typed[field].trim() ? typedDate(typed[field]) : null);
    const wrong = (["valid_from", "expires"] as const).filter((field) => typed[field].trim() && !day(field));
    setUnread(Object.fromEntries(wrong.map((field) => [field, t("field-not_a_date")])));
    if (wrong.length > 0) return;
    save.mutate({
      ...typed,
      supplier: document?.supplier ?? of.supplier,
      contract: document ? document.contract : of.contract,
      valid_from: day("valid_from"),
      expires: day("expires"),
    });
  };
  const notes = (field: keyof Typed): FieldNotes => ({
    errors: unread[field] ? [unread[field]] : (save.error?.fields[field] ?? []).map(sayField),
    warnings: [],
  });
  const text = (field: "title" | "number" | "issuer" | "place" | "note", more: object = {}) => (
    <Field
      label={t(`document-${field}`)}
      name={field}
      value={typed[field]}
      onChange={(value) => set({ [field]: value })}
      notes={notes(field)}
      {...more}
    />
  );
  const date = (field: "valid_from" | "expires") => (
    <DateField
      label={t(`document-${field}`)}
      name={field}
      value={typed[field]}
      onChange={(value) => set({ [field]: value })}
      notes={notes(field)}
    />
  );
  return (
    <Dialog title={t(document ? "document-edit" : "document-add")} open onClose={onClose} wide>
      <div className="grid grid-cols-2 items-start gap-3">
        <KindField value={typed.kind} onChange={(kind) => set({ kind })} notes={notes("kind")} />
        {text("title", { required: true })}
        {text("number")}
        {text("issuer")}
        {date("valid_from")}
        {date("expires")}
        {text("place", { className: "col-span-full", hint: t("document-place-hint") })}
        {text("note", { className: "col-span-full", multiline: true })}
      </div>
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="save-document" isDisabled={save.isPending} onPress={submit}>
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

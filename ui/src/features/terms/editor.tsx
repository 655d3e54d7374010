import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormSheet, saveOrShow } from "@/app/record-form/sheet";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { ErrorNote, Note } from "@/components/feedback";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { TermView } from "@/ipc/contract";
import { DiscountRows } from "./discount-rows";
import { EditorHead } from "./editor-head";
import { type TermForm, termDrafts } from "./form-state";
import { InstalmentRows } from "./instalment-rows";
import { useSample } from "./sample";
import { SamplePanel } from "./sample-panel";
import { termName } from "./say";
import { useTermForm, type Writing } from "./use-term-form";
import { Wording } from "./wording";

/** A term in words and in rows on one side, what it does on the other. */
export function TermEditor({
  id,
  base,
  first,
  notice,
}: {
  id: string | null;
  base: TermView | null;
  first: TermForm;
  notice: ReactNode;
}) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const editable = useEditable();
  const writing = useTermForm(id, base, first);
  const sample = useSample();
  const leave = () => void navigate({ to: "/terms" });
  const save = async () => {
    if (!editable) return;
    await saveOrShow(writing, ({ row, last_seq }) => {
      toastUndoable(t(id ? "term-saved" : "term-created", { name: termName(row, lang) }), words, last_seq);
      leave();
    });
  };

  return (
    <FormSheet
      label={t("term-form")}
      onSave={() => void save()}
      className="flex min-h-0 flex-1 flex-col gap-4 @max-[860px]:flex-none"
    >
      <EditorHead
        base={base}
        writing={writing}
        onCancel={() => {
          termDrafts.drop(id);
          leave();
        }}
      />
      {notice}
      {writing.error && <ErrorNote error={writing.error} />}
      {writing.conflict && <Note tone="watch">{t("term-conflict")}</Note>}
      <div className="-mx-1 grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(350px,400px)] grid-rows-[minmax(0,1fr)] gap-3 @max-[860px]:grid-cols-1 @max-[860px]:grid-rows-none wide:grid-cols-[minmax(0,1fr)_480px]">
        <div className="grid min-h-0 content-start gap-4 overflow-y-auto px-1 pb-1">
          <Particulars writing={writing} />
          <Wording writing={writing} autoFocus={id === null} />
          <InstalmentRows writing={writing} currency={sample?.currency ?? ""} />
          <DiscountRows writing={writing} />
          <Panel className="p-3.5">
            <Field
              label={t("input-note")}
              name="note"
              multiline
              value={writing.form.note}
              onChange={(note) => writing.set({ note })}
              notes={writing.notes("note")}
            />
          </Panel>
        </div>
        <div className="grid min-h-0 content-start gap-4 overflow-y-auto px-1 pb-1">
          <SamplePanel term={writing.term} study={writing.study} />
        </div>
      </div>
    </FormSheet>
  );
}

function Particulars({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { form, set, notes } = writing;
  const name = (lang: "en" | "ar") => (
    <Field
      label={t(`name-in-${lang === "en" ? "english" : "arabic"}`)}
      name={`names.${lang}`}
      value={form.names[lang] ?? ""}
      onChange={(text) => set({ names: { ...form.names, [lang]: text } })}
      notes={lang === "en" ? merged(notes("names"), notes("names.en")) : notes("names.ar")}
    />
  );
  return (
    <Panel className="grid grid-cols-[132px_minmax(0,1fr)_minmax(0,1fr)] gap-3 p-3.5">
      <Field
        label={t("input-code")}
        name="code"
        required
        value={form.code}
        onChange={(code) => set({ code })}
        notes={notes("code")}
      />
      {name("en")}
      {name("ar")}
    </Panel>
  );
}

/** One name is enough, so that none at all is said once, at the first of the two. */
const merged = (one: ReturnType<Writing["notes"]>, other: ReturnType<Writing["notes"]>) => ({
  errors: [...one.errors, ...other.errors],
  warnings: [],
});

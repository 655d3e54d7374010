import { FormFoot, FormSheet } from "@/app/record-form/sheet";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { ContractRow, SupplierRow } from "@/ipc/contract";
import { Deadline } from "./deadline";
import { NameFields } from "./form-names";
import { AmendmentRows, NoticeRows } from "./form-rows";
import { NoticeFields, TermFields, WorthFields } from "./form-terms";
import { readDraft } from "./read-draft";
import type { Form } from "./use-form";

/** Everything recorded of a contract, in one form, with the deadline it would have beside it. */
export function ContractForm({
  id,
  form,
  supplierRow,
  parentRow,
  onSave,
  onCancel,
}: {
  id: string | null;
  form: Form;
  supplierRow: SupplierRow | null;
  parentRow: ContractRow | null;
  onSave: () => void;
  onCancel: () => void;
}) {
  const { t, lookup } = useWords();
  const { draft, set, notes } = form;
  return (
    <FormSheet
      label={t("contract-form")}
      onSave={onSave}
      className="grid max-w-[1180px] grid-cols-[minmax(0,1fr)_340px] items-start gap-4 @max-[900px]:grid-cols-1"
    >
      <div className="grid min-w-0 gap-4">
        <NameFields id={id} form={form} supplierRow={supplierRow} parentRow={parentRow} />
        <TermFields form={form} />
        <NoticeFields form={form} />
        <WorthFields form={form} />
        <NoticeRows form={form} />
        <AmendmentRows form={form} />
        <Panel className="p-3.5">
          <Field
            label={t("input-note")}
            name="note"
            multiline
            value={draft.note}
            onChange={(note) => set({ note })}
            notes={notes("note")}
          />
        </Panel>
        <FormFoot
          form={form}
          fieldName={(field) => lookup(`contract-field-${field}`)}
          onCancel={onCancel}
          testId="save-contract"
        />
      </div>
      <Preview form={form} />
    </FormSheet>
  );
}

/** The deadline as it would come out: it moves while the terms are written. */
function Preview({ form: { draft, standing } }: { form: Form }) {
  const { t } = useWords();
  return (
    <Panel title={t("contract-preview")} className="sticky top-0 @max-[900px]:static">
      <div className="px-3.5 pb-3" aria-live="polite" data-testid="contract-preview">
        {standing ? (
          <Deadline standing={standing} stood={readDraft(draft).input} />
        ) : (
          <p className="text-ink-3">{t("contract-preview-empty")}</p>
        )}
      </div>
    </Panel>
  );
}

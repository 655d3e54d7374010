import { useState } from "react";
import { FormFoot, FormSheet } from "@/app/record-form/sheet";
import { Button } from "@/components/button";
import { type Choice, Field, Pick } from "@/components/field";
import { FilterChip } from "@/components/filter-chip";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { Stage, SupplierRow } from "@/ipc/contract";
import { Similar } from "../merging/similar";
import { inputOf } from "./draft";
import { AddressRows, ContactRows, IdentifierRows, NameRows } from "./form-rows";
import { NewCategory } from "./new-category";
import { SupplierPicker } from "./supplier-picker";
import type { Form } from "./use-form";
import { STAGES, useSupplierWords } from "./words";

/** Everything recorded of a supplier, in one form. */
export function SupplierForm({
  id,
  form,
  parentRow,
  onSave,
  onCancel,
}: {
  id: string | null;
  form: Form;
  parentRow: SupplierRow | null;
  onSave: () => void;
  onCancel: () => void;
}) {
  const { t, lookup } = useWords();
  const { draft, set, notes } = form;
  const words = useSupplierWords();
  const [naming, setNaming] = useState(false);
  const stages: Choice[] = STAGES.map((stage) => ({ value: stage, label: t(`stage-${stage}`) }));
  const owners: Choice[] = [
    { value: "", label: t("nobody") },
    ...words.people.map((one) => ({ value: one.id, label: one.name })),
  ];

  return (
    <FormSheet label={t("supplier-form")} onSave={onSave} className="grid max-w-[980px] gap-4">
      <Panel className="grid grid-cols-4 gap-3 p-3.5 [&>*]:min-w-0 @max-[760px]:grid-cols-2 @max-[440px]:grid-cols-1">
        <Field
          label={t("input-code")}
          name="code"
          required
          autoFocus={id === null}
          value={draft.code}
          onChange={(code) => set({ code })}
          notes={notes("code")}
        />
        <Pick
          label={t("input-stage")}
          value={draft.stage}
          choices={stages}
          onChange={(stage) => set({ stage: stage as Stage })}
          notes={notes("stage")}
        />
        <Pick
          label={t("input-owner")}
          value={draft.owner ?? ""}
          choices={owners}
          onChange={(owner) => set({ owner: owner || null })}
          notes={notes("owner")}
        />
        <SupplierPicker
          label={t("input-parent")}
          value={draft.parent}
          valueRow={parentRow}
          exclude={id}
          onChange={(parent) => set({ parent })}
          notes={notes("parent")}
        />
        <div className="col-span-full grid gap-1">
          <span className="text-xs text-ink-2">{t("input-categories")}</span>
          <div className="flex items-center gap-1.5">
            <FilterChip
              label={draft.categories.length ? t("input-categories") : t("categories-choose")}
              options={words.categories.map((one) => ({
                key: one.id,
                label: words.category(one.id),
                count: null,
              }))}
              chosen={draft.categories}
              onChange={(categories) => set({ categories })}
            />
            <Button look="quiet" icon="plus" onPress={() => setNaming(true)}>
              {t("category-new")}
            </Button>
          </div>
          {naming && (
            <NewCategory
              onMade={(made) => set({ categories: [...draft.categories, made.id] })}
              onClose={() => setNaming(false)}
            />
          )}
        </div>
      </Panel>

      <NameRows form={form} />
      <Similar id={id} input={inputOf(draft)} />
      <IdentifierRows form={form} />
      <AddressRows form={form} />
      <ContactRows form={form} />

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
        fieldName={(field) => lookup(`input-${field}`)}
        onCancel={onCancel}
        testId="save-supplier"
      />
    </FormSheet>
  );
}

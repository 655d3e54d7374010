import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import { type Choice, Field, Pick } from "@/components/field";
import { Panel } from "@/components/panel";
import { RecordPicker } from "@/components/record-picker";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ContractRow, SupplierRow } from "@/ipc/contract";
import { SupplierPicker } from "../suppliers/supplier-picker";
import { namesOf, useSupplierWords } from "../suppliers/words";
import type { Form } from "./use-form";
import { supplierOf } from "./words";

/** Which contract it is, with whom, and who looks after it. */
export function NameFields({
  id,
  form: { draft, set, notes },
  supplierRow,
  parentRow,
}: {
  id: string | null;
  form: Form;
  supplierRow: SupplierRow | null;
  parentRow: ContractRow | null;
}) {
  const { t, lang } = useWords();
  const { people } = useSupplierWords();
  const owners: Choice[] = [
    { value: "", label: t("nobody") },
    ...people.map((one) => ({ value: one.id, label: one.name })),
  ];
  const title = (language: "en" | "ar") => (
    <Field
      key={language}
      label={t(`contract-title-${language}`)}
      name={`titles.${language}`}
      value={draft.titles[language] ?? ""}
      onChange={(text) => set({ titles: { ...draft.titles, [language]: text } })}
      notes={notes(`titles.${language}`)}
    />
  );
  return (
    <Panel className="grid grid-cols-4 items-start gap-3 p-3.5 @max-[760px]:grid-cols-2">
      <Field
        label={t("contract-field-number")}
        name="number"
        required
        autoFocus={id === null}
        value={draft.number}
        onChange={(number) => set({ number })}
        notes={notes("number")}
      />
      <SupplierPicker
        label={t("column-supplier")}
        placeholder={t("contract-supplier-find")}
        value={draft.supplier || null}
        valueRow={supplierRow}
        exclude={null}
        onChange={(supplier) => set({ supplier: supplier ?? "" })}
        notes={notes("supplier")}
      />
      <Pick
        label={t("input-owner")}
        value={draft.owner ?? ""}
        choices={owners}
        onChange={(owner) => set({ owner: owner || null })}
        notes={notes("owner")}
      />
      <ParentPicker
        exclude={id}
        value={draft.parent}
        valueRow={parentRow}
        onChange={(parent) => set({ parent })}
        notes={notes("parent")}
      />
      <div className="col-span-full grid grid-cols-2 gap-3">
        {lang === "ar" ? [title("ar"), title("en")] : [title("en"), title("ar")]}
      </div>
    </Panel>
  );
}

/** The contract that this one is a call-off of, found by number, title or supplier. */
function ParentPicker({
  exclude,
  value,
  valueRow,
  onChange,
  notes,
}: {
  exclude: string | null;
  value: string | null;
  valueRow: ContractRow | null;
  onChange: (id: string | null) => void;
  notes: ReturnType<Form["notes"]>;
}) {
  const { t, lang } = useWords();
  const [typed, setTyped] = useState(() => (valueRow && valueRow.id === value ? valueRow.number : ""));
  const search = useDebounced(typed.trim(), 60);
  const { data } = useQuery({
    queryKey: ["contract", "found", search],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call("contracts_page", {
        query: {
          search,
          suppliers: [],
          renewals: [],
          phases: [],
          owners: [],
          notice_within: null,
          sort: "number",
          descending: false,
          after: null,
          limit: 8,
          as_of: null,
        },
      }),
  });
  return (
    <RecordPicker
      label={t("contract-parent")}
      placeholder={t("contract-parent-none")}
      value={value}
      typed={typed}
      onTyped={setTyped}
      found={(data?.items ?? [])
        .filter((row) => row.id !== exclude)
        .map((row) => ({ id: row.id, text: row.number, code: namesOf(supplierOf(row), lang).first }))}
      onChange={onChange}
      notes={notes}
    />
  );
}

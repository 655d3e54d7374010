import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import { type FieldNotes, NO_NOTES } from "@/components/field";
import { RecordPicker } from "@/components/record-picker";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { SupplierRow } from "@/ipc/contract";
import { namesOf } from "./words";

/** One supplier, found by typing a part of its name in either script. Emptying the field takes it away. */
export function SupplierPicker({
  label,
  placeholder,
  value,
  valueRow,
  exclude,
  onChange,
  notes = NO_NOTES,
}: {
  label: string;
  placeholder?: string;
  value: string | null;
  /** The chosen supplier as it was read, so that its name can be shown at once. */
  valueRow: SupplierRow | null;
  exclude: string | null;
  onChange: (id: string | null) => void;
  notes?: FieldNotes;
}) {
  const { t, lang } = useWords();
  const [typed, setTyped] = useState(() =>
    valueRow && valueRow.id === value ? namesOf(valueRow, lang).first : "",
  );
  const search = useDebounced(typed.trim(), 60);
  const { data } = useQuery({
    queryKey: ["supplier", "found", search, null],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call("suppliers_page", {
        query: {
          search,
          stages: [],
          categories: [],
          countries: [],
          sort: "code",
          descending: false,
          after: null,
          limit: 8,
          as_of: null,
        },
      }),
  });
  return (
    <RecordPicker
      label={label}
      placeholder={placeholder ?? t("parent-none")}
      value={value}
      typed={typed}
      onTyped={setTyped}
      found={(data?.items ?? [])
        .filter((row) => row.id !== exclude)
        .map((row) => ({ id: row.id, text: namesOf(row, lang).first, code: row.code }))}
      onChange={onChange}
      notes={notes}
    />
  );
}

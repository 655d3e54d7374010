import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import { RecordPicker } from "@/components/record-picker";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { TermRow } from "@/ipc/contract";
import { termWords } from "./say";

/** One term of the library, found by typing a part of its code, its name or its words. What was chosen stays until something else is. */
export function TermPicker({
  label,
  chosen,
  onChange,
  name,
}: {
  label: string;
  chosen: TermRow | null;
  onChange: (id: string) => void;
  name: string;
}) {
  const { t, f, lang } = useWords();
  const said = chosen ? f.inDigits(termWords(chosen, lang)) : "";
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  // What stands in the field because it was chosen is not searched for.
  const searched = typed === said ? "" : typed.trim();
  const search = useDebounced(searched, 60);
  const { data } = useQuery({
    queryKey: ["term", "found", search],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call("terms_page", {
        query: { search, found: false, sort: "code", descending: false, as_of: null, after: null, limit: 30 },
      }),
  });
  const found = (data?.items ?? []).map((row) => ({
    id: row.id,
    text: f.inDigits(termWords(row, lang)),
    code: row.code,
  }));
  return (
    <RecordPicker
      label={label}
      placeholder={t("compare-choose")}
      name={name}
      value={chosen?.id ?? null}
      typed={typed}
      onTyped={setTyped}
      found={found}
      onChange={(id) => id !== null && onChange(id)}
    />
  );
}

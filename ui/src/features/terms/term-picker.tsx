import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import { RecordPicker } from "@/components/record-picker";
import { useWords } from "@/i18n/context";
import { callTerms, type TermView } from "@/ipc/pending-terms";
import { termWords } from "./say";

/** One term of the library, found by typing a part of its code, its name or its words. */
export function TermPicker({
  label,
  chosen,
  onChange,
  name,
}: {
  label: string;
  chosen: TermView | null;
  onChange: (id: string | null) => void;
  name: string;
}) {
  const { t, lang } = useWords();
  const [typed, setTyped] = useState(() => (chosen ? termWords(chosen.row, lang) : ""));
  // What stands in the field because it was chosen is not searched for.
  const searched = chosen && typed === termWords(chosen.row, lang) ? "" : typed.trim();
  const search = useDebounced(searched, 60);
  const { data } = useQuery({
    queryKey: ["term", "found", search],
    placeholderData: keepPreviousData,
    queryFn: () =>
      callTerms("terms_page", {
        query: { search, found: false, sort: "code", descending: false, as_of: null, after: null, limit: 30 },
      }),
  });
  const found = (data?.items ?? []).map((row) => ({
    id: row.id,
    text: termWords(row, lang),
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
      onChange={onChange}
    />
  );
}

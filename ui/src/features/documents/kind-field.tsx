import { useState } from "react";
import type { FieldNotes } from "@/components/field";
import { RecordPicker } from "@/components/record-picker";
import { useWords } from "@/i18n/context";
import { KINDS } from "./data";

/** What a document is: one of the kinds everybody keeps, or any other in the person's own words. */
export function KindField({
  value,
  onChange,
  notes,
}: {
  value: string;
  onChange: (kind: string) => void;
  notes: FieldNotes;
}) {
  const { t, lookup } = useWords();
  const named = (kind: string) => lookup(`document-kind-${kind}`) ?? kind;
  const [typed, setTyped] = useState(() => named(value));
  const wanted = typed.trim().toLocaleLowerCase();
  const kinds = KINDS.map((kind) => ({ id: kind, text: named(kind), code: "" }));
  return (
    <RecordPicker
      label={t("document-kind")}
      name="kind"
      value={KINDS.find((kind) => kind === value) ?? null}
      typed={typed}
      onTyped={(text) => {
        setTyped(text);
        onChange(kinds.find((kind) => kind.text === text)?.id ?? text.trim());
      }}
      found={kinds.filter((kind) => value === kind.id || kind.text.toLocaleLowerCase().includes(wanted))}
      onChange={(id) => id && onChange(id)}
      notes={notes}
      own
    />
  );
}

import { useState } from "react";
import { Field, type FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedAmount, typedDecimal } from "@/i18n/locale";

/** A number as people type one; while nobody types, it is written in the person's digits with its thousands. */
export function AmountField({
  label,
  name,
  value,
  onChange,
  optional = false,
  notes,
  placeholder,
}: {
  label: string;
  name: string;
  /** As typed. */
  value: string;
  onChange: (text: string) => void;
  optional?: boolean;
  notes?: FieldNotes;
  placeholder?: string;
}) {
  const { f, sayField } = useWords();
  const [typing, setTyping] = useState(false);
  const plain = typedDecimal(value);
  const { problem } = typedAmount(value);
  const wrong = problem !== null && !(optional && value.trim() === "");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus is the field's, which is inside
    <div onFocus={() => setTyping(true)} onBlur={() => setTyping(false)} className="min-w-0">
      <Field
        numeric
        label={label}
        name={name}
        value={typing || plain === null ? value : f.number(plain)}
        onChange={onChange}
        notes={wrong ? { errors: [sayField({ code: problem, params: {} })], warnings: [] } : notes}
        placeholder={placeholder}
      />
    </div>
  );
}

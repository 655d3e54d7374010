import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import { Field, type FieldNotes, NO_NOTES } from "./field";

/**
 * A date typed as people write one, in either calendar and either digits; below it stands how it was understood, with the day of the week. The
 * text stays as typed, so that what cannot be read is never lost.
 */
export function DateField({
  label,
  name,
  value,
  onChange,
  notes = NO_NOTES,
  required = false,
  autoFocus = false,
}: {
  label: string;
  name: string;
  value: string;
  onChange: (text: string) => void;
  notes?: FieldNotes;
  required?: boolean;
  autoFocus?: boolean;
}) {
  const { t, f } = useWords();
  const read = value.trim() ? typedDate(value) : null;
  return (
    <Field
      label={label}
      name={name}
      value={value}
      onChange={onChange}
      notes={notes}
      required={required}
      autoFocus={autoFocus}
      hint={read && t("date-understood", { weekday: f.weekday(read, "long"), date: f.date(read) })}
    />
  );
}

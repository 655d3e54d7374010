import { useState } from "react";
import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import { addDays } from "@/i18n/days";
import { typedDate } from "@/i18n/typed-date";

/** A date as people type one; the arrows move it by a day, so that a schedule can be watched moving with it. */
export function MovingDate({
  label,
  name,
  value,
  onChange,
}: {
  label: string;
  name: string;
  value: string;
  onChange: (date: string) => void;
}) {
  const { t, f } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typedDate(typed) === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the field's, which is inside
    <div
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        setTyped(null);
        onChange(addDays(value, by));
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
      className="min-w-0"
    >
      <Field
        label={label}
        name={name}
        value={typed ?? f.day(value)}
        onChange={(text) => {
          setTyped(text);
          const date = typedDate(text);
          if (date) onChange(date);
        }}
        notes={{ errors: wrong ? [t("date-not-understood")] : [], warnings: [] }}
      />
    </div>
  );
}

import { useWords } from "@/i18n/context";

/** From Monday, as calendars count them. */
const WEEK = [0, 1, 2, 3, 4, 5, 6];

export const weekdayText = (day: number, tag: string, form: "long" | "short" = "long"): string =>
  // 5 January 2026 was a Monday.
  new Intl.DateTimeFormat(tag, { weekday: form, timeZone: "UTC" }).format(
    new Date(Date.UTC(2026, 0, 5 + day)),
  );

/** Which days of the week are off. */
export function Weekdays({
  label,
  days,
  onChange,
  form = "long",
}: {
  label: string;
  days: number[];
  onChange: (days: number[]) => void;
  form?: "long" | "short";
}) {
  const { f } = useWords();
  const toggle = (day: number) =>
    onChange(
      days.includes(day)
        ? days.filter((one) => one !== day)
        : [...days, day].sort((one, other) => one - other),
    );
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1.5">
      <legend className="sr-only">{label}</legend>
      {WEEK.map((day) => (
        <label key={day} className="flex cursor-pointer items-center gap-1.5">
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={() => toggle(day)}
            className="accent-accent"
          />
          {weekdayText(day, f.tag, form)}
        </label>
      ))}
    </fieldset>
  );
}

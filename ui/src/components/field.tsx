import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { Icon } from "./icon";
import { OPTION, POPOVER } from "./popover";

const BOX =
  "w-full rounded-md border border-line-2 bg-panel px-2 py-1 text-start hover:border-edge data-focused:border-accent data-invalid:border-bad data-disabled:opacity-60";

/** What is shown under a field: errors keep the record from being saved, warnings do not. */
export type FieldNotes = { errors: string[]; warnings: string[] };
export const NO_NOTES: FieldNotes = { errors: [], warnings: [] };

function Notes({ notes }: { notes: FieldNotes }) {
  return (
    <>
      <FieldError className="block text-xs text-bad">{notes.errors.join(" ")}</FieldError>
      {notes.errors.length === 0 && notes.warnings.length > 0 && (
        <Text slot="description" className="block text-xs text-watch">
          {notes.warnings.join(" ")}
        </Text>
      )}
    </>
  );
}

/**
 * How text is written: its own direction where it has letters. What has none, such as a number or a date, reads from left to right, and stands
 * at the form's reading start all the same.
 */
const written = (value: string): { dir?: "auto" | "ltr"; className: string } => {
  if (!value) return { className: BOX };
  return /\p{L}/u.test(value)
    ? { dir: "auto", className: BOX }
    : { dir: "ltr", className: `${BOX} rtl:text-end` };
};

/** A labelled text field. Direction follows what is typed; either script goes anywhere. */
export function Field({
  label,
  value,
  onChange,
  notes = NO_NOTES,
  hideLabel = false,
  hint,
  placeholder,
  multiline = false,
  disabled = false,
  required = false,
  numeric = false,
  secret = false,
  inputRef,
  onEnter,
  autoFocus = false,
  className = "",
  name,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  notes?: FieldNotes;
  hideLabel?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  multiline?: boolean;
  disabled?: boolean;
  required?: boolean;
  /** A number: asks for the keys of one. */
  numeric?: boolean;
  /** A password: not shown while it is typed. */
  secret?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onEnter?: () => void;
  autoFocus?: boolean;
  className?: string;
  name?: string;
}) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      isInvalid={notes.errors.length > 0}
      isDisabled={disabled}
      isRequired={required}
      validationBehavior="aria"
      aria-label={hideLabel ? label : undefined}
      autoFocus={autoFocus}
      name={name}
      className={`grid min-w-0 content-start gap-1 ${className}`}
    >
      {!hideLabel && <Label className="text-xs text-ink-2">{label}</Label>}
      {multiline ? (
        <TextArea rows={3} placeholder={placeholder} {...written(value)} />
      ) : (
        <Input
          ref={inputRef}
          type={secret ? "password" : "text"}
          placeholder={placeholder}
          inputMode={numeric ? "decimal" : undefined}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key === "Enter" && onEnter) {
              event.preventDefault();
              onEnter();
            }
          }}
          {...written(value)}
        />
      )}
      {hint &&
        (notes.warnings.length > 0 ? (
          // A field has one description, which the warnings are then.
          <span className="block text-xs text-ink-3">{hint}</span>
        ) : (
          <Text slot="description" className="block text-xs text-ink-3">
            {hint}
          </Text>
        ))}
      <Notes notes={notes} />
    </TextField>
  );
}

export type Choice = { value: string; label: string };

/** One of many, in a list that opens. */
export function Pick({
  label,
  value,
  choices,
  onChange,
  notes = NO_NOTES,
  hideLabel = false,
  disabled = false,
  className = "",
}: {
  label: string;
  value: string | null;
  choices: Choice[];
  onChange: (value: string) => void;
  notes?: FieldNotes;
  hideLabel?: boolean;
  disabled?: boolean;
  className?: string;
}) {
  return (
    <Select
      value={value}
      onChange={(key) => onChange(String(key))}
      isInvalid={notes.errors.length > 0}
      isDisabled={disabled}
      aria-label={hideLabel ? label : undefined}
      placeholder="–"
      // What is chosen may be longer than the box: it is cut, and the box keeps its place.
      className={`grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1 ${className}`}
    >
      {!hideLabel && <Label className="text-xs text-ink-2">{label}</Label>}
      <AriaButton className={`${BOX} flex cursor-pointer items-center gap-2`}>
        <SelectValue className="min-w-0 flex-1 truncate text-start" />
        <Icon name="down" size={12} className="text-ink-3" />
      </AriaButton>
      <Notes notes={notes} />
      <Popover className={POPOVER}>
        <ListBox
          items={choices.map(({ value: id, label: text }) => ({ id, text }))}
          className="max-h-80 overflow-y-auto p-1 outline-none"
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.text} className={OPTION}>
              <bdi>{item.text}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

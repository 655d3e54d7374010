import { Button as AriaButton } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useWords } from "@/i18n/context";
import { type FieldNotes, NO_NOTES } from "./field";
import { Icon } from "./icon";
import { OPTION, POPOVER } from "./popover";

export type Found = { id: string; text: string; code: string };

/** One record of many, found by typing a part of its name or number. Emptying the field takes it away. */
export function RecordPicker({
  label,
  placeholder,
  value,
  typed,
  onTyped,
  found,
  onChange,
  notes = NO_NOTES,
  name,
  own = false,
}: {
  label: string;
  placeholder?: string;
  value: string | null;
  typed: string;
  onTyped: (text: string) => void;
  found: Found[];
  onChange: (id: string | null) => void;
  notes?: FieldNotes;
  name?: string;
  /** What was typed may stand where it names no record. */
  own?: boolean;
}) {
  const { t } = useWords();
  return (
    <ComboBox
      items={found}
      inputValue={typed}
      onInputChange={(text) => {
        onTyped(text);
        if (text === "") onChange(null);
      }}
      value={value}
      onChange={(key) => {
        if (key === null) return;
        onChange(String(key));
        onTyped(found.find((one) => one.id === key)?.text ?? typed);
      }}
      isInvalid={notes.errors.length > 0}
      allowsEmptyCollection
      allowsCustomValue={own}
      menuTrigger="focus"
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1"
    >
      <Label className="text-xs text-ink-2">{label}</Label>
      <div
        className={`flex items-center rounded-md border bg-panel focus-within:border-accent hover:border-edge ${notes.errors.length > 0 ? "border-bad" : "border-line-2"}`}
      >
        <Input
          dir={typed ? "auto" : undefined}
          placeholder={placeholder}
          name={name}
          className="w-0 min-w-0 flex-1 bg-transparent px-2 py-1 text-start outline-none!"
        />
        <AriaButton className="cursor-pointer px-2 text-ink-3">
          <Icon name="down" size={12} />
        </AriaButton>
      </div>
      <FieldError className="block text-xs text-bad">{notes.errors.join(" ")}</FieldError>
      <Popover className={POPOVER}>
        <ListBox
          className="max-h-72 overflow-y-auto p-1 outline-none"
          renderEmptyState={() => <p className="px-2 py-1.5 text-ink-3">{t("nothing-found")}</p>}
        >
          {(item: Found) => (
            <ListBoxItem id={item.id} textValue={item.text} className={OPTION}>
              <bdi className="min-w-0 flex-1 truncate">{item.text}</bdi>
              <bdi className="text-xs text-ink-3">{item.code}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

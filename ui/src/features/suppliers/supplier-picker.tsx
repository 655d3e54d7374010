import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { useDebounced } from "@/app/use-debounced";
import { type FieldNotes, NO_NOTES, OPTION, POPOVER } from "@/components/field";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { SupplierRow } from "@/ipc/contract";
import { namesOf } from "./words";

/** One supplier, found by typing a part of its name in either script. Emptying the field takes it away. */
export function SupplierPicker({
  label,
  value,
  valueRow,
  exclude,
  onChange,
  notes = NO_NOTES,
}: {
  label: string;
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
  const found = (data?.items ?? [])
    .filter((row) => row.id !== exclude)
    .map((row) => ({ id: row.id, text: namesOf(row, lang).first, code: row.code }));
  return (
    <ComboBox
      items={found}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        if (text === "") onChange(null);
      }}
      value={value}
      onChange={(key) => {
        if (key === null) return;
        onChange(String(key));
        setTyped(found.find((one) => one.id === key)?.text ?? typed);
      }}
      isInvalid={notes.errors.length > 0}
      allowsEmptyCollection
      menuTrigger="focus"
      className="grid min-w-0 content-start gap-1"
    >
      <Label className="text-xs text-ink-2">{label}</Label>
      <div className="flex items-center rounded-md border border-line-2 bg-panel focus-within:border-accent hover:border-edge">
        <Input
          dir={typed ? "auto" : undefined}
          placeholder={t("parent-none")}
          className="min-w-0 flex-1 bg-transparent px-2 py-1 text-start outline-none!"
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
          {(item: (typeof found)[number]) => (
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

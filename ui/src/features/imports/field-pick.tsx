import { useMemo, useState } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { SearchField } from "react-aria-components/SearchField";
import { Icon } from "@/components/icon";
import { OPTION, POPOVER } from "@/components/popover";
import { ScrollRegion } from "@/components/scroll-region";
import { useWords } from "@/i18n/context";
import type { LookColumn, LookField } from "@/ipc/contract";
import { fieldText, nameOfField, sectionText } from "./look-words";

const NONE = "none";

/** Which field a column is taken for: what else it could be comes first, then all there are, found by typing. */
export function FieldPick({
  column,
  fields,
  disabled,
  onPick,
}: {
  column: LookColumn;
  fields: LookField[];
  disabled: boolean;
  onPick: (field: string | null) => void;
}) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const { contains } = useFilter({ sensitivity: "base" });
  const text = column.field ? fieldText(column.field, words) : t("look-not-used");
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        isDisabled={disabled}
        aria-label={t("look-field-of", { column: `\u2068${column.header}\u2069`, field: text })}
        className={`flex w-full cursor-pointer items-center gap-2 rounded-md border bg-panel px-2 py-0.5 text-start hover:border-edge disabled:cursor-default disabled:opacity-60 ${column.field ? "border-line-2" : "border-dashed border-line-2 text-ink-3"}`}
      >
        <bdi className="min-w-0 flex-1 truncate">{text}</bdi>
        <Icon name="down" size={11} className="text-ink-3" />
      </Button>
      <Popover className={POPOVER} placement="bottom start">
        <Dialog aria-label={t("look-field")} className="min-w-72 outline-none">
          {open && (
            <Autocomplete filter={contains}>
              <SearchField aria-label={t("look-find-field")} autoFocus className="border-b border-line">
                <Input
                  placeholder={t("look-find-field")}
                  className="w-full bg-transparent px-3 py-1.5 text-start outline-none!"
                />
              </SearchField>
              <Choices
                column={column}
                fields={fields}
                onPick={(key) => {
                  setOpen(false);
                  onPick(key === NONE ? null : key);
                }}
              />
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Choices({
  column,
  fields,
  onPick,
}: {
  column: LookColumn;
  fields: LookField[];
  onPick: (key: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const sections = useMemo(() => {
    const by = new Map<string, LookField[]>();
    for (const one of fields) {
      const [section = ""] = one.field.split(".");
      by.set(section, [...(by.get(section) ?? []), one]);
    }
    return [...by];
  }, [fields]);
  const others = column.others.filter((one) => one.field !== column.field).slice(0, 4);
  const option = (field: string, name: string, key = field) => (
    <MenuItem key={key} id={key} textValue={`${fieldText(field, words)} ${field}`} className={OPTION}>
      <span aria-hidden="true" className="w-3.5 shrink-0">
        {field === column.field && <Icon name="check" size={13} />}
      </span>
      <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
    </MenuItem>
  );
  const head = "px-2 pt-1.5 pb-0.5 text-xs font-medium text-ink-3";
  return (
    <ScrollRegion label={t("look-field")} className="max-h-80">
      <Menu
        aria-label={t("look-field")}
        className="p-1 outline-none"
        onAction={(key) => onPick(String(key).replace(/^also /, ""))}
        renderEmptyState={() => <p className="px-2 py-1.5 text-ink-3">{t("nothing-found")}</p>}
      >
        <MenuItem id={NONE} textValue={t("look-not-used")} className={OPTION}>
          <span aria-hidden="true" className="w-3.5 shrink-0">
            {column.field === null && <Icon name="check" size={13} />}
          </span>
          {t("look-not-used")}
        </MenuItem>
        {others.length > 0 && (
          <MenuSection>
            <Header className={head}>{t("look-could-be")}</Header>
            {others.map((one) => option(one.field, fieldText(one.field, words), `also ${one.field}`))}
          </MenuSection>
        )}
        {sections.map(([section, all]) => (
          <MenuSection key={section}>
            <Header className={head}>{sectionText(section, words)}</Header>
            {all.map(({ field }) => option(field, nameOfField(field, words)))}
          </MenuSection>
        ))}
      </Menu>
    </ScrollRegion>
  );
}

import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useWords } from "@/i18n/context";
import { CHIP } from "./chip";
import { Icon } from "./icon";
import { OPTION, POPOVER } from "./popover";

export type FilterOption = { key: string; label: string; count: number | null };

/** A filter as a chip: what is chosen stands on it; a press opens the choices with their counts. */
export function FilterChip({
  label,
  options,
  chosen,
  onChange,
  testId,
}: {
  label: string;
  options: FilterOption[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  testId?: string;
}) {
  const { t, f } = useWords();
  const [typed, setTyped] = useState("");
  const words = chosen.map((key) => options.find((one) => one.key === key)?.label ?? key);
  const shown = options.filter((one) => one.label.toLowerCase().includes(typed.trim().toLowerCase()));
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);

  return (
    <DialogTrigger onOpenChange={() => setTyped("")}>
      <AriaButton
        data-testid={testId}
        className={`${CHIP} max-w-72 ${chosen.length ? "border-accent bg-accent-weak text-accent" : "border-line bg-panel text-ink-2 hover:border-edge"}`}
      >
        {label}
        {chosen.length > 0 && <b className="truncate font-medium">{f.list(words)}</b>}
        <Icon name="down" size={11} />
      </AriaButton>
      <Popover className={POPOVER} placement="bottom start">
        <Dialog aria-label={label} className="grid w-60 outline-none">
          {options.length > 9 && (
            <input
              aria-label={t("filter-options")}
              placeholder={t("filter-options")}
              dir={typed ? "auto" : undefined}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              className="border-b border-line bg-transparent px-3 py-1.5 text-start outline-none!"
            />
          )}
          <div className="max-h-80 overflow-y-auto p-1">
            {shown.map((one) => (
              <label key={one.key} className={`${OPTION} hover:bg-sunk`}>
                <input
                  type="checkbox"
                  checked={chosen.includes(one.key)}
                  onChange={() => toggle(one.key)}
                  className="accent-accent"
                />
                <bdi className="min-w-0 flex-1 truncate">{one.label}</bdi>
                {one.count !== null && <bdi className="text-xs text-ink-3">{f.number(one.count)}</bdi>}
              </label>
            ))}
            {shown.length === 0 && <p className="px-2 py-2 text-ink-3">{t("nothing-found")}</p>}
          </div>
          {chosen.length > 0 && (
            <AriaButton
              onPress={() => onChange([])}
              className="cursor-pointer border-t border-line px-3 py-1.5 text-start text-accent hover:bg-sunk"
            >
              {t("filter-clear")}
            </AriaButton>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

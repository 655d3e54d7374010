import { useWords } from "@/i18n/context";
import { IconButton } from "./button";
import { Icon } from "./icon";

/** Narrows the list of the screen; `/` jumps into it, Esc empties it, and the down arrow goes on to the list. */
export function SearchBox({
  label,
  value,
  onChange,
  onDown,
  className = "w-72",
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onDown?: () => void;
  className?: string;
}) {
  const { t } = useWords();
  return (
    <div
      className={`flex items-center gap-2 rounded-md border border-line-2 bg-panel ps-2.5 pe-1 focus-within:border-accent hover:border-edge ${className}`}
    >
      <Icon name="search" size={13} className="text-ink-3" />
      <input
        data-filter=""
        type="search"
        aria-label={label}
        placeholder={label}
        dir={value ? "auto" : undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value) {
            event.preventDefault();
            onChange("");
          } else if (event.key === "Escape") event.currentTarget.blur();
          else if (event.key === "ArrowDown" && onDown) {
            event.preventDefault();
            onDown();
          }
        }}
        className="min-w-0 flex-1 bg-transparent py-1 text-start outline-none!"
      />
      {value && (
        <IconButton icon="close" label={t("clear")} onPress={() => onChange("")} className="size-6!" />
      )}
    </div>
  );
}

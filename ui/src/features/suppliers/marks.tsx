import { useNavigate } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { MOST } from "../compare/data";

// Marks outlive the list, so that suppliers found by different words can be put side by side.
let marked: readonly string[] = [];
const listeners = new Set<() => void>();

export const setMarks = (to: readonly string[]): void => {
  marked = to;
  for (const listener of listeners) listener();
};

export const useMarks = (): readonly string[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => marked,
  );

/** Marks a supplier, or takes its mark away; a fifth is not marked. */
export function toggleMark(id: string): void {
  if (marked.includes(id)) setMarks(marked.filter((one) => one !== id));
  else if (marked.length < MOST) setMarks([...marked, id]);
}

/** The box beside a supplier's name. */
export function Mark({ id, name }: { id: string; name: string }) {
  const { t } = useWords();
  const marks = useMarks();
  const on = marks.includes(id);
  return (
    <ToggleButton
      isSelected={on}
      onChange={() => toggleMark(id)}
      isDisabled={!on && marks.length >= MOST}
      excludeFromTabOrder
      aria-label={t("supplier-mark", { name })}
      className={`grid size-[15px] shrink-0 cursor-pointer place-items-center rounded-sm border disabled:cursor-default disabled:opacity-40 ${on ? "border-accent bg-accent text-accent-ink" : "border-edge hover:border-accent"}`}
    >
      {on && <Icon name="check" size={11} />}
    </ToggleButton>
  );
}

/** What can be done with the suppliers marked. */
export function Marked() {
  const { t } = useWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const marks = useMarks();
  const [kept, merged] = marks;
  if (!kept) return null;
  return (
    <div
      role="toolbar"
      aria-label={t("suppliers-marked", { n: marks.length })}
      data-testid="marked"
      className="enter flex flex-wrap items-center gap-2 rounded-lg border border-accent bg-accent-weak px-3.5 py-1.5"
    >
      <span className="me-auto">{t("suppliers-marked", { n: marks.length })}</span>
      <Button
        isDisabled={marks.length < 2}
        data-testid="compare-marked"
        onPress={() => void navigate({ to: "/suppliers/compare", search: { ids: marks.join(",") } })}
      >
        {t("suppliers-compare")}
      </Button>
      <Button
        isDisabled={marks.length !== 2 || !editable}
        data-testid="merge-marked"
        onPress={() => merged && void navigate({ to: "/suppliers/merge", search: { kept, merged } })}
      >
        {t("merge")}
      </Button>
      <Button look="quiet" onPress={() => setMarks([])}>
        {t("clear")}
      </Button>
    </div>
  );
}

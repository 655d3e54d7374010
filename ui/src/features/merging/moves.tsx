import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "@/components/icon";
import { Joined } from "@/components/joined";
import { useWords } from "@/i18n/context";
import type { MergeMove } from "@/ipc/contract";

/** What goes over, kind by kind; a press on a count names the records behind it. */
export function Moves({ moves }: { moves: MergeMove[] }) {
  const { t } = useWords();
  if (moves.length === 0) return <p className="px-3.5 pb-3 text-ink-3">{t("merge-moves-none")}</p>;
  return (
    <ul className="pb-1.5" data-testid="merge-moves">
      {moves.map((move) => (
        <Moved key={move.kind} move={move} />
      ))}
    </ul>
  );
}

function Moved({ move: { kind, count, twice, labels } }: { move: MergeMove }) {
  const { t, lookup } = useWords();
  const [open, setOpen] = useState(false);
  const said = lookup(`merge-kind-${kind}`, { n: count }) ?? t("merge-kind-other", { n: count });
  const more = count - labels.length;
  return (
    <li className="border-t border-line px-3.5 py-1.5">
      <Button
        isDisabled={labels.length === 0}
        onPress={() => setOpen(!open)}
        aria-expanded={open}
        className="flex w-full cursor-pointer items-center gap-3 rounded-sm text-start disabled:cursor-default"
      >
        <span className="min-w-0 flex-1">
          <span className="font-medium">{said}</span>
          {twice > 0 && kind !== "purchase_order" && kind !== "supplier_term" && (
            <span className="ms-2 text-xs text-watch">{t("merge-twice", { n: twice })}</span>
          )}
        </span>
        {labels.length > 0 && <Icon name={open ? "up" : "down"} size={12} className="text-ink-3" />}
      </Button>
      {open && (
        <p className="pt-1 text-ink-2 select-text">
          <Joined parts={labels} />
          {more > 0 && <> {t("history-more", { n: more })}</>}
        </p>
      )}
    </li>
  );
}

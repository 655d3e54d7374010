import { useNavigate, useSearch } from "@tanstack/react-router";
import { Chip } from "@/components/chip";
import { useWords } from "@/i18n/context";
import type { DecisionKind, DeskCounts, DeskView } from "@/ipc/contract";
import { KINDS } from "./kind";

/** The kind shown alone, and how to choose it; one of which nothing is left is none. */
export function useKind(view: DeskView): [DecisionKind | null, (kind: DecisionKind | null) => void] {
  const { kind } = useSearch({ from: "/" });
  const navigate = useNavigate();
  const choose = (chosen: DecisionKind | null) =>
    void navigate({ to: "/", search: chosen ? { kind: chosen } : {}, replace: true });
  return [kind && view.counts.by_kind[kind] ? kind : null, choose];
}

/** How many decisions there are of each kind; a press shows that kind alone, another all of them. */
export function Kinds({
  counts,
  chosen,
  onChoose,
}: {
  counts: DeskCounts;
  chosen: DecisionKind | null;
  onChoose: (kind: DecisionKind | null) => void;
}) {
  const { t, f } = useWords();
  return (
    <fieldset
      aria-label={t("desk-kinds")}
      className="flex shrink-0 flex-wrap items-center gap-1.5 px-3.5 py-1.5 text-sm"
    >
      {KINDS.map((kind) => {
        const n = counts.by_kind[kind];
        const active = kind === chosen;
        return (
          n !== undefined && (
            <Chip
              key={kind}
              active={active}
              aria-pressed={active}
              data-kind={kind}
              onPress={() => onChoose(active ? null : kind)}
            >
              {t(`desk-kinds-${kind}`)} <bdi className="text-xs tabular-nums">{f.number(n)}</bdi>
            </Chip>
          )
        );
      })}
    </fieldset>
  );
}

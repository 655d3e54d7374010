import { Note } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { Ruling } from "@/ipc/contract";
import { points, rulingSaid } from "./words";

/** What is shown in a computed score's place, by whom and until when; the computed one stands beside it. */
export function RulingNote({ ruling, computed }: { ruling: Ruling | null; computed: string | null }) {
  const words = useWords();
  const { t } = words;
  if (!ruling) return null;
  return (
    <div data-testid="risk-ruling" className="grid gap-1">
      <Note tone="watch">
        {rulingSaid(ruling, words)}{" "}
        {computed === null
          ? t("risk-ruling-nothing-computed")
          : t("risk-ruling-computed", { value: points(computed, words) })}
      </Note>
      <p className="ps-[13px] text-xs text-ink-2">
        <bdi>{ruling.reason}</bdi>
      </p>
    </div>
  );
}

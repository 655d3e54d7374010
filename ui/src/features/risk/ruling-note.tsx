import { Note } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { Ruling } from "@/ipc/contract";
import { actorSaid, points } from "./words";

/** What is shown in a computed score's place, by whom and until when; the computed one stands beside it. */
export function RulingNote({ ruling, computed }: { ruling: Ruling | null; computed: string | null }) {
  const words = useWords();
  const { t, f } = words;
  if (!ruling) return null;
  const until = ruling.until === null ? t("risk-ruling-open") : f.day(ruling.until);
  return (
    <div data-testid="risk-ruling" className="grid gap-1">
      <Note tone="watch">
        {ruling.kind === "knock_out"
          ? t("risk-ruling-knock-out", {
              rule: t(`risk-knock-out-${ruling.knock_out}`),
              person: actorSaid(ruling.person, words),
              from: f.day(ruling.from),
            })
          : t("risk-ruling-override", {
              person: actorSaid(ruling.person, words),
              from: f.day(ruling.from),
              until,
            })}{" "}
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

import { Note } from "@/components/feedback";
import { useWords, type Words } from "@/i18n/context";
import type { Change } from "@/ipc/contract";
import { shownParts } from "./sums";

/** A change with its three parts as they are shown: the parts sum to the total that is shown. */
export function changeShown({ total, data, model, late }: Change, { f }: Pick<Words, "f">) {
  const [ofData = "0", ofModel = "0", ofLate = "0"] = shownParts([data, model, late], total);
  return {
    total: f.signed(total),
    data: f.signed(ofData),
    model: f.signed(ofModel),
    late: f.signed(ofLate),
  };
}

/** How a score moved since an earlier day, and what moved it: the data, the model, or what was entered late. */
export function ChangeNote({ change, since }: { change: Change | null; since: string | null }) {
  const words = useWords();
  const { t, f } = words;
  if (since === null) return null;
  return (
    <Note>
      <span data-testid="risk-change">
        {change === null
          ? t("risk-change-none", { date: f.day(since) })
          : t("risk-change", { date: f.day(since), ...changeShown(change, words) })}
      </span>
    </Note>
  );
}

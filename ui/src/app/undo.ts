import { toast } from "@/components/toast";
import type { Words } from "@/i18n/context";
import { asAppError, call } from "@/ipc/client";
import { refresh } from "@/ipc/queries";

/** A journal action, such as "supplier.update", in the person's words. */
export function actionText(action: string, { lookup }: Pick<Words, "lookup">): string {
  return lookup(`action-${action.replace(/[^a-zA-Z0-9_-]/g, "-")}`) ?? action;
}

/** Takes back one's own last change, or one entry of the journal, and says which it was. */
export async function undo(words: Words, seq?: number): Promise<void> {
  try {
    const undone = await (seq === undefined ? call("undo_last") : call("undo_entry", { seq, force: false }));
    // What it touches is not told, so all that is in view is read again.
    refresh("anything");
    toast(
      undone ? words.t("undone", { action: actionText(undone.action, words) }) : words.t("nothing-to-undo"),
    );
  } catch (thrown) {
    toast(words.say(asAppError(thrown)), { bad: true });
  }
}

/** Says that a change was made, with a way to take it back. */
export function toastUndoable(text: string, words: Words): void {
  toast(text, { action: { label: words.t("undo"), run: () => void undo(words) } });
}

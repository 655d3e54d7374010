import { toast } from "@/components/toast";
import type { Words } from "@/i18n/context";
import { asAppError, call } from "@/ipc/client";

/** A journal action, such as "supplier.update", in the person's words. */
export function actionText(action: string, { lookup }: Pick<Words, "lookup">): string {
  return lookup(`action-${action.replace(/[^a-zA-Z0-9_-]/g, "-")}`) ?? action;
}

/** Takes back one's own last change and says which it was. */
export async function undoLast(words: Words): Promise<void> {
  try {
    const undone = await call("undo_last");
    toast(
      undone ? words.t("undone", { action: actionText(undone.action, words) }) : words.t("nothing-to-undo"),
    );
  } catch (thrown) {
    toast(words.say(asAppError(thrown)), { bad: true });
  }
}

/** Says that a change was made, with a way to take it back. */
export function toastUndoable(text: string, words: Words): void {
  toast(text, { action: { label: words.t("undo"), run: () => void undoLast(words) } });
}

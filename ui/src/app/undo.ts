import { retract, toast } from "@/components/toast";
import type { Words } from "@/i18n/context";
import { asAppError, call } from "@/ipc/client";
import { refresh } from "@/ipc/queries";
import { currentlyEditable } from "./view";

/** A journal action, such as "supplier.update", in the person's words. */
export function actionText(action: string, { lookup }: Pick<Words, "lookup">): string {
  return lookup(`action-${action.replace(/[^a-zA-Z0-9_-]/g, "-")}`) ?? action;
}

/** Takes back one's own last change, or one entry of the journal, and says which it was. The past is never changed. */
export async function undo(words: Words, seq?: number): Promise<void> {
  if (!currentlyEditable()) {
    toast(words.say({ code: "as_of_past", params: {} }), { bad: true });
    return;
  }
  try {
    const undone = await (seq === undefined ? call("undo_last") : call("undo_entry", { seq, force: false }));
    if (undone) retract(mark(undone.seq));
    // What it touches is not told, so all that is in view is read again.
    refresh("anything");
    toast(
      undone ? words.t("undone", { action: actionText(undone.action, words) }) : words.t("nothing-to-undo"),
    );
  } catch (thrown) {
    toast(words.say(asAppError(thrown)), { bad: true });
  }
}

/**
 * Says that a change was made, with a way to take back that very change, however many come after it. `seq` is the journal entry it was, where the
 * answer of the write told it (a record's `last_seq`); otherwise, called right after the write, it is the journal's last.
 */
export function toastUndoable(text: string, words: Words, seq?: number): void {
  const say = (entry: number | null) =>
    toast(
      text,
      entry === null
        ? {}
        : { mark: mark(entry), action: { label: words.t("undo"), run: () => void undo(words, entry) } },
    );
  if (seq === undefined) void lastEntry().then(say);
  else say(seq);
}

const mark = (seq: number): string => `entry ${seq}`;

const lastEntry = (): Promise<number | null> =>
  call("workspace_current").then(
    (workspace) => workspace?.head_seq ?? null,
    () => null,
  );

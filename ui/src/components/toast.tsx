import { useSyncExternalStore } from "react";
import { useWords } from "@/i18n/context";
import { Button, IconButton } from "./button";

type Toast = {
  id: number;
  text: string;
  /** The direction of the language it was said in: the window's may change while it is shown. */
  dir: "ltr" | "rtl";
  /** What it speaks of, by which it can be taken away again. */
  mark?: string;
  /** Changes something: not offered while the window shows the past. */
  action?: { label: string; run: () => void };
  bad?: boolean;
};

let toasts: Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();
const set = (next: Toast[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** Says what has just been done, with a way to take it back. Stays eight seconds, an error twenty: long enough to be read, not so long as to lie over what is done next. */
export function toast(text: string, options: Pick<Toast, "mark" | "action" | "bad"> = {}): void {
  const id = ++last;
  const dir = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  set([...toasts.slice(-2), { id, text, dir, ...options }]);
  setTimeout(() => dismiss(id), options.bad ? 20_000 : 8000);
}

/** Takes away what was said of something that is so no longer. */
export const retract = (mark: string): void => set(toasts.filter((one) => one.mark !== mark));

/** Takes everything away: what was said of one workspace must not act on the next. */
export const retractAll = (): void => set([]);

const dismiss = (id: number) => set(toasts.filter((one) => one.id !== id));

export function Toasts({ editable }: { editable: boolean }) {
  const { t } = useWords();
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-center gap-2"
    >
      {shown.map((one) => (
        <div
          key={one.id}
          data-toast=""
          className={`enter pointer-events-auto flex max-w-[72ch] items-center gap-2 rounded-lg border bg-panel py-1.5 ps-3.5 pe-1.5 shadow-lift ${one.bad ? "border-bad text-bad" : "border-line-2"}`}
        >
          <bdi dir={one.dir}>{one.text}</bdi>
          {one.action && editable && (
            <Button
              look="quiet"
              className="text-accent"
              onPress={() => {
                dismiss(one.id);
                one.action?.run();
              }}
            >
              {one.action.label}
            </Button>
          )}
          <IconButton icon="close" label={t("close")} onPress={() => dismiss(one.id)} />
        </div>
      ))}
    </div>
  );
}

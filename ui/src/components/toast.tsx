import { useSyncExternalStore } from "react";
import { useWords } from "@/i18n/context";
import { Button, IconButton } from "./button";

type Toast = { id: number; text: string; action?: { label: string; run: () => void }; bad?: boolean };

let toasts: Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();
const set = (next: Toast[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** Says what has just been done, with a way to take it back. Stays eight seconds, an error twenty: long enough to be read, not so long as to lie over what is done next. */
export function toast(text: string, options: Pick<Toast, "action" | "bad"> = {}): void {
  const id = ++last;
  set([...toasts.slice(-2), { id, text, ...options }]);
  setTimeout(() => dismiss(id), options.bad ? 20_000 : 8000);
}

const dismiss = (id: number) => set(toasts.filter((one) => one.id !== id));

export function Toasts() {
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
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-end gap-2"
    >
      {shown.map((one) => (
        <div
          key={one.id}
          data-toast=""
          className={`enter pointer-events-auto flex max-w-[72ch] items-center gap-2 rounded-lg border bg-panel py-1.5 ps-3.5 pe-1.5 shadow-lift ${one.bad ? "border-bad text-bad" : "border-line-2"}`}
        >
          <span>{one.text}</span>
          {one.action && (
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

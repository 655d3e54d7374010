import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Dialog } from "@/components/dialog";
import { useWords } from "@/i18n/context";
import type { MessageKey } from "@/i18n/keys.gen";
import { isMac } from "./topbar";
import { undo } from "./undo";

/** Where `g` and then this key goes. */
const PLACES: Record<string, "/suppliers" | "/deliveries" | "/import" | "/settings"> = {
  KeyS: "/suppliers",
  KeyD: "/deliveries",
  KeyI: "/import",
  Comma: "/settings",
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement);

const inDialog = (): boolean => document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;

/**
 * The window's keys. They go by the physical key where a letter is meant, so that they work with an Arabic keyboard too.
 */
export function useShortcuts({ find, sheet }: { find: () => void; sheet: () => void }): void {
  const words = useWords();
  const navigate = useNavigate();
  const latest = useRef({ find, sheet, words, navigate });
  latest.current = { find, sheet, words, navigate };

  useEffect(() => {
    let leader = 0;
    const onKey = (event: KeyboardEvent) => {
      const { find, sheet, words, navigate } = latest.current;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.code === "KeyK") {
        event.preventDefault();
        find();
        return;
      }
      if (typing(event.target) || inDialog()) return;
      if (command && event.code === "KeyZ" && !event.shiftKey) {
        event.preventDefault();
        void undo(words);
        return;
      }
      if (command || event.altKey) return;

      const going = Date.now() - leader < 1200;
      leader = 0;
      const place = PLACES[event.code];
      if (going && place) {
        event.preventDefault();
        void navigate({ to: place });
      } else if (event.code === "KeyG") {
        leader = Date.now();
      } else if (event.key === "?" || event.key === "؟") {
        event.preventDefault();
        sheet();
      } else if (event.code === "Slash" || event.key === "/") {
        const filter = document.querySelector<HTMLInputElement>("[data-filter] input, input[data-filter]");
        if (filter) {
          event.preventDefault();
          filter.focus();
          filter.select();
        }
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

const KEYS: { keys: string[]; says: MessageKey }[] = [
  { keys: [isMac ? "⌘" : "Ctrl", "K"], says: "key-find" },
  { keys: ["/"], says: "key-filter" },
  { keys: ["↑", "↓"], says: "key-move" },
  { keys: ["Space"], says: "key-peek" },
  { keys: ["Enter"], says: "key-open" },
  { keys: ["Esc"], says: "key-close" },
  { keys: [isMac ? "⌘" : "Ctrl", "Z"], says: "key-undo" },
  { keys: ["G", "S"], says: "key-suppliers" },
  { keys: ["G", "D"], says: "key-deliveries" },
  { keys: ["G", "I"], says: "key-import" },
  { keys: ["G", ","], says: "key-settings" },
  { keys: ["?"], says: "key-sheet" },
];

export function KeyboardSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t("keyboard")} open={open} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2">
        {KEYS.map(({ keys, says }) => (
          <div key={says} className="contents">
            <dt dir="ltr" className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded-sm border border-line-2 bg-sunk px-1.5 font-mono text-xs">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

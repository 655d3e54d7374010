import { Dialog } from "@/components/dialog";
import { useWords } from "@/i18n/context";
import type { MessageKey } from "@/i18n/keys.gen";
import { isMac } from "./topbar";

const KEYS: { keys: string[]; says: MessageKey }[] = [
  { keys: [isMac ? "⌘" : "Ctrl", "K"], says: "key-find" },
  { keys: ["/"], says: "key-filter" },
  { keys: ["↑", "↓"], says: "key-move" },
  { keys: ["Space"], says: "key-peek" },
  { keys: ["Enter"], says: "key-open" },
  { keys: ["Esc"], says: "key-close" },
  { keys: [isMac ? "⌘" : "Ctrl", "Z"], says: "key-undo" },
  { keys: ["G", "S"], says: "key-suppliers" },
  { keys: ["G", "C"], says: "key-contracts" },
  { keys: ["G", "T"], says: "key-terms" },
  { keys: ["G", "D"], says: "key-deliveries" },
  { keys: ["G", "I"], says: "key-import" },
  { keys: ["G", ","], says: "key-settings" },
  { keys: ["?"], says: "key-sheet" },
];

/** What the keyboard can do. */
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

import { Dialog } from "@/components/dialog";
import { useWords } from "@/i18n/context";
import type { MessageKey } from "@/i18n/keys.gen";
import { PLACES } from "./places";
import { isMac } from "./topbar";

const COMMAND = isMac ? "⌘" : "Ctrl";

type Keys = { keys: string[]; says: MessageKey };
const GROUPS: { title: MessageKey; rows: Keys[] }[] = [
  {
    title: "keys-everywhere",
    rows: [
      { keys: [COMMAND, "K"], says: "key-find" },
      { keys: ["/"], says: "key-filter" },
      { keys: [COMMAND, "Z"], says: "key-undo" },
      { keys: ["Esc"], says: "key-close" },
      { keys: ["?"], says: "key-sheet" },
    ],
  },
  { title: "keys-go", rows: PLACES.map(({ key, says }) => ({ keys: ["G", key], says })) },
  {
    title: "keys-list",
    rows: [
      { keys: ["↑", "↓"], says: "key-move" },
      { keys: ["PgUp", "PgDn"], says: "key-page" },
      { keys: ["Home", "End"], says: "key-ends" },
      { keys: ["Space"], says: "key-peek" },
      { keys: ["X"], says: "key-mark" },
      { keys: ["Enter"], says: "key-open" },
    ],
  },
  {
    title: "nav-desk",
    rows: [
      { keys: ["↑", "↓"], says: "key-decisions" },
      { keys: ["←", "→"], says: "key-dates" },
      { keys: ["T"], says: "key-table" },
    ],
  },
  {
    title: "keys-form",
    rows: [{ keys: [COMMAND, "Enter"], says: "key-save" }],
  },
];

/** What the keyboard can do, by where it does it. */
export function KeyboardSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t("keyboard")} open={open} onClose={onClose} wide>
      <div className="columns-2 gap-8 max-[620px]:columns-1">
        {GROUPS.map(({ title, rows }) => (
          <section key={title} className="break-inside-avoid pb-4">
            <h3 className="pb-1.5 text-xs font-medium text-ink-3">{t(title)}</h3>
            <dl className="grid grid-cols-[88px_1fr] items-center gap-x-4 gap-y-1.5">
              {rows.map(({ keys, says }) => (
                <div key={says} className="contents">
                  <dt dir="ltr" className="flex gap-1 rtl:justify-end">
                    {keys.map((key) => (
                      <kbd
                        key={key}
                        className="rounded-sm border border-line-2 bg-sunk px-1.5 font-mono text-xs whitespace-nowrap"
                      >
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{t(says)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

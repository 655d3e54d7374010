import { SidePanel } from "@/components/side-panel";
import { useWords } from "@/i18n/context";
import type { WeekDot } from "@/ipc/contract";
import { nameOf } from "./said";

/** Several things that fall on one day. */
export function DayPanel({
  title,
  dots,
  onOpen,
  onClose,
}: {
  title: string;
  dots: WeekDot[];
  onOpen: (dot: WeekDot) => void;
  onClose: () => void;
}) {
  const words = useWords();
  return (
    <SidePanel title={title} onClose={onClose} takesFocus testId="day">
      <ul className="divide-y divide-line">
        {dots.map((dot) => (
          <li key={dot.key} className="py-1.5">
            <button
              type="button"
              onClick={() => onOpen(dot)}
              className="block w-full text-start hover:text-accent"
            >
              <span className="block truncate font-medium">
                <bdi>{dot.name}</bdi>
              </span>
              <span className="block truncate text-xs text-ink-3">
                <bdi>{nameOf(dot.supplier, words)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

import { ScrollRegion } from "@/components/scroll-region";
import { useWords } from "@/i18n/context";
import type { WeekDot } from "@/ipc/contract";
import { nameOf } from "./said";

/** The dates of the next twelve weeks, line by line. */
export function WeeksTable({ dots, onOpen }: { dots: WeekDot[]; onOpen: (dot: WeekDot) => void }) {
  const words = useWords();
  const { t, f } = words;
  const inOrder = [...dots].sort((one, other) => one.date.localeCompare(other.date));
  return (
    <ScrollRegion label={t("desk-weeks-table")} className="h-[134px]">
      <table className="w-full border-collapse text-sm" data-testid="weeks-table">
        <thead>
          <tr className="text-xs text-ink-3">
            {[t("desk-date"), t("desk-what"), t("column-supplier")].map((head) => (
              <th key={head} scope="col" className="sticky top-0 bg-panel py-1 text-start font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.map((dot) => (
            <tr key={dot.key} className="border-t border-line">
              <td className="py-1 whitespace-nowrap">
                {f.day(dot.date)} <span className="text-ink-3">{f.weekday(dot.date)}</span>
              </td>
              <td className="py-1">
                {t(`desk-lane-one-${dot.lane}`)}{" "}
                <button type="button" onClick={() => onOpen(dot)} className="text-accent hover:underline">
                  <bdi>{dot.name}</bdi>
                </button>
              </td>
              <td className="py-1">
                <bdi>{nameOf(dot.supplier, words)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

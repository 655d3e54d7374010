import { dayNumber } from "@/i18n/days";
import type { LineDetail, ReferenceDate } from "@/ipc/contract";

export type AxisMark = { kind: ReferenceDate; date: string };

/** What is drawn of a line: its reference dates (equal ones once), its receipts, its window, and the days from first to last of these. */
export function axisOf({ row, receipts, window }: LineDetail): {
  from: number;
  to: number;
  marks: { date: string; kinds: ReferenceDate[] }[];
  arrivals: { date: string; quantity: number }[];
} | null {
  const marks: { date: string; kinds: ReferenceDate[] }[] = [];
  for (const kind of ["requested", "original", "current"] as const) {
    const date = row[kind];
    if (!date) continue;
    const same = marks.find((one) => one.date === date);
    if (same) same.kinds.push(kind);
    else marks.push({ date, kinds: [kind] });
  }
  marks.sort((one, other) => one.date.localeCompare(other.date));

  const arrivals = receipts
    .filter((one) => one.kind === "receipt")
    .flatMap((one) => {
      const date = one.date ?? one.handover;
      return date ? [{ date, quantity: Number(one.quantity) }] : [];
    });

  const days = [
    ...marks.map((one) => one.date),
    ...arrivals.map((one) => one.date),
    ...(window ? [window.to] : []),
    ...(window?.from ? [window.from] : []),
  ].map(dayNumber);
  if (days.length === 0) return null;
  const first = Math.min(...days);
  const last = Math.max(...days);
  // Room on both sides, so that nothing stands on the edge; a single day still has a line to stand on.
  const room = Math.max(2, Math.round((last - first) * 0.12));
  return { from: first - room, to: last + room, marks, arrivals };
}

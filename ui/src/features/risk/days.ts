import { useQuery } from "@tanstack/react-query";
import { useView } from "@/app/view";
import { workspaceQuery } from "@/ipc/queries";

/** The date scores are told for: the chosen one, or today. */
export function useRiskDay(): string | null {
  const { asOf } = useView();
  const { data: workspace } = useQuery(workspaceQuery);
  return asOf ?? workspace?.today ?? null;
}

/** The same day some months earlier; where that month has no such day, its last. */
export function monthsBefore(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}

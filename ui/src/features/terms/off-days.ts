import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { workspaceSettingsQuery } from "@/ipc/queries";

/** Monday is the first day of a weekend's numbers; JavaScript begins with Sunday. */
const weekdayOf = (iso: string): number => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Whether a date is a day of the workspace's weekend or one of its holidays. */
export function useOffDays(): (iso: string) => boolean {
  const { data: settings } = useQuery(workspaceSettingsQuery);
  return useCallback(
    (iso) =>
      settings !== undefined &&
      (settings.weekend.includes(weekdayOf(iso)) ||
        settings.holidays.some((holiday) => holiday.date === iso)),
    [settings],
  );
}

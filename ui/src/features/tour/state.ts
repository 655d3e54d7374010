import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { saveLook } from "@/app/save-look";
import { personSettingsQuery } from "@/ipc/queries";

// Asked for again, whether or not it was seen.
let asked = false;
const listeners = new Set<() => void>();
const tell = (now: boolean) => {
  asked = now;
  for (const listener of listeners) listener();
};

export const openTour = (): void => tell(true);

/** Puts the tour away for good: it comes back only when asked for. */
export function endTour(): void {
  tell(false);
  void saveLook({ tour_seen: true });
}

/** Whether the tour stands in the window: once for each person, and when asked for. */
export function useTour(): boolean {
  const again = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
  const { data: person } = useQuery(personSettingsQuery);
  return again || person?.tour_seen === false;
}

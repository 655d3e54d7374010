import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 1400px)");

/** Whether a list has lost so much room to a panel beside it that its secondary columns must give way. */
export function useNarrow(panelOpen: boolean): boolean {
  const isWide = useSyncExternalStore(
    (listener) => {
      wide.addEventListener("change", listener);
      return () => wide.removeEventListener("change", listener);
    },
    () => wide.matches,
  );
  return panelOpen && !isWide;
}

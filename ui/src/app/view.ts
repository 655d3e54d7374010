import { useSyncExternalStore } from "react";
import type { Definition } from "@/ipc/contract";

/** From where the whole window looks at the data: every screen follows it. */
export type View = {
  /** The as-of date; null is now. A past one moves known-at too, and turns editing off. */
  asOf: string | null;
  /** A definition being tried out on the switchboard; null measures by the one in force. */
  trying: Definition | null;
};

const standard: View = { asOf: null, trying: null };
let view = standard;
const listeners = new Set<() => void>();

export function setView(change: Partial<View>): void {
  view = { ...view, ...change };
  for (const listener of listeners) listener();
}

/** Back to now and to the definition in force, as when a workspace opens. */
export const resetView = (): void => setView(standard);

export const currentView = (): View => view;

export function useView(): View {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => view,
  );
}

/** False while the window shows the past, in which nothing can be changed. */
export const useEditable = (): boolean => useView().asOf === null;

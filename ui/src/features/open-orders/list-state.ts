import { useSyncExternalStore } from "react";
import type { OpenOrder } from "@/ipc/contract";

/** What narrows the list. */
export type Narrowed = {
  search: string;
  /** Of one supplier, by id, and its name as shown. */
  supplier: string | null;
  supplierName: string;
  category: string | null;
  overdueOnly: boolean;
  /** Only lines whose promise moved twice or more. */
  movedOnly: boolean;
  /** Only lines promised within so many days. */
  promisedWithin: number | null;
};

/** What a saved view of the list holds. */
export type ListShown = Narrowed & { order: OpenOrder };

export type ListState = ListShown & {
  /** The row the keyboard is on. */
  current: string | null;
  /** The line shown beside the list. */
  opened: number | null;
};

export const NOT_NARROWED: Narrowed = {
  search: "",
  supplier: null,
  supplierName: "",
  category: null,
  overdueOnly: false,
  movedOnly: false,
  promisedWithin: null,
};
export const AT_START: ListShown = { ...NOT_NARROWED, order: "overdue_first" };
const start: ListState = { ...AT_START, current: null, opened: null };

// Kept outside the screen, so that coming back finds the list as it was left.
let state = start;
const listeners = new Set<() => void>();

export function setOpenOrders(change: Partial<ListState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const resetOpenOrders = (): void => setOpenOrders(start);

/** The list narrowed to what another screen speaks of, and to nothing else. */
export const showOpenOrders = (change: Partial<ListState>): void =>
  setOpenOrders({
    ...start,
    ...change,
    current: change.opened == null ? null : String(change.opened),
  });

export function useOpenOrders(): ListState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

export const isNarrowed = (list: Narrowed): boolean =>
  list.search !== "" ||
  list.supplier !== null ||
  list.category !== null ||
  list.overdueOnly ||
  list.movedOnly ||
  list.promisedWithin !== null;

import { useSyncExternalStore } from "react";
import type { LineFilter, RankingQuery } from "@/ipc/contract";
import type { Period } from "./period";

export type By = RankingQuery["by"];
export type RankingSort = RankingQuery["sort"];

export const NO_FILTER: LineFilter = {
  supplier: null,
  month: null,
  category: null,
  outcomes: [],
  left_out: [],
};

/** What the Deliveries screen shows; kept while the person visits other screens. */
export type DeliveriesState = {
  period: Period;
  /** The ranking, or the lines themselves. */
  view: By | "lines";
  sort: RankingSort;
  search: string;
  /** The row of the ranking the keyboard is on, by group. */
  current: string | null;
  filter: LineFilter;
  /** The filter's supplier or category in the person's words. */
  filterName: string;
};

const standard: DeliveriesState = {
  period: { preset: "last-year" },
  view: "supplier",
  sort: "worst",
  search: "",
  current: null,
  filter: NO_FILTER,
  filterName: "",
};

let state = standard;
const listeners = new Set<() => void>();

export function setDeliveries(change: Partial<DeliveriesState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const resetDeliveries = (): void => setDeliveries(standard);

export function useDeliveries(): DeliveriesState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** Shows the lines behind a figure. */
export function showLines(filter: Partial<LineFilter>, filterName: string): void {
  setDeliveries({ view: "lines", filter: { ...NO_FILTER, ...filter }, filterName });
}

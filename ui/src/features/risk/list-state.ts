import { useMemo, useSyncExternalStore } from "react";
import { useView } from "@/app/view";
import type { Dimension, RiskClass, RiskOrder, RiskQuery } from "@/ipc/pending-risk";
import { monthsBefore, useRiskDay } from "./days";

/** What narrows the ranking. */
export type Narrowed = {
  search: string;
  classes: RiskClass[];
  categories: string[];
  countries: string[];
  /** Only with one of these dimensions at 80 or above. */
  alarming: Dimension[];
  /** One cell of the map, by its steps from 0 to 4. */
  cell: { likelihood: number; impact: number } | null;
  assessed: boolean | null;
};

export type ListState = Narrowed & {
  order: RiskOrder;
  descending: boolean;
  /** From how many months back a change is told. */
  since: number;
  /** The row the keyboard is on. */
  current: string | null;
};

export const NOT_NARROWED: Narrowed = {
  search: "",
  classes: [],
  categories: [],
  countries: [],
  alarming: [],
  cell: null,
  assessed: null,
};

const start: ListState = {
  ...NOT_NARROWED,
  order: "likelihood",
  descending: false,
  since: 3,
  current: null,
};

// Kept outside the screen, so that coming back from a supplier finds the ranking as it was left.
let state = start;
const listeners = new Set<() => void>();

export function setList(change: Partial<ListState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const resetRisk = (): void => setList(start);

export function useList(): ListState {
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
  list.cell !== null ||
  list.assessed !== null ||
  list.classes.length + list.categories.length + list.countries.length + list.alarming.length > 0;

export const PAGE = 100;

/** The earlier day changes are told from; null until the day itself is known. */
export function useSince(): string | null {
  const { since } = useList();
  const day = useRiskDay();
  return day && monthsBefore(day, since);
}

/** The ranking's question to the shell. */
export function useRiskQuery(search: string): RiskQuery {
  const { classes, categories, countries, alarming, cell, assessed, order, descending } = useList();
  const { asOf } = useView();
  const since = useSince();
  return useMemo(
    () => ({
      search,
      classes,
      categories,
      countries,
      alarming,
      likelihood: cell?.likelihood ?? null,
      impact: cell?.impact ?? null,
      assessed,
      order,
      descending,
      offset: 0,
      limit: PAGE,
      as_of: asOf,
      since,
    }),
    [search, classes, categories, countries, alarming, cell, assessed, order, descending, asOf, since],
  );
}

import { useMemo, useSyncExternalStore } from "react";
import { useView } from "@/app/view";
import type { Class, Dimension, RiskOrder, RiskQuery } from "@/ipc/contract";
import { monthsBefore, useRiskDay } from "./days";

/** What narrows the ranking. */
export type Narrowed = {
  search: string;
  classes: Class[];
  categories: string[];
  countries: string[];
  /** Only with one of these dimensions at 80 or above. */
  alarming: Dimension[];
  /** One cell of the map, as `likelihood-impact` in steps from 0 to 4. */
  cell: string | null;
  assessed: boolean | null;
};

/** What a saved view of the ranking holds. */
export type ListShown = Narrowed & {
  order: RiskOrder;
  descending: boolean;
  /** From how many months back a change is told. */
  since: number;
};

export type ListState = ListShown & {
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

export const AT_START: ListShown = {
  ...NOT_NARROWED,
  order: "likelihood",
  descending: false,
  since: 3,
};
const start: ListState = { ...AT_START, current: null };

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

const PAGE = 100;

/** From how many months back a change can be told. */
export const MONTHS_BACK = [1, 3, 6, 12];

/** A cell of the map under one name, and back. */
export const cellOf = (likelihood: number, impact: number): string => `${likelihood}-${impact}`;
export function stepsOf(cell: string | null): { likelihood: number; impact: number } | null {
  const found = cell?.match(/^([0-4])-([0-4])$/);
  return found ? { likelihood: Number(found[1]), impact: Number(found[2]) } : null;
}

/** The earlier day changes are told from; null until the day itself is known. */
export function useSince(): string | null {
  const { since } = useList();
  const day = useRiskDay();
  // A saved view may hold any number.
  return day && monthsBefore(day, MONTHS_BACK.includes(since) ? since : AT_START.since);
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
      likelihood: stepsOf(cell)?.likelihood ?? null,
      impact: stepsOf(cell)?.impact ?? null,
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

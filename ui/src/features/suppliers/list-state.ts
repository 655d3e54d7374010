import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { useView } from "@/app/view";
import { call } from "@/ipc/client";
import type { Stage, SupplierQuery } from "@/ipc/contract";

/** What a saved view of the list holds. */
export type ListShown = {
  search: string;
  stages: Stage[];
  categories: string[];
  countries: string[];
  sort: SupplierQuery["sort"];
  descending: boolean;
};

export type ListState = ListShown & {
  /** The row the keyboard is on. */
  current: string | null;
  peeking: boolean;
};

export const AT_START: ListShown = {
  search: "",
  stages: [],
  categories: [],
  countries: [],
  sort: "code",
  descending: false,
};
const start: ListState = {
  ...AT_START,
  current: null,
  peeking: false,
};

// Kept outside the screen, so that coming back from a supplier finds the list as it was left.
let state = start;
const listeners = new Set<() => void>();

export function setList(change: Partial<ListState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function useList(): ListState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

export const isFiltered = (list: ListState): boolean =>
  list.search !== "" || list.stages.length + list.categories.length + list.countries.length > 0;

const PAGE = 100;

/** The list's question to the database, from which the pages and the counts beside the filters follow. */
export function useSupplierQuery(search: string): SupplierQuery {
  const { stages, categories, countries, sort, descending } = useList();
  const { asOf } = useView();
  return useMemo(
    () => ({
      search,
      stages,
      categories,
      countries,
      sort,
      descending,
      after: null,
      limit: PAGE,
      as_of: asOf,
    }),
    [search, stages, categories, countries, sort, descending, asOf],
  );
}

/** Suppliers by keyset pages: each page names where the next begins. */
export function useSupplierPages(query: SupplierQuery) {
  return useInfiniteQuery({
    queryKey: ["supplier", "pages", query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => call("suppliers_page", { query: { ...query, after: pageParam } }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

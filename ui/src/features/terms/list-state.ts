import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { useView } from "@/app/view";
import { call } from "@/ipc/client";
import type { TermQuery, TermSort } from "@/ipc/contract";
import { resetSample } from "./sample";

/** What a saved view of the library holds. */
export type ListShown = {
  search: string;
  /** Only terms with a finding. */
  found: boolean;
  sort: TermSort;
  descending: boolean;
};

export type ListState = ListShown & {
  /** The row the keyboard is on. */
  current: string | null;
  peeking: boolean;
};

export const AT_START: ListShown = { search: "", found: false, sort: "code", descending: false };
const start: ListState = {
  ...AT_START,
  current: null,
  peeking: false,
};

// Kept outside the screen, so that coming back from a term finds the library as it was left.
let state = start;
const listeners = new Set<() => void>();

export function setList(change: Partial<ListState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Forgets what belongs to a workspace that is being left. */
export function resetTerms(): void {
  setList(start);
  resetSample();
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

const PAGE = 100;

/** The library's terms by keyset pages: each page names where the next begins. */
export function useTermPages(search: string) {
  const { found, sort, descending } = useList();
  const { asOf } = useView();
  const query = useMemo<TermQuery>(
    () => ({ search, found, sort, descending, as_of: asOf, after: null, limit: PAGE }),
    [search, found, sort, descending, asOf],
  );
  return useInfiniteQuery({
    queryKey: ["term", "pages", query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => call("terms_page", { query: { ...query, after: pageParam } }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

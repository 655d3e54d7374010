import { useMemo, useSyncExternalStore } from "react";
import { useView } from "@/app/view";
import type { ContractQuery, ContractSort, Phase, Renewal } from "@/ipc/contract";

/** What narrows the list. */
export type Narrowed = {
  search: string;
  renewals: Renewal[];
  phases: Phase[];
  owners: string[];
  /** Only those whose notice deadline lies within so many days. */
  noticeWithin: number | null;
};

/** What a saved view of the list holds. */
export type ListShown = Narrowed & {
  show: "register" | "timeline";
  sort: ContractSort;
  descending: boolean;
};

export type ListState = ListShown & {
  /** The row the keyboard is on. */
  current: string | null;
  /** Whether the deadline's panel stands beside the list. */
  peeking: boolean;
};

export const NOT_NARROWED: Narrowed = {
  search: "",
  renewals: [],
  phases: [],
  owners: [],
  noticeWithin: null,
};

export const AT_START: ListShown = {
  ...NOT_NARROWED,
  show: "timeline",
  // What must be decided first stands first.
  sort: "notice_deadline",
  descending: false,
};
const start: ListState = {
  ...AT_START,
  current: null,
  // In a narrow window the panel would lie over the list.
  peeking: !window.matchMedia("(max-width: 1100px)").matches,
};

// Kept outside the screen, so that coming back from a contract finds the list as it was left.
let state = start;
const listeners = new Set<() => void>();

export function setList(change: Partial<ListState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const resetContracts = (): void => setList(start);

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
  list.noticeWithin !== null ||
  list.renewals.length + list.phases.length + list.owners.length > 0;

const PAGE = 100;

/** The list's question to the database; `supplier` keeps it to one supplier's contracts. */
export function useContractQuery(
  {
    renewals,
    phases,
    owners,
    noticeWithin,
    sort,
    descending,
  }: Omit<ListState, "show" | "current" | "peeking">,
  search: string,
  supplier: string | null = null,
): ContractQuery {
  const { asOf } = useView();
  return useMemo(
    () => ({
      search,
      suppliers: supplier === null ? [] : [supplier],
      renewals,
      phases,
      owners,
      notice_within: noticeWithin,
      sort,
      descending,
      after: null,
      limit: PAGE,
      as_of: asOf,
    }),
    [search, supplier, renewals, phases, owners, noticeWithin, sort, descending, asOf],
  );
}

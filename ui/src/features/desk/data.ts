import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useView } from "@/app/view";
import { call } from "@/ipc/client";
import type { Decision, DecisionKind, DeskView } from "@/ipc/contract";

export const deskQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ["desk", "stored", asOf],
    queryFn: () => call("desk", { as_of: asOf }),
    placeholderData: keepPreviousData,
  });

/**
 * The Desk as it was last reckoned, which is there at once. Where something changed since, it is reckoned anew and takes the place of what is
 * shown. Who does not `reckon` only looks on while another does.
 */
export function useDesk(reckon = true) {
  const { asOf } = useView();
  const stored = useQuery(deskQuery(asOf));
  const behind = stored.data !== undefined && !stored.data.fresh && !stored.isPlaceholderData;
  const anew = useQuery({
    // By the moment the stored one was read, so that each change is followed by one reckoning.
    queryKey: ["desk-anew", asOf, stored.dataUpdatedAt],
    enabled: behind && reckon,
    placeholderData: keepPreviousData,
    queryFn: () => call("desk_refresh", { as_of: asOf }),
  });
  return {
    view: (behind ? anew.data : null) ?? stored.data,
    /** What is shown is of a moment ago. */
    reckoning: stored.isPlaceholderData || (behind && (anew.isFetching || anew.isError)),
    error: stored.error ?? anew.error,
    retry: () => void (stored.error ? stored.refetch() : anew.refetch()),
  };
}

/** The decisions of the first page, all or of one kind, and those read on after it. */
export function useDecisions(
  view: DeskView,
  kind: DecisionKind | null,
): { decisions: Decision[]; more: (() => void) | null } {
  const { asOf } = useView();
  const partial = view.next !== null;
  const pages = useInfiniteQuery({
    queryKey: ["desk", "pages", asOf, view.as_of, view.seq, kind],
    // What follows the first page is read when asked for; of one kind the first page may lack some.
    enabled: partial && kind !== null,
    initialPageParam: kind ? null : view.next,
    queryFn: ({ pageParam: cursor }) => call("desk_page", { query: { as_of: view.as_of, kind, cursor } }),
    getNextPageParam: (last) => last.next,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = pages;
  const decisions = useMemo(() => {
    const read = data?.pages.flatMap((page) => page.items) ?? [];
    if (!kind) return [...view.decisions, ...read];
    return data ? read : view.decisions.filter((decision) => decision.kind === kind);
  }, [view.decisions, data, kind]);
  const unread = data ? hasNextPage : partial && !kind;
  return { decisions, more: unread ? () => void (isFetching || fetchNextPage()) : null };
}

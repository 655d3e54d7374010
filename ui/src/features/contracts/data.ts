import { keepPreviousData, queryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { call } from "@/ipc/client";
import type { ContractQuery, Page } from "@/ipc/contract";
import type { TimeScale } from "./time-scale";

export const contractQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["contract", "one", id, asOf],
    queryFn: () => call("contract_get", { id, as_of: asOf }),
  });

export const contractsSummaryQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ["contract", "summary", asOf],
    queryFn: () => call("contracts_summary", { as_of: asOf }),
    placeholderData: keepPreviousData,
  });

export const calendarsQuery = queryOptions({
  queryKey: ["calendar"],
  queryFn: () => call("calendars"),
});

/** Contracts by keyset pages: each page names where the next begins. */
export function useContractPages(query: ContractQuery) {
  const pages = useInfiniteQuery({
    queryKey: ["contract", "pages", query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => call("contracts_page", { query: { ...query, after: pageParam } }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  return { ...pages, ...useJoined(pages) };
}

/** The same, each with its terms as bars on the axis. */
export function useTimelinePages(query: ContractQuery, { from, to }: TimeScale) {
  const pages = useInfiniteQuery({
    queryKey: ["contract", "timeline", query, from, to],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      call("contracts_timeline", { query: { ...query, after: pageParam }, from, to }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  return { ...pages, ...useJoined(pages) };
}

/** The orders behind a contract's consumption, page by page. */
export function useConsumption(id: string, asOf: string | null) {
  return useInfiniteQuery({
    queryKey: ["contract", "consumption", id, asOf],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      call("contract_consumption", { id, as_of: asOf, after: pageParam, limit: 20 }),
    getNextPageParam: (last) => last.orders.next,
  });
}

/** The pages so far as one list, and how to read on. */
function useJoined<R>(pages: {
  data: { pages: Page<R>[] } | undefined;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { rows, total: data?.pages[0]?.total ?? 0, more };
}

import { keepPreviousData, queryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAsOf } from "@/app/question";
import { useView } from "@/app/view";
import { addDays } from "@/i18n/days";
import { call } from "@/ipc/client";
import type { OpenLinesQuery } from "@/ipc/contract";
import type { ListShown } from "./list-state";

const PAGE = 100;

/** The list's question to the database. */
export function useOpenQuery(list: ListShown, search: string): OpenLinesQuery {
  const { asOf } = useView();
  const day = useAsOf();
  const { supplier, category, overdueOnly, movedOnly, promisedWithin, order } = list;
  return useMemo(
    () => ({
      search,
      supplier,
      category,
      overdue_only: overdueOnly,
      moved_only: movedOnly,
      promised_before: promisedWithin !== null && day ? addDays(day, promisedWithin + 1) : null,
      order,
      cursor: null,
      limit: PAGE,
      as_of: asOf,
    }),
    [search, supplier, category, overdueOnly, movedOnly, promisedWithin, order, asOf, day],
  );
}

/** Lines still to come, by keyset pages. */
export function useOpenLines(query: OpenLinesQuery) {
  const pages = useInfiniteQuery({
    queryKey: ["deliveries", "open", query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => call("open_lines", { query: { ...query, cursor: pageParam } }),
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const { data } = pages;
  const lines = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return { ...pages, lines, first: data?.pages[0] };
}

export const chasesQuery = (line: number, asOf: string | null) =>
  queryOptions({
    queryKey: ["deliveries", "chases", line, asOf],
    queryFn: () => call("chases", { line, as_of: asOf }),
  });

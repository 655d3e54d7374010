import {
  type InfiniteData,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { call } from "@/ipc/client";
import type { Model, RiskPage, RiskQuery } from "@/ipc/contract";

export const heatMapQuery = (query: RiskQuery, knownAt: string | null) => {
  // The map shows every class and cell, whichever of them the list is kept to.
  const all: RiskQuery = {
    ...query,
    classes: [],
    likelihood: null,
    impact: null,
    assessed: null,
    since: null,
  };
  return queryOptions({
    queryKey: ["risk", "map", all, knownAt],
    queryFn: () => call("risk_heat_map", { query: all, known_at: knownAt }),
    placeholderData: keepPreviousData,
  });
};

/** One supplier's score laid open, as of a day and as known by `knownAt`. */
export const explanationQuery = (
  supplier: string,
  { asOf, since, knownAt }: { asOf: string | null; since: string | null; knownAt: string | null },
) =>
  queryOptions({
    queryKey: ["risk", "one", supplier, asOf, since, knownAt],
    queryFn: () => call("risk_explanation", { supplier, as_of: asOf, since, known_at: knownAt }),
  });

export const pathQuery = (supplier: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["risk", "path", supplier, asOf],
    queryFn: () => call("risk_path", { supplier, as_of: asOf }),
  });

export const modelsQuery = queryOptions({
  queryKey: ["risk", "models"],
  queryFn: () => call("risk_models"),
});

export const countryIndexQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ["risk", "countries", asOf],
    queryFn: () => call("country_index_list", { as_of: asOf }),
  });

/** The version a score was made by. */
export function useModel(id: string | undefined, version: number | undefined): Model | undefined {
  const { data } = useQuery(modelsQuery);
  return data?.find(({ model }) => model.id === id && model.version === version)?.model;
}

/** The ranking page by page; while a new one is reckoned the last one stays. */
export function useRiskPages(query: RiskQuery, knownAt: string | null) {
  const pages = useInfiniteQuery({
    queryKey: ["risk", "pages", query, knownAt],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      call("risk_page", { query: { ...query, offset: pageParam }, known_at: knownAt }),
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { ...pages, rows, page: data?.pages[0], more };
}

function nextOffset(last: RiskPage, pages: InfiniteData<RiskPage>["pages"]): number | undefined {
  const shown = pages.reduce((all, page) => all + page.items.length, 0);
  return last.items.length > 0 && shown < last.total ? shown : undefined;
}

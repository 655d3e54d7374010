import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "@/ipc/client";
import type { LineFilter } from "@/ipc/contract";
import type { Asked } from "./asked";

const PAGE = 100;

/** The lines behind a figure, page by page. */
export function useLines(asked: Asked | null, filter: LineFilter) {
  const result = useInfiniteQuery({
    queryKey: ["deliveries", "lines", asked?.question, asked?.knownAt, filter],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => {
      const { question, knownAt } = asked as Asked;
      return call("delivery_lines", { question, known_at: knownAt, filter, after: pageParam, limit: PAGE });
    },
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const pages = result.data?.pages;
  const lines = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  return { ...result, lines, total: pages?.[0]?.total ?? 0, loaded: pages !== undefined };
}

import { type InfiniteData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { openProof, type ProofAsked, useProof } from "@/app/proof";
import type { Words } from "@/i18n/context";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { Figure, Group, LineFilter, Ranking } from "@/ipc/contract";
import { rankingQuery } from "@/ipc/queries";
import type { Asked } from "./asked";
import { groupName } from "./names";
import { type By, NO_FILTER, type RankingSort } from "./store";

type Pages = InfiniteData<Ranking, number>;

const PAGE = 100;
/** More months than any workspace has. */
const ALL_MONTHS = 1200;

/** The ranking page by page; while a new one is computed the last one stays. */
export function useRanking(
  asked: Asked | null,
  { by, sort, search }: { by: By; sort: RankingSort; search: string },
) {
  const result = useInfiniteQuery({
    queryKey: ["deliveries", "ranking-pages", asked, by, sort, search],
    enabled: asked !== null,
    // Suppliers cannot stand in for months.
    placeholderData: (before: Pages | undefined, query?: { queryKey: readonly unknown[] }) =>
      query?.queryKey[3] === by ? before : undefined,
    initialPageParam: 0,
    queryFn: ({ pageParam }) => {
      const { question, knownAt, target } = asked as Asked;
      return call("deliveries_ranking", {
        query: { question, by, search, sort, offset: pageParam, limit: PAGE, target, supplier: null },
        known_at: knownAt,
      });
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((all, page) => all + page.groups.length, 0);
      return last.groups.length > 0 && shown < last.total_groups ? shown : undefined;
    },
  });
  const pages = result.data?.pages;
  const groups = useMemo(() => pages?.flatMap((page) => page.groups) ?? [], [pages]);
  return { ...result, ranking: pages?.[0], groups };
}

/** The months of one supplier, or of all, in order of time. */
export function useMonths(asked: Asked | null, supplier: string | null) {
  return useQuery({
    ...rankingQuery(
      {
        // Without a question nothing is asked; the key still needs one.
        question: asked?.question ?? NO_QUESTION,
        by: "month",
        search: "",
        sort: "name",
        offset: 0,
        limit: ALL_MONTHS,
        target: asked?.target ?? "1",
        supplier,
      },
      asked?.knownAt ?? null,
    ),
    enabled: asked !== null,
  });
}

/** One supplier's figures. */
export function useSupplierRanking(asked: Asked | null, supplier: string) {
  return useQuery({
    ...rankingQuery(
      {
        question: asked?.question ?? NO_QUESTION,
        by: "supplier",
        search: "",
        sort: "name",
        offset: 0,
        limit: 1,
        target: asked?.target ?? "1",
        supplier,
      },
      asked?.knownAt ?? null,
    ),
    enabled: asked !== null,
  });
}

const NO_QUESTION: Asked["question"] = {
  definition: {
    reference: "original",
    early: null,
    late: 0,
    days: "calendar",
    under: "0",
    over: "0",
    count: "received",
    level: "line",
  },
  from: "2000-01-01",
  to: "2000-01-01",
  as_of: null,
};

/** A group's figure of one kind. */
export function figureOf(group: Group, kind: Figure["kind"]): Figure {
  if (kind === "on_time") return group.on_time_figure;
  if (kind === "in_full") return group.in_full_figure;
  if (kind === "fill") return group.fill_figure;
  if (kind === "ppm") return group.ppm_figure;
  if (kind === "days_late") return group.days_late_figure;
  return group.otif_figure;
}

/** Which lines a group is made of. `within` is the supplier a list of months belongs to. */
export function filterOf(group: Group, by: By, within: string | null = null): LineFilter {
  if (by === "supplier") return { ...NO_FILTER, supplier: group.id };
  if (by === "month") return { ...NO_FILTER, supplier: within, month: group.key };
  return { ...NO_FILTER, category: group.id ?? group.key };
}

/** What the proof panel needs to know about a group besides the figure itself. */
export function subjectOf(
  group: Group,
  of: string,
  filter: LineFilter,
  asked: Asked,
): Omit<ProofAsked, "figure"> {
  return {
    of,
    question: asked.question,
    filter,
    attributable: { rate: group.attributable, setAside: group.not_attributed },
  };
}

export const sameSubject = (one: LineFilter, other: LineFilter): boolean =>
  one.supplier === other.supplier && one.month === other.month && one.category === other.category;

/** Keeps an open proof in step with the switchboard: the same figure of the same subject, by the definition now on the board. */
export function useLiveProof(
  ranking: Ranking | undefined,
  groups: Group[],
  by: By,
  asked: Asked | null,
): void {
  const proof = useProof();
  const words: Words = useWords();
  useEffect(() => {
    if (!proof || proof.ownPeriod || !ranking || !asked || proof.question === asked.question) return;
    const group = sameSubject(proof.filter, NO_FILTER)
      ? ranking.total
      : groups.find((one) => sameSubject(filterOf(one, by), proof.filter));
    if (!group) return;
    const figure = figureOf(group, proof.figure.kind);
    if (figure.proof === proof.figure.proof) return;
    const of = group === ranking.total ? words.t("proof-all") : groupName(group, by, words);
    openProof({ ...proof, ...subjectOf(group, of, proof.filter, asked), figure });
  }, [proof, ranking, groups, by, asked, words]);
}

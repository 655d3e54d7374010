import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { closeProof, openProof, useProof } from "@/app/proof";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Grid, type Sort } from "@/components/grid";
import { useWords } from "@/i18n/context";
import type { Group } from "@/ipc/contract";
import type { Asked } from "./asked";
import { groupId, groupName } from "./names";
import { useNarrow } from "./narrow";
import { rankingColumns } from "./ranking-columns";
import { filterOf, subjectOf, type useRanking } from "./ranking-data";
import { type By, type RankingSort, setDeliveries, showLines, useDeliveries } from "./store";

/** Who delivers, worst first unless told otherwise. Space proves the row's figure, Enter goes to what is behind it. */
export function RankingGrid({
  asked,
  by,
  result,
}: {
  asked: Asked;
  by: By;
  result: ReturnType<typeof useRanking>;
}) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const { sort, search, current } = useDeliveries();
  const proof = useProof();
  const { groups, ranking, isPlaceholderData, isFetching, hasNextPage, fetchNextPage } = result;

  const axisFrom = axisStart(groups);
  const narrow = useNarrow(proof !== null);
  const columns = useMemo(() => {
    const all = rankingColumns(by, asked, axisFrom, words);
    return narrow ? all.filter((column) => column.id !== "previous") : all;
  }, [by, asked, axisFrom, words, narrow]);
  const prove = useCallback(
    (group: Group) =>
      openProof({
        ...subjectOf(group, groupName(group, by, words), filterOf(group, by), asked),
        figure: group.otif_figure,
        peek: true,
      }),
    [by, words, asked],
  );
  const open = (group: Group) => {
    if (by === "supplier" && group.id)
      void navigate({ to: "/suppliers/$id", params: { id: group.id }, search: { tab: "deliveries" } });
    else showLines(filterOf(group, by), groupName(group, by, words));
  };

  if (result.error) return <ErrorNote error={result.error} retry={() => void result.refetch()} />;
  if (!ranking) return <Waiting />;
  return (
    <Grid
      label={t(`ranking-label-${by}`)}
      storageKey={`ranking-${by}`}
      rows={groups}
      total={ranking.total_groups}
      rowId={groupId}
      columns={columns}
      rowHeight={by === "month" ? 36 : 44}
      sort={shownSort(sort)}
      onSort={(asked) => setDeliveries({ sort: nextSort(asked, sort) })}
      current={current}
      onCurrent={(id, group) => {
        setDeliveries({ current: id });
        if (proof) prove(group);
      }}
      onOpen={open}
      onPeek={(group) => (proof ? closeProof() : prove(group))}
      onEscape={proof ? closeProof : undefined}
      onEnd={() => {
        if (hasNextPage && !isFetching) void fetchNextPage();
      }}
      stale={isPlaceholderData}
      empty={
        <Empty title={search ? t("nothing-found") : t("ranking-empty")}>
          {search ? t("ranking-empty-search") : t("ranking-empty-more")}
        </Empty>
      }
    />
  );
}

/** The header that is marked as sorted, and which way. */
function shownSort(sort: RankingSort): Sort {
  if (sort === "worst") return { by: "otif", descending: false };
  if (sort === "best") return { by: "otif", descending: true };
  return { by: sort, descending: sort === "lines" };
}

/** A press on OTIF's header turns worst and best round; the others have one direction. */
function nextSort({ by }: Sort, now: RankingSort): RankingSort {
  if (by === "lines" || by === "name") return by;
  return now === "worst" ? "best" : "worst";
}

const AXIS_STARTS = [0.8, 0.6, 0.4, 0.2, 0];

/** Where the bars' axis begins: low enough for every rate with something behind it, in even steps, so that it rarely moves. */
function axisStart(groups: Group[]): number {
  const lows = groups
    .filter((group) => group.status !== "too_little" && group.otif_figure.value !== null)
    .map((group) => Number(group.otif_figure.low ?? group.otif_figure.value));
  const least = Math.min(1, ...lows);
  return AXIS_STARTS.find((start) => start <= least) ?? 0;
}

import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, ProgressBar, Waiting } from "@/components/feedback";
import { type Column, Grid } from "@/components/grid";
import { ScreenHead } from "@/components/panel";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { DuplicatePair, SupplierRow } from "@/ipc/contract";

import { refresh } from "@/ipc/queries";
import { SupplierName } from "../suppliers/name";
import { useSupplierWords } from "../suppliers/words";
import { Likelihood, Reasons } from "./reasons";
import { findAtFirst, findDuplicates, stopFinding, useSearch } from "./search";

const PAGE = 100;

/** Suppliers that may stand twice, pair by pair, the likeliest first: merged or set apart by a person, never by themselves. */
export function Duplicates() {
  const { t } = useWords();
  const search = useSearch();
  useEffect(findAtFirst, []);
  const found = search.state === "done" ? search.found : null;
  // As many as are listed: each that is set apart or merged is one less.
  const total = usePairs(found !== null).data?.pages[0]?.total;
  return (
    <>
      <ScreenHead
        title={t("duplicates")}
        sub={
          found && total !== undefined
            ? `${t("duplicates-pairs", { n: total })} · ${t("duplicates-among", { n: found.suppliers })}`
            : t("duplicates-sub")
        }
      >
        <Button isDisabled={search.state === "running"} onPress={() => void findDuplicates()}>
          {t("duplicates-again")}
        </Button>
      </ScreenHead>
      {search.state === "failed" && <ErrorNote error={search.error} retry={() => void findDuplicates()} />}
      {search.state === "running" && (
        <div className="max-w-[560px]">
          <ProgressBar
            label={t(search.progress?.phase === "compare" ? "duplicates-comparing" : "duplicates-reading")}
            done={search.progress?.done ?? 0}
            total={search.progress?.total ?? null}
            onCancel={stopFinding}
          />
        </div>
      )}
      {search.state === "none" && (
        <Empty
          title={t("duplicates-not-looked")}
          action={
            <Button look="go" onPress={() => void findDuplicates()}>
              {t("duplicates-find")}
            </Button>
          }
        />
      )}
      {found && <Pairs />}
    </>
  );
}

const usePairs = (enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ["supplier", "duplicates"],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => call("duplicates", { after: pageParam, limit: PAGE }),
    getNextPageParam: (last) => last.next,
    enabled,
  });

function Pairs() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [current, setCurrent] = useState<string | null>(null);
  const pages = usePairs(true);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const merge = ({ a, b }: DuplicatePair) =>
    void navigate({ to: "/suppliers/merge", search: { kept: a.id, merged: b.id } });
  const columns = usePairColumns(merge);
  if (pages.error) return <ErrorNote error={pages.error} retry={() => void pages.refetch()} />;
  if (!pages.data) return <Waiting />;
  return (
    <div className="flex min-h-[260px] flex-1 flex-col">
      <Grid<DuplicatePair>
        label={t("duplicates")}
        storageKey="duplicates"
        rows={rows}
        total={pages.data.pages[0]?.total ?? 0}
        rowId={({ a, b }) => `${a.id} ${b.id}`}
        rowHeight={56}
        columns={columns}
        current={current}
        onCurrent={setCurrent}
        onOpen={merge}
        onEnd={() => {
          if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage();
        }}
        empty={<Empty title={t("duplicates-none")}>{t("duplicates-none-sub")}</Empty>}
      />
    </div>
  );
}

function usePairColumns(merge: (pair: DuplicatePair) => void): Column<DuplicatePair>[] {
  const words = useWords();
  const { t } = words;
  const editable = useEditable();
  const apart = useMutation({
    mutationFn: ({ a, b }: DuplicatePair) => call("supplier_set_apart", { a: a.id, b: b.id }),
    onSuccess: () => {
      refresh("supplier");
      toastUndoable(t("duplicates-set-apart"), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  const { mutate: setApart, isPending } = apart;
  return useMemo<Column<DuplicatePair>[]>(
    () => [
      {
        id: "a",
        header: t("duplicates-one"),
        width: 164,
        grow: 1,
        fixed: true,
        cell: (pair) => <Party row={pair.a} />,
      },
      {
        id: "b",
        header: t("duplicates-other"),
        width: 164,
        grow: 1,
        fixed: true,
        cell: (pair) => <Party row={pair.b} />,
      },
      {
        id: "likelihood",
        header: t("duplicates-likelihood"),
        width: 172,
        cell: (pair) => <Likelihood found={pair.found} />,
      },
      {
        id: "why",
        header: t("duplicates-why"),
        width: 250,
        grow: 6,
        cell: (pair) => <Reasons found={pair.found} most={2} />,
      },
      {
        id: "do",
        header: t("duplicates-do"),
        width: 202,
        cell: (pair) => (
          <span className="flex gap-1.5">
            <Button isDisabled={!editable || isPending} onPress={() => setApart(pair)}>
              {t("duplicates-apart")}
            </Button>
            <Button isDisabled={!editable} onPress={() => merge(pair)}>
              {t("merge")}
            </Button>
          </span>
        ),
      },
    ],
    [t, editable, isPending, setApart, merge],
  );
}

function Party({ row }: { row: SupplierRow }) {
  const { t } = useWords();
  const words = useSupplierWords();
  return (
    <span className="grid">
      <SupplierName row={row} />
      <span className="truncate text-xs text-ink-3">
        <bdi>{row.code}</bdi> · {t(`stage-${row.stage}`)}
        {row.country && (
          <>
            {" · "}
            <bdi>{words.country(row.country)}</bdi>
          </>
        )}
      </span>
    </span>
  );
}

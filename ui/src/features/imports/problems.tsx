import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type Column, Grid } from "@/components/grid";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import { call } from "@/ipc/client";
import type { ImportCheck, ImportProblem } from "@/ipc/contract";
import { problemText } from "./problem-text";

const PAGE = 200;
const ROW = 32;
const HEAD = 36;
const MOST_ROWS = 9;

type Listed = ImportProblem & { key: string };

/** Every problem by row; the first two hundred came with the check, the rest are fetched as they are scrolled to. */
export function Problems({ check }: { check: ImportCheck }) {
  const words = useWords();
  const { t, f } = words;
  const [current, setCurrent] = useState<string | null>(null);
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ["import", "problems", check.id],
    initialData: { pages: [check.problems], pageParams: [0] },
    initialPageParam: 0,
    queryFn: ({ pageParam }) => call("import_problems", { check: check.id, offset: pageParam, limit: PAGE }),
    getNextPageParam: (_, pages) => {
      const shown = pages.reduce((all, page) => all + page.length, 0);
      return shown < check.problems_total && (pages.at(-1)?.length ?? 0) > 0 ? shown : undefined;
    },
  });
  const rows = useMemo<Listed[]>(
    () => data.pages.flat().map((problem, index) => ({ ...problem, key: String(index) })),
    [data],
  );
  const columns = useMemo<Column<Listed>[]>(
    () => [
      {
        id: "row",
        header: t("import-row"),
        width: 76,
        numeric: true,
        fixed: true,
        cell: (problem) => <bdi>{f.number(problem.row)}</bdi>,
      },
      {
        id: "column",
        header: t("import-column"),
        width: 130,
        grow: 1,
        cell: (problem) => <bdi>{problem.column || NO_DATA}</bdi>,
      },
      {
        id: "value",
        header: t("import-value"),
        width: 120,
        grow: 1,
        cell: ({ value, params: { whole_length: whole } }) =>
          // Of a long cell the beginning came, and how long it is: that stands first, where it is not cut off.
          whole ? (
            <span title={`${value}…`}>
              {t("import-value-long", { n: Number(whole) })} <bdi>{value}…</bdi>
            </span>
          ) : (
            <bdi title={value}>{value || NO_DATA}</bdi>
          ),
      },
      {
        id: "reason",
        header: t("import-reason"),
        width: 220,
        grow: 2,
        fixed: true,
        cell: (problem) => {
          const says = problemText(problem, words);
          return <span title={says}>{says}</span>;
        },
      },
    ],
    [t, f, words],
  );
  return (
    <div
      className="flex flex-col"
      data-testid="import-problems"
      style={{ blockSize: HEAD + 2 + ROW * Math.min(MOST_ROWS, rows.length) }}
    >
      <Grid
        label={t("import-problems", { n: check.problems_total })}
        storageKey="import-problems"
        rows={rows}
        total={check.problems_total}
        rowId={(problem) => problem.key}
        columns={columns}
        rowHeight={ROW}
        current={current}
        onCurrent={setCurrent}
        onEnd={() => {
          if (hasNextPage && !isFetching) void fetchNextPage();
        }}
      />
    </div>
  );
}

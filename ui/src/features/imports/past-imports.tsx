import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useEditable } from "@/app/view";
import { Empty, ErrorNote, Note } from "@/components/feedback";
import { type Column, Grid } from "@/components/grid";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { ImportSummary } from "@/ipc/contract";
import { importsQuery, workspaceQuery } from "@/ipc/queries";
import { UndoImport } from "./undo-import";

/** Every import there was, the last first, each with its way back. */
export function PastImports() {
  const { t, f, lookup } = useWords();
  const editable = useEditable();
  const { data, error, refetch } = useQuery(importsQuery);
  const { data: workspace } = useQuery(workspaceQuery);
  const [current, setCurrent] = useState<string | null>(null);
  const zone = workspace?.zone;
  const columns = useMemo<Column<ImportSummary>[]>(
    () => [
      {
        id: "file",
        header: t("import-file"),
        width: 170,
        grow: 3,
        fixed: true,
        cell: (one) => (
          <>
            <span className={`flex font-medium ${one.undone ? "line-through" : ""}`}>
              <bdi className="min-w-0 truncate">{one.file}</bdi>
            </span>
            <span className="flex text-xs leading-[1.3] text-ink-3">
              <bdi className="min-w-0 truncate">{one.profile}</bdi>
            </span>
          </>
        ),
      },
      {
        id: "when",
        header: t("import-when"),
        width: 168,
        cell: (one) => <bdi>{f.moment(one.at, zone)}</bdi>,
      },
      {
        id: "who",
        header: t("import-who"),
        width: 116,
        grow: 1,
        cell: (one) => <bdi>{lookup(`actor-${one.actor}`) ?? one.actor}</bdi>,
      },
      ...(["read", "written", "unchanged", "rejected"] as const).map(
        (id): Column<ImportSummary> => ({
          id,
          header: t(HEADERS[id]),
          width: 96,
          numeric: true,
          cell: (one) => <bdi className={one[id] === 0 ? "text-ink-3" : ""}>{f.number(one[id])}</bdi>,
        }),
      ),
      {
        id: "undo",
        header: t("undo"),
        width: 128,
        fixed: true,
        cell: (one) =>
          one.undone ? (
            <Tag tone="none">{t("import-is-undone")}</Tag>
          ) : (
            editable && <UndoImport summary={one} />
          ),
      },
    ],
    [t, f, lookup, zone, editable],
  );
  return (
    <section className="flex min-h-[220px] flex-1 flex-col gap-2" data-testid="past-imports">
      <h2>{t("import-past")}</h2>
      {!editable && <Note>{t("past-shows-today")}</Note>}
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {data && (
        <Grid
          label={t("import-past")}
          storageKey="imports"
          rows={data}
          total={data.length}
          rowId={(one) => one.id}
          columns={columns}
          current={current}
          onCurrent={setCurrent}
          empty={<Empty title={t("import-past-none")} />}
        />
      )}
    </section>
  );
}

const HEADERS = {
  read: "import-read",
  written: "import-written",
  unchanged: "import-same",
  rejected: "import-rejected-short",
} as const;

import {
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useEffect, useMemo } from "react";
import { type ColumnChoice, columnsOf, followColumns, keepColumns } from "./column-choice";

export type Column<R> = {
  id: string;
  /** The heading, in the person's words. */
  header: string;
  cell: (row: R, index: number) => ReactNode;
  /** Drawn in place of the heading's words, such as an axis; the words stay its name. */
  drawn?: ReactNode;
  /** Pixels; the least width where the column grows. */
  width: number;
  /** Takes what room is left over, in this proportion. */
  grow?: number;
  /** Figures stand at the reading end. */
  numeric?: boolean;
  /** The key to sort by, when the list can be sorted by this column. */
  sort?: string;
  /** Columns that name the record cannot be hidden. */
  fixed?: boolean;
  /** Stays in view while the rest scrolls sideways. */
  pinned?: boolean;
  /** Shown only when chosen. */
  hidden?: boolean;
};

const features = tableFeatures({
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnPinningFeature,
});
const NO_ROWS: never[] = [];

/** What is hidden until it is chosen. */
function visibility<R>(columns: Column<R>[], chosen: Partial<ColumnChoice>): Record<string, boolean> {
  const hidden = columns.filter((one) => one.hidden).map((one) => [one.id, false]);
  return { ...Object.fromEntries(hidden), ...chosen.columnVisibility };
}

/**
 * Which columns are shown, in which widths: the person's choice, kept on this machine. TanStack Table owns this state; rows are drawn by
 * the grid itself, since the database sorts and filters them.
 */
export function useColumns<R>(columns: Column<R>[], storageKey: string, dir: "ltr" | "rtl") {
  const defs = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        size: column.width,
        minSize: 56,
        enableHiding: !column.fixed,
        meta: column,
      })),
    [columns],
  );
  // Read once: later changes come from the table itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a start value
  const start = useMemo(() => {
    const kept = columnsOf(storageKey);
    return {
      columnVisibility: visibility(columns, kept),
      columnSizing: kept.columnSizing ?? {},
      columnPinning: { start: columns.filter((one) => one.pinned).map((one) => one.id), end: [] },
    };
  }, [storageKey]);

  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    initialState: start,
    columnResizeMode: "onChange",
    columnResizeDirection: dir,
  });

  const { columnVisibility, columnSizing } = table.state;
  useEffect(
    () => keepColumns(storageKey, { columnVisibility, columnSizing }),
    [columnVisibility, columnSizing, storageKey],
  );
  useEffect(
    () =>
      followColumns(storageKey, (chosen) => {
        table.setColumnVisibility(visibility(columns, chosen));
        table.setColumnSizing(chosen.columnSizing ?? {});
      }),
    [table, columns, storageKey],
  );

  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = table.getVisibleLeafColumns().flatMap((column) => byId.get(column.id) ?? []);
  const template = shown
    .map((column) => {
      const sized = columnSizing[column.id];
      if (sized !== undefined) return `${sized}px`;
      return column.grow ? `minmax(${column.width}px, ${column.grow}fr)` : `${column.width}px`;
    })
    .join(" ");
  return { table, shown, template };
}

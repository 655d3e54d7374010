import { useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "@/i18n/context";
import { IconButton } from "./button";
import { type Column, useColumns } from "./grid-columns";
import { Icon } from "./icon";
import { Menu } from "./menu";
import { useOverflows } from "./use-overflows";

export type { Column } from "./grid-columns";
export type Sort = { by: string; descending: boolean };

type GridProps<R> = {
  label: string;
  /** The rows loaded so far, in order. */
  rows: R[];
  /** How many there are in all. */
  total: number;
  rowId: (row: R) => string;
  columns: Column<R>[];
  /** Under this name the choice of columns is kept. */
  storageKey: string;
  rowHeight?: number;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  /** The row the keyboard is on. */
  current: string | null;
  onCurrent: (id: string, row: R) => void;
  onOpen?: ((row: R) => void) | undefined;
  /** Space: shows the row beside the list, or puts it away. */
  onPeek?: ((row: R) => void) | undefined;
  /** X: marks the row, or takes its mark away, for what is done with several. */
  onMark?: ((row: R) => void) | undefined;
  onEscape?: (() => void) | undefined;
  /** The end of what is loaded comes into view. */
  onEnd?: (() => void) | undefined;
  empty?: ReactNode;
  /** The figures are being computed anew: what is shown is of a moment ago. */
  stale?: boolean;
};

/**
 * A virtual list of records, driven by the keyboard: arrows move, Space peeks, Enter opens. Only the rows in view are in the document, so a
 * hundred thousand scroll as lightly as fifty.
 */
export function Grid<R>(props: GridProps<R>) {
  // Another list begins anew: columns chosen in one are not those of the next.
  return <OneGrid key={props.storageKey} {...props} />;
}

function OneGrid<R>(props: GridProps<R>) {
  const { rows, rowId, rowHeight = 44, current, onEnd } = props;
  const { t, dir } = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { table, shown, template } = useColumns(props.columns, props.storageKey, dir);

  const wide = useOverflows(scroller);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: HEAD,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - 25 && rows.length < props.total) onEnd?.();
  }, [lastShown, rows.length, props.total, onEnd]);

  const index = current === null ? -1 : rows.findIndex((row) => rowId(row) === current);
  const move = (to: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, to));
    const row = rows[next];
    if (row === undefined) return;
    virtual.scrollToIndex(next, { align: "auto" });
    props.onCurrent(rowId(row), row);
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2);
  // Who comes by keyboard stands on a row at once; a press of the mouse chooses its own.
  const pressed = useRef(false);
  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    if (event.target === event.currentTarget && index < 0 && !pressed.current) move(0);
    pressed.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Buttons inside the grid keep their own Enter and Space.
    const own = event.target === event.currentTarget;
    const row = rows[index];
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(index + 1),
      ArrowUp: () => move(index - 1),
      PageDown: () => move(index + page),
      PageUp: () => move(index - page),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      Enter: own && row !== undefined ? () => props.onOpen?.(row) : undefined,
      " ": own && row !== undefined && props.onPeek ? () => props.onPeek?.(row) : undefined,
      x: own && row !== undefined && props.onMark ? () => props.onMark?.(row) : undefined,
      Escape: props.onEscape,
    };
    // A letter goes by its key, whatever the keyboard writes with it.
    const action = actions[event.code === "KeyX" ? "x" : event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className="relative flex min-h-0 flex-1 flex-col overflow-clip rounded-lg border border-line bg-panel">
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={props.total + 1}
        aria-colcount={shown.length}
        aria-busy={props.stale ?? false}
        aria-activedescendant={index >= 0 ? `${id}-${current}` : undefined}
        data-grid={props.storageKey}
        data-total={props.total}
        data-wide={wide || undefined}
        onMouseDown={() => {
          pressed.current = true;
        }}
        onMouseUp={() => {
          pressed.current = false;
        }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        className="group/grid min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
        // Room beside the last heading for the button that chooses columns.
        style={{ "--cols": `${template} 28px` } as React.CSSProperties}
      >
        <div role="rowgroup" className="sticky top-0 z-[2] min-w-fit bg-panel">
          <Head columns={shown} table={table} sort={props.sort} onSort={props.onSort} />
        </div>
        {rows.length > 0 && (
          <div
            role="rowgroup"
            className={`relative min-w-fit ${props.stale ? "opacity-60 transition-opacity delay-200" : ""}`}
            style={{ blockSize: virtual.getTotalSize() }}
          >
            {items.map((item) => {
              const row = rows[item.index] as R;
              const key = rowId(row);
              return (
                <div
                  key={key}
                  id={`${id}-${key}`}
                  role="row"
                  data-row={key}
                  aria-rowindex={item.index + 2}
                  aria-selected={key === current}
                  onClick={() => {
                    props.onCurrent(key, row);
                  }}
                  onDoubleClick={() => props.onOpen?.(row)}
                  className={`absolute inset-x-0 grid items-center border-b border-line [grid-template-columns:var(--cols)] ${key === current ? "bg-accent-weak" : "bg-panel hover:bg-bg"}`}
                  style={{ blockSize: rowHeight, transform: `translateY(${item.start}px)` }}
                >
                  {shown.map((column) => (
                    <div
                      key={column.id}
                      role="gridcell"
                      className={`min-w-0 truncate px-3 ${column.numeric ? "text-end" : ""} ${column.pinned ? `${PINNED} flex h-full flex-col justify-center bg-inherit` : ""}`}
                    >
                      {column.cell(row, item.index)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        )}
      </div>
      {rows.length === 0 && props.empty && (
        <div className="absolute inset-x-0 top-9 bottom-0 overflow-auto">{props.empty}</div>
      )}
      <div className="absolute end-3 top-0.5 z-[3] bg-panel">
        <Menu
          label={t("grid-columns")}
          keepOpen
          trigger={<IconButton icon="columns" label={t("grid-columns")} />}
          choices={table.getAllLeafColumns().map((column) => ({
            id: column.id,
            text: props.columns.find((one) => one.id === column.id)?.header ?? column.id,
            label: props.columns.find((one) => one.id === column.id)?.header ?? column.id,
            selected: column.getIsVisible(),
            disabled: !column.getCanHide(),
          }))}
          onAction={(key) => table.getColumn(key)?.toggleVisibility()}
        />
      </div>
    </div>
  );
}

const HEAD = 34;
/** Only where the list scrolls sideways: each cell that sticks is a layer of its own to the engine, for every row in view. */
const PINNED = "start-0 z-[1] group-data-[wide]/grid:sticky";

function Head<R>({
  columns,
  table,
  sort,
  onSort,
}: {
  columns: Column<R>[];
  table: ReturnType<typeof useColumns<R>>["table"];
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
}) {
  const resizers = new Map(
    table.getFlatHeaders().map((header) => [header.column.id, header.getResizeHandler()]),
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="grid items-center border-b border-line [grid-template-columns:var(--cols)]"
      style={{ blockSize: HEAD }}
    >
      {columns.map((column) => {
        const sorted = column.sort !== undefined && sort?.by === column.sort;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-sort={sorted ? (sort?.descending ? "descending" : "ascending") : undefined}
            className={`group relative flex h-full min-w-0 items-center px-3 text-xs font-medium text-ink-3 ${column.numeric ? "justify-end" : ""} ${column.pinned ? `${PINNED} bg-panel` : ""}`}
          >
            {column.sort !== undefined && onSort ? (
              <button
                type="button"
                data-sort={column.sort}
                onClick={() =>
                  onSort({ by: column.sort as string, descending: sorted ? !sort?.descending : false })
                }
                className={`inline-flex min-w-0 items-center gap-1 hover:text-ink ${sorted ? "text-ink" : ""}`}
              >
                <span className="truncate">{column.header}</span>
                {sorted && <Icon name={sort?.descending ? "down" : "up"} size={11} />}
              </button>
            ) : (
              <>
                <span className={column.drawn ? "sr-only" : "truncate"}>{column.header}</span>
                {column.drawn}
              </>
            )}
            <span
              aria-hidden="true"
              onMouseDown={resizers.get(column.id)}
              onTouchStart={resizers.get(column.id)}
              className="absolute inset-y-1.5 end-0 w-1.5 cursor-col-resize rounded-sm opacity-0 group-hover:bg-line-2 group-hover:opacity-100"
            />
          </div>
        );
      })}
    </div>
  );
}

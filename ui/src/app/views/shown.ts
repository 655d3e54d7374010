import { type ColumnChoice, columnsOf } from "@/components/column-choice";

/** What narrows and orders a list: only what JSON can hold. */
export type Shown = Record<string, unknown>;

/** What a saved view holds. */
export type KeptView<S extends Shown> = { state: S; columns: Partial<ColumnChoice> };

/** The view as it is kept: the list's own state first, then its columns. */
export const textOfView = <S extends Shown>(state: S, start: S, grid: string): string =>
  JSON.stringify({ state: fitting(state, start), columns: columnsOf(grid) });

/** Reads what was kept. Whatever does not fit the list any more stands as it begins. */
export function viewOfText<S extends Shown>(text: string, start: S): KeptView<S> {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text);
  } catch {
    // What cannot be read shows the list as it begins.
  }
  const { state, columns } = isRecord(kept) ? kept : {};
  return {
    state: fitting(isRecord(state) ? state : {}, start),
    columns: isRecord(columns) ? columns : {},
  };
}

/** The parts that `start` has, each as given where it is of the same kind. */
function fitting<S extends Shown>(given: Shown, start: S): S {
  const parts = Object.entries(start).map(([name, begins]) => {
    const value = given[name];
    if (isRecord(value) && isRecord(begins)) return [name, fitting(value, begins)];
    return [name, value !== undefined && kindOf(value, begins) ? value : begins];
  });
  return Object.fromEntries(parts) as S;
}

/** What begins as nothing may hold any single value, and what may hold one may hold nothing. */
function kindOf(value: unknown, begins: unknown): boolean {
  if (Array.isArray(begins)) return Array.isArray(value) && value.every((one) => typeof one === "string");
  if (begins === null) return value === null || !isRecord(value);
  return typeof value === typeof begins;
}

/** Whether two views show the same. Widths do not count: one does not lose a view by dragging a heading. */
export function sameView<S extends Shown>(one: KeptView<S>, other: KeptView<S>): boolean {
  return (
    canonical(one.state) === canonical(other.state) && canonical(hidden(one)) === canonical(hidden(other))
  );
}

const hidden = ({ columns }: KeptView<Shown>): string[] =>
  Object.entries(columns.columnVisibility ?? {})
    .filter(([, shown]) => !shown)
    .map(([id]) => id)
    .sort();

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

import { useSyncExternalStore } from "react";

/** Which columns of a grid are shown, and how wide: the person's choice, kept on this machine. */
export type ColumnChoice = {
  columnVisibility: Record<string, boolean>;
  columnSizing: Record<string, number>;
};

const keyOf = (grid: string): string => `sanad.grid.${grid}`;
const known = new Map<string, string>();
const followers = new Set<() => void>();
const grids = new Map<string, Set<(choice: Partial<ColumnChoice>) => void>>();

function textOf(grid: string): string {
  const stood = known.get(grid);
  if (stood !== undefined) return stood;
  let text = "{}";
  try {
    text = localStorage.getItem(keyOf(grid)) ?? "{}";
  } catch {
    // Without storage the choice lasts until the window closes.
  }
  known.set(grid, text);
  return text;
}

export function columnsOf(grid: string): Partial<ColumnChoice> {
  try {
    const choice: unknown = JSON.parse(textOf(grid));
    return choice && typeof choice === "object" ? choice : {};
  } catch {
    return {};
  }
}

/** Keeps what was chosen in a grid. */
export function keepColumns(grid: string, choice: ColumnChoice): void {
  const text = JSON.stringify(choice);
  if (text === known.get(grid)) return;
  known.set(grid, text);
  try {
    localStorage.setItem(keyOf(grid), text);
  } catch {
    // See above.
  }
  for (const follower of followers) follower();
}

/** Chooses from outside of the grid, which follows at once if it is in view. */
export function chooseColumns(grid: string, choice: Partial<ColumnChoice>): void {
  keepColumns(grid, { columnVisibility: {}, columnSizing: {}, ...choice });
  for (const follow of grids.get(grid) ?? []) follow(choice);
}

/** A grid follows what is chosen outside of it until the returned function is called. */
export function followColumns(grid: string, follow: (choice: Partial<ColumnChoice>) => void): () => void {
  const following = grids.get(grid) ?? new Set();
  grids.set(grid, following.add(follow));
  return () => following.delete(follow);
}

/** The choice as text, which changes only where the choice does. */
export function useColumnText(grid: string): string {
  return useSyncExternalStore(
    (follower) => {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    () => textOf(grid),
  );
}

import { useSyncExternalStore } from "react";
import { asAppError, call, progressChannel } from "@/ipc/client";
import type { AppError, DuplicatesFound, Progress } from "@/ipc/contract";
import { queryClient } from "@/ipc/queries";

/** A search for suppliers that stand twice: under way, done, or failed. It goes on while the person looks at other screens. */
export type Search =
  | { state: "none" }
  | { state: "running"; progress: Progress | null }
  | { state: "done"; found: DuplicatesFound }
  | { state: "failed"; error: AppError };

const TASK = "duplicates";
let search: Search = { state: "none" };
let turn = 0;
let asked = false;
const listeners = new Set<() => void>();
const set = (next: Search) => {
  search = next;
  for (const listener of listeners) listener();
};

export const useSearch = (): Search =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => search,
  );

/** Looks through all suppliers again. */
export async function findDuplicates(): Promise<void> {
  if (search.state === "running") return;
  asked = true;
  turn += 1;
  const mine = turn;
  set({ state: "running", progress: null });
  try {
    const progress = await progressChannel((now) => {
      if (mine === turn && search.state === "running") set({ state: "running", progress: now });
    });
    const found = await call("duplicates_find", { task: TASK, progress });
    if (mine !== turn) return;
    set({ state: "done", found });
    void queryClient.invalidateQueries({ queryKey: ["supplier", "duplicates"] });
  } catch (thrown) {
    const error = asAppError(thrown);
    if (mine === turn) set(error.code === "cancelled" ? { state: "none" } : { state: "failed", error });
  }
}

/** Looks through them when that was never asked for: a search that was stopped stays stopped. */
export const findAtFirst = (): void => {
  if (!asked) void findDuplicates();
};

export const stopFinding = (): void => void call("task_cancel", { task: TASK });

/** What was found in one workspace is nothing in the next. */
export const resetDuplicates = (): void => {
  turn += 1;
  asked = false;
  set({ state: "none" });
};

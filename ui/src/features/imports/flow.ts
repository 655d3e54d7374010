import { useSyncExternalStore } from "react";
import { asAppError, call, progressChannel } from "@/ipc/client";
import type { ColumnMatch, FormWish, ImportCheck } from "@/ipc/contract";
import { profilesQuery, queryClient } from "@/ipc/queries";
import {
  BY_GUESS,
  type Flow,
  type FlowEvent,
  flowAfter,
  matchesAfter,
  movesColumns,
  NO_WISH,
  START,
} from "./flow-state";

let flow = START;
const listeners = new Set<() => void>();
const send = (event: FlowEvent): void => {
  flow = flowAfter(flow, event);
  for (const listener of listeners) listener();
};

export function useFlow(): Flow {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => flow,
  );
}

export const typePath = (path: string): void => send({ type: "typed", path });
export const chooseProfile = (profile: string): void => send({ type: "chosen", profile });
export const nameProfile = (name: string): void => send({ type: "named", name });
export const startOver = (): void => send({ type: "restarted" });

export async function look(): Promise<void> {
  const path = flow.path.trim();
  if (!path) return;
  send({ type: "looking" });
  const { turn } = flow;
  try {
    const seen = await call("import_look", { path, sheet: null });
    if (turn === flow.turn) send({ type: "looked", look: seen });
  } catch (thrown) {
    if (turn === flow.turn) send({ type: "failed", error: asAppError(thrown) });
  }
}

/** Reads the file as the person says; where that makes other columns, what was said of the old ones is forgotten. */
export function correct(change: Partial<FormWish>): void {
  // Another sheet is written in its own way.
  const before = change.sheet ? NO_WISH : flow.wish;
  void again({ ...before, ...change }, movesColumns(change) ? [] : flow.matches);
}

/** Takes a column for a field, or for none, or reads its dates otherwise. */
export const matchColumn = (change: ColumnMatch): void =>
  void again(flow.wish, matchesAfter(flow.matches, change));

async function again(wish: FormWish, matches: ColumnMatch[]): Promise<void> {
  if (!flow.look) return;
  send({ type: "corrected", wish, matches });
  const { path, turn } = flow;
  try {
    const seen = await call("import_match", { path, form: wish, columns: matches });
    send({ type: "lookedAgain", turn, look: seen });
  } catch (thrown) {
    send({ type: "lookFailed", turn, error: asAppError(thrown) });
  }
}

/** Checks every row; a profile made from the columns is kept under its name first, so that the next file needs no matching. */
export async function checkFile(): Promise<void> {
  const { path, look: seen, profile, name } = flow;
  if (!seen || !profile) return;
  let by = profile;
  if (profile === BY_GUESS) {
    try {
      by = (await call("profile_save", { name: name.trim(), text: seen.toml })).id;
      void queryClient.invalidateQueries({ queryKey: profilesQuery.queryKey });
    } catch (thrown) {
      send({ type: "failed", error: asAppError(thrown) });
      return;
    }
  }
  await work("read", by, async (task, progress) => {
    const check = await call("import_check", { path, profile: by, task, progress });
    send({ type: "checked", task, check });
  });
}

/** Checks the file that was written once more, for its refused rows: the same ones, since nothing of them went in. */
export async function checkAgain(): Promise<ImportCheck> {
  const { path, checkedBy } = flow;
  const progress = await progressChannel(() => undefined);
  return call("import_check", { path, profile: checkedBy ?? "", task: crypto.randomUUID(), progress });
}

export async function writeChecked(): Promise<void> {
  const { check, checkedBy } = flow;
  if (!check) return;
  await work("write", checkedBy ?? "", async (task, progress) => {
    const summary = await call("import_apply", { check: check.id, task, progress });
    send({ type: "written", task, summary });
  });
}

export function cancelWork(): void {
  if (flow.working) void call("task_cancel", { task: flow.working.task });
}

async function work(
  phase: string,
  by: string,
  run: (task: string, progress: unknown) => Promise<void>,
): Promise<void> {
  const task = crypto.randomUUID();
  send({ type: "started", task, phase, by });
  try {
    const channel = await progressChannel((progress) => send({ type: "progressed", task, progress }));
    await run(task, channel);
  } catch (thrown) {
    send({ type: "failed", task, error: asAppError(thrown) });
  }
}

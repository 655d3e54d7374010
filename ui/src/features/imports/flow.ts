import { useSyncExternalStore } from "react";
import { asAppError, call, progressChannel } from "@/ipc/client";
import type { AppError, FilePreview, ImportCheck, ImportSummary, Progress } from "@/ipc/contract";

/** An import on its way: file → preview → profile → check → written. Kept while the person visits other screens. */
export type Flow = {
  path: string;
  preview: FilePreview | null;
  /** The profile chosen, by id. */
  profile: string | null;
  check: ImportCheck | null;
  summary: ImportSummary | null;
  working: { task: string; progress: Progress } | null;
  /** Looking into the file, which is too short for a progress bar. */
  looking: boolean;
  error: AppError | null;
};

export type FlowEvent =
  | { type: "typed"; path: string }
  | { type: "looking" }
  | { type: "previewed"; preview: FilePreview }
  | { type: "chosen"; profile: string }
  | { type: "started"; task: string; phase: string }
  | { type: "progressed"; task: string; progress: Progress }
  | { type: "checked"; task: string; check: ImportCheck }
  | { type: "written"; task: string; summary: ImportSummary }
  | { type: "failed"; error: AppError; task?: string }
  | { type: "restarted" };

export const START: Flow = {
  path: "",
  preview: null,
  profile: null,
  check: null,
  summary: null,
  working: null,
  looking: false,
  error: null,
};

/** Each step forgets what came after it; reports of work that is over are ignored. */
export function flowAfter(flow: Flow, event: FlowEvent): Flow {
  const current = "task" in event && event.task !== undefined ? flow.working?.task === event.task : true;
  switch (event.type) {
    case "typed":
      return { ...flow, path: event.path, error: null };
    case "looking":
      return { ...START, path: flow.path, looking: true };
    case "previewed":
      return {
        ...flow,
        looking: false,
        path: event.preview.path,
        preview: event.preview,
        profile: bestFit(event.preview),
        error: null,
      };
    case "chosen":
      return { ...flow, profile: event.profile, check: null, summary: null, error: null };
    case "started":
      return {
        ...flow,
        working: { task: event.task, progress: { phase: event.phase, done: 0, total: null } },
        error: null,
      };
    case "progressed":
      return current ? { ...flow, working: { task: event.task, progress: event.progress } } : flow;
    case "checked":
      return current ? { ...flow, working: null, check: event.check } : flow;
    case "written":
      // Writing ends the check; file and profile stay, so that its refused rows can still be saved.
      return current ? { ...START, path: flow.path, profile: flow.profile, summary: event.summary } : flow;
    case "failed":
      return current ? { ...flow, working: null, looking: false, error: event.error } : flow;
    case "restarted":
      return START;
  }
}

/** The profile whose columns are all there; a guess that the person may change. */
export function bestFit({ profile_fits }: FilePreview): string | null {
  return profile_fits.find((fit) => fit.missing.length === 0)?.profile ?? null;
}

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
export const startOver = (): void => send({ type: "restarted" });

export async function look(): Promise<void> {
  const path = flow.path.trim();
  if (!path) return;
  send({ type: "looking" });
  try {
    send({ type: "previewed", preview: await call("import_preview", { path }) });
  } catch (thrown) {
    send({ type: "failed", error: asAppError(thrown) });
  }
}

export async function checkFile(): Promise<void> {
  const { preview, profile } = flow;
  if (!preview || !profile) return;
  await work("read", async (task, progress) => {
    const check = await call("import_check", { path: preview.path, profile, task, progress });
    send({ type: "checked", task, check });
  });
}

/** Checks the file that was written once more, for its refused rows: the same ones, since nothing of them went in. */
export async function checkAgain(): Promise<ImportCheck> {
  const { path, profile } = flow;
  const progress = await progressChannel(() => undefined);
  return call("import_check", { path, profile: profile ?? "", task: crypto.randomUUID(), progress });
}

export async function writeChecked(): Promise<void> {
  const { check } = flow;
  if (!check) return;
  await work("write", async (task, progress) => {
    const summary = await call("import_apply", { check: check.id, task, progress });
    send({ type: "written", task, summary });
  });
}

export function cancelWork(): void {
  if (flow.working) void call("task_cancel", { task: flow.working.task });
}

async function work(phase: string, run: (task: string, progress: unknown) => Promise<void>): Promise<void> {
  const task = crypto.randomUUID();
  send({ type: "started", task, phase });
  try {
    const channel = await progressChannel((progress) => send({ type: "progressed", task, progress }));
    await run(task, channel);
  } catch (thrown) {
    send({ type: "failed", task, error: asAppError(thrown) });
  }
}

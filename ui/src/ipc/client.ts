import { Channel, invoke as shellInvoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { AppError, Commands, Progress } from "./contract";

type Name = keyof Commands;
type Invoke = (name: string, args: Record<string, unknown>) => Promise<unknown>;

declare global {
  interface Window {
    __TAURI_INTERNALS__?: unknown;
  }
}

export const inShell = (): boolean => "__TAURI_INTERNALS__" in window;

// Without a shell (`vite dev` in a browser) invented data answers. DEV is a constant, so the build leaves it out altogether.
let invoke: Promise<Invoke> | null = null;
const reach = (): Promise<Invoke> => {
  invoke ??=
    import.meta.env.DEV && !inShell()
      ? import("./mock").then((mock) => mock.invoke)
      : Promise.resolve<Invoke>(shellInvoke);
  return invoke;
};

/** Calls a command of the shell. Rejects with an `AppError`, whatever went wrong. */
export async function call<K extends Name>(
  name: K,
  ...[args]: Parameters<Commands[K]>
): Promise<ReturnType<Commands[K]>> {
  try {
    return (await (
      await reach()
    )(name, (args ?? {}) as Record<string, unknown>)) as ReturnType<Commands[K]>;
  } catch (thrown) {
    throw asAppError(thrown);
  }
}

export function asAppError(thrown: unknown): AppError {
  if (thrown && typeof thrown === "object" && "code" in thrown) {
    const error = thrown as Partial<AppError>;
    return { code: String(error.code), params: error.params ?? {}, fields: error.fields ?? {} };
  }
  // The shell's door refuses what it cannot even read, in English and with the command's name.
  if (/^invalid args /.test(String(thrown))) return { code: "unreadable_value", params: {}, fields: {} };
  return { code: "unexpected", params: { detail: String(thrown) }, fields: {} };
}

/** A channel over which long work reports, about ten times a second. */
export async function progressChannel(report: (progress: Progress) => void): Promise<unknown> {
  if (import.meta.env.DEV && !inShell()) return { onmessage: report };
  const channel = new Channel<Progress>();
  channel.onmessage = report;
  return channel;
}

export type Changed = { seq: number; kinds: string[] };

/** Follows the one change feed until the returned function is called. */
export async function onChanged(react: (changed: Changed) => void): Promise<() => void> {
  if (import.meta.env.DEV && !inShell()) return (await import("./mock")).onChanged(react);
  return listen<Changed>("changed", (event) => react(event.payload));
}

/** Follows what the shell says of its own accord, until the returned function is called. */
export async function follow<T>(event: string, react: (told: T) => void): Promise<() => void> {
  if (!inShell()) return () => undefined;
  return listen<T>(event, ({ payload }) => react(payload));
}

/** Asks for a file to open in the system's own panel. Null when the person thinks better of it. */
export async function askOpen(filter: { name: string; extensions: string[] }): Promise<string | null> {
  if (!inShell()) return null;
  const { open } = await import("@tauri-apps/plugin-dialog");
  return open({ multiple: false, directory: false, filters: [filter] });
}

/** Asks where to save, in the system's own panel. */
export async function askSave(
  filter: { name: string; extensions: string[] },
  suggested: string,
): Promise<string | null> {
  if (!inShell()) return null;
  const { save } = await import("@tauri-apps/plugin-dialog");
  return save({ filters: [filter], defaultPath: suggested });
}

/** Asks for a folder in the system's own panel. Null when the person thinks better of it. */
export async function askFolder(): Promise<string | null> {
  if (!inShell()) return null;
  const { open } = await import("@tauri-apps/plugin-dialog");
  return open({ multiple: false, directory: true });
}

import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Definition, WorkspaceInfo } from "@/ipc/contract";
import { queryClient, workspaceQuery } from "@/ipc/queries";

/** From where the whole window looks at the data: every screen follows it. */
export type View = {
  /** The as-of date; null is the workspace's own: the date to which receipts are complete, otherwise today. A past one moves known-at too (unless with hindsight), and turns editing off. */
  asOf: string | null;
  /** With a past date: judge deliveries up to it, but with what has become known since. */
  withHindsight: boolean;
  /** A definition being tried out on the switchboard; null measures by the one in force. */
  trying: Definition | null;
};

const standard: View = { asOf: null, withHindsight: false, trying: null };
let view = standard;
const listeners = new Set<() => void>();

export function setView(change: Partial<View>): void {
  view = { ...view, ...change };
  for (const listener of listeners) listener();
}

/** Back to now and to the definition in force, as when a workspace opens. */
export const resetView = (): void => setView(standard);

export const currentView = (): View => view;

export function useView(): View {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => view,
  );
}

/** By the end of which day something must have been known to count; null is now. */
export const useKnownAt = (): string | null => {
  const { asOf, withHindsight } = useView();
  return withHindsight ? null : asOf;
};

const pastOf = ({ asOf }: View, workspace: WorkspaceInfo | null | undefined): string | null =>
  asOf !== null && workspace && asOf < workspace.today ? asOf : null;

/** The date the window shows when that is a past one; in the past nothing can be changed. */
export function usePast(): string | null {
  const { data: workspace } = useQuery(workspaceQuery);
  return pastOf(useView(), workspace);
}

export const useEditable = (): boolean => usePast() === null;

/** The same for what is done outside of a screen: keys, and the buttons of what is said in passing. */
export const currentlyEditable = (): boolean =>
  pastOf(view, queryClient.getQueryData(workspaceQuery.queryKey)) === null;

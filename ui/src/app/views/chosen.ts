import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import type { SavedView, ViewedList } from "@/ipc/contract";
import { viewsQuery } from "@/ipc/queries";

/** Which view each list was last put in, so that coming back finds it under the same name. */
const stands = new Map<ViewedList, string>();

/** Forgets what belongs to a workspace that is being left. */
export const resetViews = (): void => stands.clear();

/** The address without a view, or with one. */
function useAddress() {
  const navigate = useNavigate();
  return useCallback(
    (view: string | null, replace: boolean) =>
      void navigate({
        to: ".",
        search: (before: Record<string, unknown>) => ({ ...before, view: view ?? undefined }),
        replace,
      } as never),
    [navigate],
  );
}

/**
 * The view chosen for a list stands in the address: going back and a kept address find it again. `apply` puts the list in order by a view,
 * or as it begins.
 */
export function useChosenView(
  list: ViewedList,
  views: SavedView[] | undefined,
  apply: (view: SavedView | null) => void,
) {
  const { view: wanted = null } = useSearch({ strict: false }) as { view?: string };
  const address = useAddress();
  const arriving = useRef(true);
  const chosen = views?.find((one) => one.id === wanted && one.list === list) ?? null;

  useEffect(() => {
    if (!views) return;
    const stood = stands.get(list) ?? null;
    const came = arriving.current;
    arriving.current = false;
    if (wanted === stood) return;
    // Links to the list name no view: it is still as it was left.
    if (came && wanted === null && views.some((one) => one.id === stood)) address(stood, true);
    else if (wanted !== null && !chosen) address(null, true);
    else {
      set(list, wanted);
      apply(chosen);
    }
  }, [views, list, wanted, chosen, apply, address]);

  const choose = (view: SavedView | null) => {
    set(list, view?.id ?? null);
    apply(view);
    address(view?.id ?? null, false);
  };
  /** Calls what is shown by a view's name, or by none, without changing it. */
  const call = (id: string | null) => {
    set(list, id);
    address(id, true);
  };
  return { chosen, choose, call };
}

/** Brings a list into view when the address names one of its views: lists that share a screen are not all shown at once. */
export function useViewOf(list: ViewedList, show: () => void): void {
  const { view: wanted } = useSearch({ strict: false }) as { view?: string };
  const { data: views } = useQuery(viewsQuery);
  const named =
    wanted !== undefined && (views?.some((one) => one.id === wanted && one.list === list) ?? false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each view that is named
  useEffect(() => {
    if (named) show();
  }, [named, wanted]);
}

function set(list: ViewedList, id: string | null): void {
  if (id === null) stands.delete(list);
  else stands.set(list, id);
}

import { useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { ErrorNote } from "@/components/feedback";
import { Toasts } from "@/components/toast";
import { onChanged } from "@/ipc/client";
import { followChange, personSettingsQuery, workspaceQuery } from "@/ipc/queries";
import { wear } from "./look";
import { router } from "./router";
import { useTold } from "./told";
import { useEditable } from "./view";

const Welcome = lazy(() => import("@/features/welcome/welcome").then((part) => ({ default: part.Welcome })));

/** The window: a welcome until a workspace is open, then the frame and its screens. */
export function App() {
  const workspace = useQuery(workspaceQuery);
  const editable = useEditable();
  useTold();
  // They are kept in the workspace; until one is open, this machine's copy of the last run holds.
  const person = useQuery({ ...personSettingsQuery, enabled: Boolean(workspace.data) });

  useEffect(() => {
    if (person.data) wear(person.data);
  }, [person.data]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    void onChanged(followChange).then((unlisten) => {
      if (gone) unlisten();
      else stop = unlisten;
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);

  return (
    <>
      {workspace.error && (
        <div className="p-6">
          <ErrorNote error={workspace.error} retry={() => void workspace.refetch()} />
        </div>
      )}
      <Suspense>{workspace.data === null && <Welcome />}</Suspense>
      {workspace.data && <RouterProvider router={router} key={workspace.data.id} />}
      <Toasts editable={editable} />
    </>
  );
}

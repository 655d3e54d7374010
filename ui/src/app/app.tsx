import { useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { ErrorNote } from "@/components/feedback";
import { Toasts } from "@/components/toast";
import { Welcome } from "@/features/welcome/welcome";
import { onChanged } from "@/ipc/client";
import { followChange, personSettingsQuery, workspaceQuery } from "@/ipc/queries";
import { wear } from "./look";
import { router } from "./router";

/** The window: a welcome until a workspace is open, then the frame and its screens. */
export function App() {
  const workspace = useQuery(workspaceQuery);
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
      {workspace.data === null && <Welcome />}
      {workspace.data && <RouterProvider router={router} key={workspace.data.id} />}
      <Toasts />
    </>
  );
}

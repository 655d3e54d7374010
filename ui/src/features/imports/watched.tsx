import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "@/components/button";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { call, follow } from "@/ipc/client";
import type { NewExport } from "@/ipc/contract";
import { queryClient, workspaceQuery } from "@/ipc/queries";
import { fileSize } from "./file-size";
import { chooseProfile, look, typePath } from "./flow";
import { WatchedFolder, watchedFolderQuery } from "./watched-folder";

const newExportsQuery = queryOptions({
  queryKey: ["import", "exports"],
  queryFn: () => call("watch_folder_new"),
});

/** The folder that is watched, and what lies new in it. Nothing is imported by itself: each file is offered. */
export function Watched() {
  const { t, f } = useWords();
  const { data: exports = [] } = useQuery(newExportsQuery);
  const { data: folder } = useQuery(watchedFolderQuery);
  const { data: workspace } = useQuery(workspaceQuery);
  useEffect(() => {
    const following = follow<NewExport[]>("new_exports", (found) =>
      queryClient.setQueryData(newExportsQuery.queryKey, found),
    );
    return () => void following.then((stop) => stop());
  }, []);
  const open = async (path: string) => {
    typePath(path);
    await look();
    if (folder?.profile) chooseProfile(folder.profile);
  };
  return (
    <Panel title={t("watch-title")} className="shrink-0">
      <div className="grid gap-3 px-3.5 pb-3.5">
        <WatchedFolder />
        {folder && (
          <p role="status" className={exports.length > 0 ? "font-medium" : "text-ink-3"}>
            {t("watch-new", { n: exports.length })}
          </p>
        )}
        {exports.length > 0 && (
          <ul className="divide-y divide-line border-t border-line" data-testid="new-exports">
            {exports.map((one) => (
              <li key={one.path} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
                <bdi className="min-w-0 flex-1 truncate" title={one.path}>
                  {one.name}
                </bdi>
                <span className="text-ink-3">
                  {fileSize(Math.ceil(one.size / 1024), Math.ceil(one.size / 1024), f.tag)}
                </span>
                <span className="text-ink-3">{f.moment(one.modified, workspace?.zone)}</span>
                <Button look="quiet" onPress={() => void open(one.path)}>
                  {t("import-read-file")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}

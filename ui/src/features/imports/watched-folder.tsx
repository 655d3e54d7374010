import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { Field, NO_NOTES } from "@/components/field";
import { useWords } from "@/i18n/context";
import { askFolder, call } from "@/ipc/client";
import type { WatchedFolder as Folder } from "@/ipc/contract";
import { queryClient } from "@/ipc/queries";

export const watchedFolderQuery = queryOptions({
  queryKey: ["import", "watched"],
  queryFn: () => call("watch_folder_get"),
});

/** Which folder of this machine is watched for new exports; an empty one watches no more. */
export function WatchedFolder() {
  const words = useWords();
  const { t } = words;
  const { data: folder } = useQuery(watchedFolderQuery);
  const [typed, setTyped] = useState<string | null>(null);
  const path = typed ?? folder?.path ?? "";
  const save = useMutation({
    mutationFn: (watched: Folder | null) => call("watch_folder_set", { watched }),
    onSuccess: () => {
      setTyped(null);
      void queryClient.invalidateQueries({ queryKey: ["import"] });
    },
  });
  const wrong = save.error?.fields.path?.map(
    ({ code, params }) => words.lookup(`field-${code}`, params) ?? code,
  );
  const put = (to: string) =>
    save.mutate(to.trim() ? { path: to.trim(), profile: folder?.profile ?? null } : null);
  const browse = async () => {
    const chosen = await askFolder();
    if (chosen) put(chosen);
  };
  return (
    <div className="grid gap-2">
      <div className="flex max-w-[720px] items-start gap-2">
        <Field
          label={t("watch-folder")}
          name="watch-folder"
          value={path}
          onChange={setTyped}
          onEnter={() => put(path)}
          hint={t("watch-folder-hint")}
          notes={wrong ? { errors: wrong, warnings: [] } : NO_NOTES}
          className="min-w-0 flex-1"
        />
        <Button icon="folder" onPress={() => void browse()} className="mt-[21px]">
          {t("browse")}
        </Button>
        {typed !== null && typed !== (folder?.path ?? "") && (
          <Button look="go" isDisabled={save.isPending} onPress={() => put(path)} className="mt-[21px]">
            {t("watch-folder-set")}
          </Button>
        )}
      </div>
      {save.error && !wrong && <ErrorNote error={save.error} />}
    </div>
  );
}

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { ScrollRegion } from "@/components/scroll-region";
import { Tag } from "@/components/tag";
import { fileSize } from "@/features/imports/file-size";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { BackupFile } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { Restore } from "./backup-restore";

/** The backups there are, the newest first: each can be read back whole, and put in the workspace's place. */
export function BackupList({ files }: { files: BackupFile[] }) {
  const { t } = useWords();
  const when = useWhen();
  const [restoring, setRestoring] = useState<BackupFile | null>(null);
  if (files.length === 0) return <p className="text-ink-3">{t("backups-none")}</p>;
  return (
    <>
      <ScrollRegion label={t("backups")} className="max-h-72 rounded-md border border-line">
        <ul data-testid="backups" className="divide-y divide-line">
          {files.map((file) => (
            <Line key={file.path} file={file} onRestore={() => setRestoring(file)} />
          ))}
        </ul>
      </ScrollRegion>
      {restoring && (
        <Restore
          path={restoring.path}
          title={t("backup-restore-sure", { when: when(restoring) })}
          done={(file) => t("backup-restored", { when: when(restoring), file })}
          onClose={() => setRestoring(null)}
        />
      )}
    </>
  );
}

/** When a backup was made, in the workspace's zone. */
function useWhen(): (file: BackupFile) => string {
  const { f } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  return (file) => f.moment(file.made_at, workspace?.zone);
}

function Line({ file, onRestore }: { file: BackupFile; onRestore: () => void }) {
  const { t, f } = useWords();
  const when = useWhen()(file);
  const kibibytes = Number(file.bytes) / 1024;
  const verify = useMutation({ mutationFn: () => call("backup_verify", { path: file.path }) });
  return (
    <li className="grid gap-1 px-3 py-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-40 flex-1" title={file.path}>
          {when}
        </span>
        <bdi className="text-ink-3">{fileSize(kibibytes, kibibytes, f.tag)}</bdi>
        <Button
          look="quiet"
          isDisabled={verify.isPending}
          onPress={() => verify.mutate()}
          aria-label={`${t("backup-verify")}: ${when}`}
        >
          {t("backup-verify")}
        </Button>
        <Button look="quiet" onPress={onRestore} aria-label={`${t("backup-restore")}: ${when}`}>
          {t("backup-restore")}
        </Button>
      </div>
      {verify.data && (
        <p role="status">
          <Tag tone="good">{t("backup-verified", { n: verify.data.seq })}</Tag>
        </p>
      )}
      {verify.error && <ErrorNote error={verify.error} />}
    </li>
  );
}

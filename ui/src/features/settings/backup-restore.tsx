import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { forgetWorkspace } from "@/app/leave";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { PathField } from "@/components/path-field";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";

/** Asks before a backup takes the workspace's place; nothing of what stood is lost. */
export function Restore({
  path,
  title,
  done,
  onClose,
  children,
}: {
  /** The backup's file; empty where it is still to be named. */
  path: string;
  title: string;
  /** What is said when it is done; `file` is where what stood was set aside. */
  done: (file: string) => string;
  onClose: () => void;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const restore = useMutation({
    mutationFn: () => call("backup_restore", { path }),
    onSuccess: async ({ set_aside }) => {
      onClose();
      await forgetWorkspace();
      toast(done(set_aside));
    },
  });
  return (
    <Dialog title={title} open onClose={onClose} role="alertdialog">
      {children}
      <p className="max-w-[60ch]">{t("backup-restore-says")}</p>
      {restore.error && <ErrorNote error={restore.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button
          look="go"
          isDisabled={path === "" || restore.isPending}
          onPress={() => restore.mutate()}
          data-testid="backup-restore-sure"
        >
          {t("backup-restore")}
        </Button>
      </div>
    </Dialog>
  );
}

/** The way back from a backup that lies elsewhere: a copy made by hand, or one from another disk. */
export function RestoreOther() {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const path = (typed ?? "").trim();
  return (
    <>
      <Button onPress={() => setTyped("")} data-testid="backup-restore-other">
        {t("backup-restore-other")}
      </Button>
      {typed !== null && (
        <Restore
          path={path}
          title={t("backup-restore-other-title")}
          done={(file) => t("backup-restored-other", { from: path, file })}
          onClose={() => setTyped(null)}
        >
          <PathField
            label={t("backup-restore-file")}
            kind="workspace"
            name="backup-file"
            value={typed}
            onChange={setTyped}
          />
        </Restore>
      )}
    </>
  );
}

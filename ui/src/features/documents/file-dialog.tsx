import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote, ProgressBar } from "@/components/feedback";
import { PathField } from "@/components/path-field";
import { toast } from "@/components/toast";
import { fileSize } from "@/features/imports/file-size";
import { useWords } from "@/i18n/context";
import { call, progressChannel } from "@/ipc/client";
import type { AppError, Document, Progress } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";

const TASK = "document-file";

/** Keeps a file with a document, or writes the one that is kept to disk: with progress, and a way to stop it. */
export function FileDialog({
  what,
  document,
  onClose,
}: {
  what: "put" | "save";
  document: Document;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, f } = words;
  const [path, setPath] = useState("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = useMutation<void, AppError>({
    mutationFn: async () => {
      const args = {
        id: document.id,
        path: path.trim(),
        task: TASK,
        progress: await progressChannel(setProgress),
      };
      if (what === "put") await call("document_file_put", args);
      else await call("document_file_save", args);
    },
    onSuccess: () => {
      if (what === "put") {
        refresh("document");
        toastUndoable(t("document-file-kept", { title: document.title }), words);
      } else toast(t("document-file-saved", { path: path.trim() }));
      onClose();
    },
    onSettled: () => setProgress(null),
  });
  const go = () => path.trim() && !run.isPending && run.mutate();
  return (
    <Dialog
      title={t(what === "put" ? "document-file-put-title" : "document-file-save-title", {
        title: document.title,
      })}
      open
      onClose={() => {
        if (run.isPending) void call("task_cancel", { task: TASK });
        onClose();
      }}
    >
      <p className="text-ink-2">{t(what === "put" ? "document-file-why" : "document-file-save-why")}</p>
      <PathField
        label={t("document-file-place")}
        kind="document"
        save={what === "save"}
        suggested={document.file?.name ?? ""}
        value={path}
        onChange={setPath}
        onEnter={go}
      />
      {run.isPending && (
        <ProgressBar
          label={t("document-file-moving")}
          done={progress?.done ?? 0}
          total={progress?.total ?? null}
          amount={(kibibytes) => fileSize(kibibytes, progress?.total ?? kibibytes, f.tag)}
          onCancel={() => void call("task_cancel", { task: TASK })}
        />
      )}
      {run.error && <ErrorNote error={run.error} file={run.error.params.path} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="move-file" isDisabled={!path.trim() || run.isPending} onPress={go}>
          {t(what === "put" ? "document-file-put" : "save")}
        </Button>
      </div>
    </Dialog>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ScrollRegion } from "@/components/scroll-region";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { AppError, ImportSummary } from "@/ipc/contract";
import { importsQuery, queryClient } from "@/ipc/queries";
import { startOver } from "./flow";
import { conflictOf } from "./problem-text";

/** Takes an import back, after saying that this itself cannot be undone. Where records were edited since, it says which, and the rest can still be taken back. */
export function UndoImport({ summary, whole = false }: { summary: ImportSummary; whole?: boolean }) {
  const words = useWords();
  const { t } = words;
  const [asking, setAsking] = useState(false);
  const [conflict, setConflict] = useState<AppError | null>(null);
  const undo = useMutation({
    mutationFn: (force: boolean) => call("import_undo", { id: summary.id, force }),
    onSettled: () => setAsking(false),
    onSuccess: async () => {
      setConflict(null);
      if (whole) startOver();
      toast(t("import-undone", { file: summary.file }));
      await queryClient.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
    onError: (error) => {
      if (error.code === "undo_conflict") setConflict(error);
      else toast(words.say(error), { bad: true });
    },
  });
  return (
    <>
      <Button
        icon="undo"
        look={whole ? "plain" : "quiet"}
        data-testid="import-undo"
        isDisabled={undo.isPending}
        aria-label={whole ? undefined : `${t("undo")}: ${summary.file}`}
        onPress={() => setAsking(true)}
      >
        {t(whole ? "import-undo" : "undo")}
      </Button>
      <Dialog
        title={t("import-undo-sure")}
        open={asking && !conflict}
        onClose={() => setAsking(false)}
        role="alertdialog"
      >
        <p>{t("import-undo-says", { file: summary.file, n: summary.written })}</p>
        <div className="flex justify-end gap-2">
          <Button look="quiet" onPress={() => setAsking(false)}>
            {t("import-keep")}
          </Button>
          <Button
            look="go"
            isDisabled={undo.isPending}
            onPress={() => undo.mutate(false)}
            data-testid="import-undo-sure"
          >
            {t("import-undo")}
          </Button>
        </div>
      </Dialog>
      {conflict && (
        <Conflict
          error={conflict}
          busy={undo.isPending}
          onRest={() => undo.mutate(true)}
          onClose={() => setConflict(null)}
        />
      )}
    </>
  );
}

function Conflict({
  error,
  busy,
  onRest,
  onClose,
}: {
  error: AppError;
  busy: boolean;
  onRest: () => void;
  onClose: () => void;
}) {
  const { t, lookup } = useWords();
  const { rows, count } = conflictOf(error);
  const named = (row: string) => {
    // "table: label", of which the table is a code.
    const [table = "", ...label] = row.split(": ");
    return label.length ? `${lookup(`entity-${table}`) ?? table}: ${label.join(": ")}` : row;
  };
  return (
    <Dialog title={t("import-conflict")} open onClose={onClose} role="alertdialog">
      <p>{t("import-conflict-says", { n: count })}</p>
      {rows.length > 0 && (
        <ScrollRegion
          label={t("import-conflict")}
          className="max-h-60 rounded-md border border-line px-2.5 py-1.5 text-ink-2"
        >
          <ul>
            {rows.map((row) => (
              <li key={row} className="truncate">
                <bdi>{named(row)}</bdi>
              </li>
            ))}
            {count > rows.length && (
              <li className="text-ink-3">{t("import-conflict-more", { n: count - rows.length })}</li>
            )}
          </ul>
        </ScrollRegion>
      )}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("import-keep")}
        </Button>
        <Button look="go" isDisabled={busy} onPress={onRest} data-testid="import-undo-rest">
          {t("import-undo-rest")}
        </Button>
      </div>
    </Dialog>
  );
}

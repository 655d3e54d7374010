import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { PathField } from "@/components/path-field";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ImportCheck } from "@/ipc/contract";
import { useFlow } from "./flow";

/** Writes the rejected rows to a file of the same form, to be mended and imported again. */
export function SaveRejects({
  check,
  onClose,
}: {
  /** The check that refused them; asked for only once they are saved. */
  check: () => Promise<ImportCheck>;
  onClose: () => void;
}) {
  const { t, lang } = useWords();
  const { path: source } = useFlow();
  const [path, setPath] = useState(() => rejectsBeside(source));
  const save = useMutation({
    mutationFn: async () => call("import_rejects", { check: (await check()).id, path: path.trim(), lang }),
    onSuccess: (n) => {
      toast(t("import-rejects-saved", { n, path: path.trim() }));
      onClose();
    },
  });
  return (
    <Dialog title={t("import-save-rejects")} open onClose={onClose} wide>
      <p className="text-ink-2">{t("import-rejects-why")}</p>
      <PathField
        label={t("import-rejects-path")}
        kind="csv"
        name="rejects-path"
        save
        value={path}
        onChange={setPath}
        onEnter={() => save.mutate()}
      />
      {save.error && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button
          look="go"
          data-testid="rejects-save"
          isDisabled={!path.trim() || save.isPending}
          onPress={() => save.mutate()}
        >
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

/** "deliveries.csv" becomes "deliveries-rejected.csv" in the same folder; what is no text comes back as text all the same. */
export function rejectsBeside(path: string): string {
  const at = path.lastIndexOf(".");
  const folder = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  if (at <= folder) return `${path}-rejected.csv`;
  const ending = path.slice(at);
  return `${path.slice(0, at)}-rejected${/^\.(csv|tsv|txt)$/i.test(ending) ? ending : ".csv"}`;
}

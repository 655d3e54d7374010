import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { PathField } from "@/components/path-field";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";

type Written = { events: number; file: string };

/** Asks where a calendar file is to be kept, and says what was written there. */
export function CalendarDialog({
  why,
  suggested,
  write,
  said,
  onClose,
}: {
  /** What the file will hold, in the person's words. */
  why: string;
  suggested: string;
  write: (path: string) => Promise<Written>;
  said: (written: Written) => string;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [path, setPath] = useState("");
  const save = useMutation({
    mutationFn: () => write(path.trim()),
    onSuccess: (written) => {
      toast(said(written));
      onClose();
    },
  });
  const submit = () => path.trim() && !save.isPending && save.mutate();
  return (
    <Dialog title={t("contract-calendar-title")} open onClose={onClose} wide>
      <p className="text-ink-2">{why}</p>
      <PathField
        label={t("contract-calendar-path")}
        kind="ics"
        name="calendar-path"
        save
        suggested={suggested}
        value={path}
        onChange={setPath}
        onEnter={submit}
      />
      {save.error && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button
          look="go"
          data-testid="calendar-save"
          isDisabled={!path.trim() || save.isPending}
          onPress={submit}
        >
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

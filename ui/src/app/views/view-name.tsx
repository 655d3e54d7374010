import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import type { AppError } from "@/ipc/contract";

/** Asks what a view is to be called. What was typed stays when it is refused. */
export function NameView({
  title,
  start,
  error,
  busy,
  onName,
  onClose,
}: {
  title: string;
  start: string;
  error: AppError | null;
  busy: boolean;
  onName: (name: string) => void;
  onClose: () => void;
}) {
  const { t, sayField } = useWords();
  const [name, setName] = useState(start);
  const ready = name.trim() !== "" && !busy;
  const submit = () => {
    if (ready) onName(name.trim());
  };
  const said = (error?.fields.name ?? []).map(sayField);
  return (
    <Dialog title={title} open onClose={onClose}>
      <Field
        label={t("view-name")}
        name="view-name"
        value={name}
        onChange={setName}
        onEnter={submit}
        autoFocus
        notes={{ errors: said, warnings: [] }}
      />
      <p className="text-xs text-ink-3">{t("view-holds")}</p>
      {error && said.length === 0 && <ErrorNote error={error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="view-save" isDisabled={!ready} onPress={submit}>
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

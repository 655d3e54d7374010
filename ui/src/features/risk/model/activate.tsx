import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote, Note } from "@/components/feedback";
import { Field, NO_NOTES } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ModelView } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { type Draft, dropDraft } from "./draft";

/** Puts a draft in force: it asks why, and says what it does. The version before it is kept as it was. */
export function Activate({
  view,
  draft,
  onDone,
  onClose,
}: {
  view: ModelView;
  draft: Draft;
  onDone: (version: number) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, sayField } = words;
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const activate = useMutation({
    mutationFn: async () => {
      const saved = draft.dirty ? await draft.save() : view;
      return call("risk_model_activate", { id: view.model.id, lock: saved.lock, reason: reason.trim() });
    },
    onSuccess: (done) => {
      dropDraft(view.model.id);
      refresh("risk");
      toastUndoable(t("risk-model-activated", { version: done.model.version }), words);
      onDone(done.model.version);
    },
  });
  const empty = reason.trim() === "";
  const refused = (activate.error?.fields.reason ?? []).map(sayField);
  const errors = tried && empty ? [t("risk-reason-needed")] : refused;
  const submit = () => {
    setTried(true);
    if (!empty && !activate.isPending) activate.mutate();
  };
  return (
    <Dialog title={t("risk-model-activate-title", { version: view.model.version })} open onClose={onClose}>
      <Note>{t("risk-model-activate-why")}</Note>
      <Field
        label={t("risk-reason")}
        name="reason"
        multiline
        required
        autoFocus
        value={reason}
        onChange={setReason}
        notes={errors.length > 0 ? { errors, warnings: [] } : NO_NOTES}
      />
      {activate.error && refused.length === 0 && <ErrorNote error={activate.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="confirm-activate" isDisabled={activate.isPending} onPress={submit}>
          {t("risk-model-activate-do")}
        </Button>
      </div>
    </Dialog>
  );
}

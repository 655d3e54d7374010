import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { setView } from "@/app/view";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field, NO_NOTES } from "@/components/field";
import { useWords } from "@/i18n/context";
import { describeDefinition, localText } from "@/i18n/definition";
import { shiftPoint } from "@/i18n/format";
import { typedDecimal } from "@/i18n/locale";
import { call } from "@/ipc/client";
import { useBoard } from "./asked";
import { decimalOf, scaled } from "./proof-sum";

/** Gives the definition on the switchboard a name and a target, so that it can be used again or put in force. */
export function SaveDefinition({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { t, lang } = words;
  const { definition, target: standing } = useBoard();
  const [en, setEn] = useState("");
  const [ar, setAr] = useState("");
  const [target, setTarget] = useState(shiftPoint(standing, 2));
  const [force, setForce] = useState(false);
  const [tried, setTried] = useState(false);

  const rate = targetRate(target);
  const nameless = !en.trim() && !ar.trim();
  const save = useMutation({
    mutationFn: async () => {
      const name = {
        ...(en.trim() ? { en: en.trim() } : {}),
        ...(ar.trim() ? { ar: ar.trim() } : {}),
      };
      const saved = await call("definition_save", {
        input: { id: null, name, definition, target: rate ?? standing },
      });
      if (force) await call("definition_put_in_force", { id: saved.id });
      return saved;
    },
    onSuccess: (saved) => {
      if (force) setView({ trying: null });
      toastUndoable(
        t(force ? "board-now-in-force" : "board-saved", { name: localText(saved.name, lang) }),
        words,
      );
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (!nameless && rate !== null) save.mutate();
  };
  const noName = { errors: [t("board-name-needed")], warnings: [] };
  return (
    <Dialog title={t("board-save-title")} open onClose={onClose}>
      <p className="text-ink-2">{describeDefinition(definition, words)}</p>
      <Field
        autoFocus
        name="definition-name-en"
        label={t("board-name-en")}
        value={en}
        onChange={setEn}
        onEnter={submit}
        notes={tried && nameless ? noName : NO_NOTES}
      />
      <Field
        name="definition-name-ar"
        label={t("board-name-ar")}
        value={ar}
        onChange={setAr}
        onEnter={submit}
      />
      <Field
        name="definition-target"
        label={t("board-target")}
        value={target}
        onChange={setTarget}
        onEnter={submit}
        numeric
        notes={tried && rate === null ? { errors: [t("board-target-wrong")], warnings: [] } : NO_NOTES}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={force}
          onChange={(event) => setForce(event.target.checked)}
          className="accent-accent"
        />
        {t("board-force-too")}
      </label>
      {save.error && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" onPress={submit} isDisabled={save.isPending}>
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

/** What was typed as a percentage, as a rate; null unless it lies from 0 to 100. */
function targetRate(typed: string): string | null {
  const size = scaled(typedDecimal(typed) ?? "");
  return size === null || size < 0n || size > (scaled("100") ?? 0n) ? null : decimalOf(size / 100n);
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { DateField } from "@/components/date-field";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field, type FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { RuleSet, WorkspaceSettings } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { type RuleDraft, ruleDraftOf, ruleOf } from "./rule-draft";

/** The company's own limits: what was agreed on inside, from a date on. */
export function RuleForm({
  settings,
  at,
  onClose,
}: {
  settings: WorkspaceSettings;
  /** Which of its own rule sets; null for one that is new. */
  at: number | null;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, f, sayField } = words;
  const own = settings.payment_rules;
  const place = at ?? own.length;
  const [draft, setDraft] = useState(() => ruleDraftOf(own[place] ?? null, f));
  const [wrong, setWrong] = useState<Record<string, "date" | "number">>({});
  const save = useMutation({
    mutationFn: (set: RuleSet) => {
      const rules = at === null ? [...own, set] : own.map((one, index) => (index === at ? set : one));
      return call("settings_workspace_set", { settings: { ...settings, payment_rules: rules } });
    },
    onSuccess: () => {
      refresh("settings");
      toastUndoable(t("settings-saved"), words);
      onClose();
    },
  });
  const set = (change: Partial<RuleDraft>) => {
    setDraft({ ...draft, ...change });
    setWrong({});
  };
  const said = (path: string) => (save.error?.fields[`payment_rules.${place}.${path}`] ?? []).map(sayField);
  const notes = (name: string, path = name): FieldNotes => {
    const unread = wrong[name];
    return {
      errors: [
        ...(unread ? [t(unread === "date" ? "date-not-understood" : "field-not_a_number")] : []),
        ...said(path),
      ],
      warnings: [],
    };
  };
  const submit = () => {
    const read = ruleOf(draft);
    setWrong(read.wrong);
    if (Object.keys(read.wrong).length === 0) save.mutate(read.set);
  };
  // Limits are told by their place: only those that were given have one.
  const limits = ruleOf(draft).set.limits.map((one) => one.kind);
  const limit = (kind: (typeof limits)[number]) => `limits.${limits.indexOf(kind)}`;
  return (
    <Dialog title={t(at === null ? "payment-own-add" : "payment-own-edit")} open onClose={onClose} wide>
      <div className="grid grid-cols-[140px_minmax(0,1fr)_minmax(0,1fr)] gap-3 max-[700px]:grid-cols-1">
        <Field
          label={t("calendar-code")}
          name="rule-code"
          value={draft.code}
          autoFocus
          onChange={(code) => set({ code })}
          notes={notes("code")}
        />
        <Field
          label={t("name-in-english")}
          name="rule-en"
          value={draft.en}
          onChange={(en) => set({ en })}
          notes={notes("en", "names")}
        />
        <Field
          label={t("name-in-arabic")}
          name="rule-ar"
          value={draft.ar}
          onChange={(ar) => set({ ar })}
          notes={notes("ar", "names.ar")}
        />
      </div>
      <div className="grid grid-cols-2 gap-3 max-[700px]:grid-cols-1">
        <DateField
          label={t("payment-from")}
          name="rule-from"
          value={draft.from}
          required
          onChange={(from) => set({ from })}
          notes={notes("from")}
        />
        <DateField
          label={t("payment-until-label")}
          name="rule-until"
          value={draft.until}
          onChange={(until) => set({ until })}
          notes={notes("until")}
        />
      </div>
      <div className="grid grid-cols-3 gap-3 max-[700px]:grid-cols-1">
        <Field
          label={t("payment-longest")}
          name="rule-longest"
          numeric
          value={draft.longest}
          onChange={(longest) => set({ longest })}
          notes={notes("longest", limit("longest"))}
        />
        <Field
          label={t("payment-shortest")}
          name="rule-shortest"
          numeric
          value={draft.shortest}
          onChange={(shortest) => set({ shortest })}
          notes={notes("shortest", limit("shortest"))}
        />
        <Field
          label={t("payment-advance")}
          name="rule-advance"
          numeric
          value={draft.advance}
          onChange={(advance) => set({ advance })}
          notes={notes("advance", limit("largest_advance"))}
        />
      </div>
      <label className="flex cursor-pointer items-center gap-1.5">
        <input
          type="checkbox"
          checked={draft.unlessAgreed}
          onChange={(event) => set({ unlessAgreed: event.target.checked })}
          className="accent-accent"
        />
        {t("payment-unless-agreed")}
      </label>
      {said("limits").length > 0 && (
        <p role="alert" className="text-xs text-bad">
          {t("payment-no-limit")}
        </p>
      )}
      <Field
        label={t("payment-source")}
        name="rule-source"
        value={draft.source}
        onChange={(source) => set({ source })}
        notes={notes("source")}
      />
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="go" data-testid="rule-save" isDisabled={save.isPending} onPress={submit}>
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

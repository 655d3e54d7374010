import { useMutation } from "@tanstack/react-query";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { DateField } from "@/components/date-field";
import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedAmount } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { RiskOverrideInput } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { AskDialog } from "./ask-dialog";
import type { RiskProof } from "./proof";
import { nameOf } from "./words";

/** Shows a person's judgement in the score's place, for a time: it always has a reason and an end. */
export function OverrideDialog({
  supplier,
  onClose,
}: {
  supplier: RiskProof["supplier"];
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { typed, set, setUnread, notes: notesOf } = useTyped({ likelihood: "", until: "", reason: "" });
  const save = useMutation({
    mutationFn: (input: RiskOverrideInput) => call("risk_override_set", { input }),
    onSuccess: () => {
      refresh("risk");
      toastUndoable(t("risk-override-saved", { name: nameOf(supplier, words) }), words);
      onClose();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const { value: likelihood, problem } = typedAmount(typed.likelihood);
    const until = typedDate(typed.until);
    const unread = {
      ...(problem === null ? {} : { likelihood: words.sayField({ code: problem, params: {} }) }),
      ...(until ? {} : { until: t(typed.until.trim() ? "field-not_a_date" : "field-required") }),
      ...(typed.reason.trim() ? {} : { reason: t("field-required") }),
    };
    setUnread(unread);
    if (likelihood !== null && until && typed.reason.trim())
      save.mutate({ supplier: supplier.id, likelihood, until, reason: typed.reason.trim() });
  };
  const notes = (field: keyof typeof typed) => notesOf(field, save.error?.fields);
  return (
    <AskDialog
      title={t("risk-override-of", { name: nameOf(supplier, words) })}
      why={t("risk-override-why")}
      does={t("risk-override-do")}
      pending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 items-start gap-3">
        <Field
          label={t("risk-override-likelihood")}
          name="likelihood"
          numeric
          required
          autoFocus
          value={typed.likelihood}
          onChange={(likelihood) => set({ likelihood })}
          notes={notes("likelihood")}
        />
        <DateField
          label={t("risk-override-until")}
          name="until"
          required
          value={typed.until}
          onChange={(until) => set({ until })}
          notes={notes("until")}
        />
      </div>
      <Field
        label={t("risk-reason")}
        name="reason"
        multiline
        required
        value={typed.reason}
        onChange={(reason) => set({ reason })}
        notes={notes("reason")}
      />
    </AskDialog>
  );
}

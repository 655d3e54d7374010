import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { DateField } from "@/components/date-field";
import { Field, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { KnockOut, RiskFindingInput } from "@/ipc/contract";
import { refresh, workspaceQuery } from "@/ipc/queries";
import { AskDialog } from "./ask-dialog";
import type { RiskProof } from "./proof";
import { nameOf } from "./words";

const KNOCK_OUTS: KnockOut[] = ["sanctions_match", "insolvency"];

/** Records a finding that a person confirmed and that shows 100 by rule. */
export function FindingDialog({
  supplier,
  onClose,
}: {
  supplier: RiskProof["supplier"];
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { data: workspace } = useQuery(workspaceQuery);
  const [knockOut, setKnockOut] = useState<KnockOut>("insolvency");
  const { typed, set, setUnread, notes: notesOf } = useTyped({ from: workspace?.today ?? "", reason: "" });
  const save = useMutation({
    mutationFn: (input: RiskFindingInput) => call("risk_finding_set", { input }),
    onSuccess: () => {
      refresh("risk");
      toastUndoable(t("risk-finding-saved", { name: nameOf(supplier, words) }), words);
      onClose();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const from = typedDate(typed.from);
    const reason = typed.reason.trim();
    setUnread({
      ...(from ? {} : { from: t(typed.from.trim() ? "field-not_a_date" : "field-required") }),
      ...(reason ? {} : { reason: t("field-required") }),
    });
    if (from && reason) save.mutate({ supplier: supplier.id, knock_out: knockOut, from, reason });
  };
  const notes = (field: keyof typeof typed) => notesOf(field, save.error?.fields);
  return (
    <AskDialog
      title={t("risk-finding-of", { name: nameOf(supplier, words) })}
      why={t("risk-finding-why")}
      does={t("risk-finding-do")}
      pending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 items-start gap-3">
        <Pick
          label={t("risk-finding-kind")}
          value={knockOut}
          choices={KNOCK_OUTS.map((value) => ({ value, label: t(`risk-knock-out-${value}`) }))}
          onChange={(value) => setKnockOut(value as KnockOut)}
        />
        <DateField
          label={t("risk-finding-from")}
          name="from"
          required
          value={typed.from}
          onChange={(from) => set({ from })}
          notes={notes("from")}
        />
      </div>
      <Field
        label={t("risk-finding-reason")}
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

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { DateField } from "@/components/date-field";
import { Field, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedAmount } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { Model, RiskValueInput } from "@/ipc/contract";
import { refresh, workspaceQuery } from "@/ipc/queries";
import { AskDialog } from "./ask-dialog";
import type { RiskProof } from "./proof";
import { indicatorName, nameOf } from "./words";

/** States a value that no record of ours holds: a questionnaire, a Z″, the time it would take to switch. */
export function ValueDialog({
  supplier,
  model,
  first,
  onClose,
}: {
  supplier: RiskProof["supplier"];
  model: Model;
  /** What would narrow the band most, where it is one of those that are entered. */
  first: string | null;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, sayField } = words;
  const { data: workspace } = useQuery(workspaceQuery);
  const entered = [...model.dimensions.flatMap((set) => set.indicators), ...model.impact].filter(
    (one, at, all) => one.source === "entered" && all.findIndex((other) => other.code === one.code) === at,
  );
  const start = entered.find((one) => one.code === first) ?? entered[0];
  const [code, setCode] = useState(start?.code ?? "");
  const {
    typed,
    set,
    setUnread,
    notes: notesOf,
  } = useTyped({ raw: "", date: workspace?.today ?? "", source: "" });
  const save = useMutation({
    mutationFn: (input: RiskValueInput) => call("risk_value_state", { input }),
    onSuccess: () => {
      refresh("risk");
      toastUndoable(t("risk-value-saved", { name: indicatorName(code, words) }), words);
      onClose();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const { value: raw, problem } = typedAmount(typed.raw);
    const date = typedDate(typed.date);
    const source = typed.source.trim();
    setUnread({
      ...(problem === null ? {} : { raw: sayField({ code: problem, params: {} }) }),
      ...(date ? {} : { date: t(typed.date.trim() ? "field-not_a_date" : "field-required") }),
      ...(source ? {} : { source: t("field-required") }),
    });
    if (raw !== null && date && source)
      save.mutate({ supplier: supplier.id, indicator: code, raw, date, source });
  };
  const notes = (field: keyof typeof typed) => notesOf(field, save.error?.fields);
  const chosen = entered.find((one) => one.code === code);
  return (
    <AskDialog
      title={t("risk-value-of", { name: nameOf(supplier, words) })}
      why={t("risk-value-why")}
      does={t("save")}
      pending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 items-start gap-3">
        <Pick
          label={t("risk-value-what")}
          value={code}
          choices={entered.map((one) => ({ value: one.code, label: indicatorName(one.code, words) }))}
          onChange={setCode}
          notes={{ errors: (save.error?.fields.indicator ?? []).map(sayField), warnings: [] }}
          className="col-span-full"
        />
        <Field
          label={chosen ? t("risk-raw", { unit: t(`risk-unit-${chosen.unit}`) }) : t("risk-country-value")}
          name="raw"
          numeric
          required
          value={typed.raw}
          onChange={(raw) => set({ raw })}
          notes={notes("raw")}
        />
        <DateField
          label={t("risk-value-date")}
          name="date"
          required
          value={typed.date}
          onChange={(date) => set({ date })}
          notes={notes("date")}
        />
        <Field
          label={t("risk-source")}
          name="source"
          required
          className="col-span-full"
          hint={t("risk-value-source-hint")}
          value={typed.source}
          onChange={(source) => set({ source })}
          notes={notes("source")}
          onEnter={submit}
        />
      </div>
    </AskDialog>
  );
}

import { useMutation, useQuery } from "@tanstack/react-query";
import { FormSheet } from "@/app/record-form/sheet";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { DateField } from "@/components/date-field";
import { ErrorNote } from "@/components/feedback";
import { Field, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { ChaseInput, ChaseMethod, OpenLine } from "@/ipc/contract";
import { refresh, workspaceQuery } from "@/ipc/queries";

const METHODS: ChaseMethod[] = ["email", "phone", "meeting", "portal", "other"];

/** Notes that somebody asked after a line: when, how, what was said, and the new promise where there is one. */
export function ChaseForm({ line, onDone }: { line: OpenLine; onDone: () => void }) {
  const words = useWords();
  const { t, sayField } = words;
  const { data: workspace } = useQuery(workspaceQuery);
  const {
    typed,
    set,
    setUnread,
    notes: notesOf,
  } = useTyped({
    date: workspace?.today ?? "",
    method: "email" as ChaseMethod,
    said: "",
    promise: "",
  });
  const save = useMutation({
    mutationFn: (input: ChaseInput) => call("chase_add", { line: line.id, input }),
    onSuccess: () => {
      refresh("deliveries");
      toastUndoable(t("chase-saved", { order: line.order, line: line.line }), words);
      onDone();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const date = typedDate(typed.date);
    const promise = typed.promise.trim() ? typedDate(typed.promise) : null;
    const unread = {
      ...(date ? {} : { date: t(typed.date.trim() ? "field-not_a_date" : "field-required") }),
      ...(typed.promise.trim() && !promise ? { new_promise: t("field-not_a_date") } : {}),
    };
    setUnread(unread);
    if (Object.keys(unread).length === 0)
      save.mutate({ date, method: typed.method, said: typed.said.trim(), new_promise: promise });
  };
  const notes = (field: string) =>
    notesOf(field, save.error?.fields, (error) =>
      error.code === "end_before_start" ? t("chase-promise-before") : sayField(error),
    );
  return (
    <FormSheet
      label={t("chase-new")}
      onSave={submit}
      onLeave={onDone}
      className="grid gap-2 rounded-md border border-line p-2.5"
    >
      <div className="grid grid-cols-2 items-start gap-2">
        <DateField
          label={t("chase-date")}
          name="chase-date"
          required
          autoFocus
          value={typed.date}
          onChange={(date) => set({ date })}
          notes={notes("date")}
        />
        <Pick
          label={t("chase-method")}
          value={typed.method}
          choices={METHODS.map((method) => ({ value: method, label: t(`chase-method-${method}`) }))}
          onChange={(method) => set({ method: method as ChaseMethod })}
          notes={notes("method")}
        />
      </div>
      <Field
        label={t("chase-said")}
        name="chase-said"
        multiline
        value={typed.said}
        onChange={(said) => set({ said })}
        notes={notes("said")}
      />
      <DateField
        label={t("chase-promise")}
        name="chase-promise"
        value={typed.promise}
        onChange={(promise) => set({ promise })}
        notes={notes("new_promise")}
      />
      {!typed.promise && <p className="-mt-1 text-xs text-ink-3">{t("chase-promise-hint")}</p>}
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onDone}>
          {t("cancel")}
        </Button>
        <Button look="go" type="submit" data-testid="save-chase" isDisabled={save.isPending}>
          {t("chase-save")}
        </Button>
      </div>
    </FormSheet>
  );
}

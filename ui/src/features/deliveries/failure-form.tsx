import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { Field, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { LineDetail } from "@/ipc/contract";

const PARTIES = ["supplier", "buyer", "carrier", "force_majeure"] as const;
type Party = (typeof PARTIES)[number];
const UNSET = "unset";

/** Whose failure a line was. It never changes the gross figure; the attributable one leaves others' failures out and lists them. */
export function FailureForm({ detail }: { detail: LineDetail }) {
  const words = useWords();
  const { t } = words;
  const editable = useEditable();
  const { row, failure } = detail;
  const [to, setTo] = useState<Party | typeof UNSET>(failure?.to ?? UNSET);
  const [cause, setCause] = useState(failure?.cause ?? "");
  // What is recorded may change from elsewhere, by an undo say; then the form shows that.
  const [known, setKnown] = useState(failure);
  if (known?.to !== failure?.to || known?.cause !== failure?.cause) {
    setKnown(failure);
    setTo(failure?.to ?? UNSET);
    setCause(failure?.cause ?? "");
  }
  const form = useRef<HTMLElement>(null);
  const changed = to !== (failure?.to ?? UNSET) || cause !== (failure?.cause ?? "");
  const save = useMutation({
    mutationFn: () =>
      call("failure_attribute", { line: row.id, to: to === UNSET ? null : to, cause: cause.trim() }),
    onSuccess: () => {
      toastUndoable(t("line-failure-saved", { order: row.order, line: row.line }), words);
      // The button that was pressed goes away; whoever works by keyboard goes on where the choice was made.
      form.current?.querySelector("button")?.focus();
    },
  });
  return (
    <section ref={form} className="grid gap-2 rounded-md border border-line p-2.5" data-testid="failure-form">
      <Pick
        label={t("line-failure")}
        value={to}
        disabled={!editable}
        onChange={(value) => setTo(value as Party | typeof UNSET)}
        choices={[
          { value: UNSET, label: t("line-failure-unset") },
          ...PARTIES.map((party) => ({ value: party, label: t(`line-failure-${party}`) })),
        ]}
      />
      {to === UNSET ? (
        <p className="text-xs text-ink-3">{t("line-failure-none")}</p>
      ) : (
        <Field
          name="failure-cause"
          label={t("line-cause")}
          value={cause}
          onChange={setCause}
          disabled={!editable}
          onEnter={() => changed && save.mutate()}
        />
      )}
      {failure?.disputed && <p className="text-xs text-watch">{t("line-disputed")}</p>}
      {save.error && <ErrorNote error={save.error} />}
      {editable ? (
        changed && (
          <Button
            look="go"
            onPress={() => save.mutate()}
            isDisabled={save.isPending}
            className="justify-self-start"
          >
            {t("line-failure-save")}
          </Button>
        )
      ) : (
        <p className="text-xs text-ink-3">{t("line-change-past")}</p>
      )}
    </section>
  );
}

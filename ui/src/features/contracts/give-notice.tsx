import { useMutation, useQuery } from "@tanstack/react-query";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { DateField } from "@/components/date-field";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { ContractView, NoticeGiven, NoticeMethod } from "@/ipc/contract";
import { queryClient, refresh, workspaceQuery } from "@/ipc/queries";
import { contractQuery } from "./data";
import { METHODS } from "./words";

/** Records a notice that was given: when, how, to whom, and what proves it. It is recorded, not sent. */
export function GiveNotice({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { data: workspace } = useQuery(workspaceQuery);
  const {
    typed,
    set,
    setUnread,
    notes: notesOf,
  } = useTyped({
    given: workspace?.today ?? "",
    received: "",
    method: "registered_post" as NoticeMethod,
    recipient: "",
    proof: "",
  });
  const save = useMutation({
    mutationFn: (notice: NoticeGiven) =>
      call("contract_give_notice", { id: contract.id, version: contract.version, notice }),
    onSuccess: (saved) => {
      refresh("contract");
      queryClient.setQueryData(contractQuery(saved.id, null).queryKey, saved);
      toastUndoable(t("contract-notice-recorded", { number: contract.number }), words, saved.last_seq);
      onClose();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const given = typedDate(typed.given);
    const received = typed.received.trim() ? typedDate(typed.received) : null;
    const unread = {
      ...(given ? {} : { given: t(typed.given.trim() ? "field-not_a_date" : "field-required") }),
      ...(typed.received.trim() && !received ? { received: t("field-not_a_date") } : {}),
    };
    setUnread(unread);
    if (Object.keys(unread).length === 0)
      save.mutate({
        ...typed,
        given,
        received,
        recipient: typed.recipient.trim(),
        proof: typed.proof.trim(),
      });
  };
  // The shell names a notice's fields by its place among the contract's notices.
  const refused = Object.fromEntries(
    Object.entries(save.error?.fields ?? {}).map(([path, all]) => [path.split(".").at(-1), all]),
  );
  const notes = (field: string) => notesOf(field, refused);
  const option = contract.renewal === "option";
  return (
    <Dialog
      title={t(option ? "contract-record-extension-of" : "contract-record-notice-of", {
        number: contract.number,
      })}
      open
      onClose={onClose}
      wide
    >
      <p className="text-ink-2">{t("contract-notice-why")}</p>
      <div className="grid grid-cols-2 items-start gap-3">
        <DateField
          label={t("contract-notice-given")}
          name="given"
          required
          autoFocus
          value={typed.given}
          onChange={(given) => set({ given })}
          notes={notes("given")}
        />
        <DateField
          label={t("contract-notice-received")}
          name="received"
          value={typed.received}
          onChange={(received) => set({ received })}
          notes={notes("received")}
        />
        <Pick
          label={t("contract-notice-method")}
          value={typed.method}
          choices={METHODS.map((method) => ({ value: method, label: t(`contract-method-${method}`) }))}
          onChange={(method) => set({ method: method as NoticeMethod })}
        />
        <Field
          label={t("contract-notice-recipient")}
          name="recipient"
          value={typed.recipient}
          onChange={(recipient) => set({ recipient })}
          notes={notes("recipient")}
        />
        <Field
          label={t("contract-notice-proof")}
          name="proof"
          multiline
          className="col-span-full"
          hint={t("contract-notice-proof-hint")}
          value={typed.proof}
          onChange={(proof) => set({ proof })}
          notes={notes("proof")}
        />
      </div>
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="save-notice" isDisabled={save.isPending} onPress={submit}>
          {t("contract-notice-save")}
        </Button>
      </div>
    </Dialog>
  );
}

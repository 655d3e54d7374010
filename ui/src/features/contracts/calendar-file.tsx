import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { PathField } from "@/components/path-field";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ContractRow } from "@/ipc/contract";
import { type ListState, NOT_NARROWED, useContractQuery } from "./list-state";

const EVERYTHING = { ...NOT_NARROWED, sort: "notice_deadline" as const, descending: false };

/** Notice deadlines as a calendar file: of one contract, or of all that the list shows. */
export function CalendarFile({
  contract,
  list,
  onClose,
}: {
  contract?: ContractRow;
  list?: ListState;
  onClose: () => void;
}) {
  const { t, lang } = useWords();
  const contracts = useContractQuery(list ?? EVERYTHING, list?.search.trim() ?? "");
  const suggested = `${(contract?.number ?? "sanad-contracts").replace(/[^\p{L}\p{N}._-]+/gu, "-")}.ics`;
  const [path, setPath] = useState("");
  const save = useMutation({
    mutationFn: () =>
      call("contracts_calendar_file", {
        path: path.trim(),
        query: { contracts, ids: contract ? [contract.id] : [], lang },
      }),
    onSuccess: ({ events, file }) => {
      toast(t("contract-calendar-saved", { n: events, path: file }));
      onClose();
    },
  });
  const submit = () => path.trim() && !save.isPending && save.mutate();
  return (
    <Dialog title={t("contract-calendar-title")} open onClose={onClose} wide>
      <p className="text-ink-2">
        {contract
          ? t("contract-calendar-one-why", { number: contract.number })
          : t("contract-calendar-all-why")}
      </p>
      <PathField
        label={t("contract-calendar-path")}
        kind="ics"
        name="calendar-path"
        save
        suggested={suggested}
        value={path}
        onChange={setPath}
        onEnter={submit}
      />
      {save.error && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button
          look="go"
          data-testid="calendar-save"
          isDisabled={!path.trim() || save.isPending}
          onPress={submit}
        >
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

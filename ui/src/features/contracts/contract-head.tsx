import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { MoreActions } from "@/components/more-actions";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ContractView } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { namesOf, useSupplierWords } from "../suppliers/words";
import { CalendarFile } from "./calendar-file";
import { StandingTag } from "./columns";
import { GiveNotice } from "./give-notice";
import { supplierOf, titleOf } from "./words";

/** Which contract it is, with whom, how it stands, and what can be done with it. */
export function ContractHead({ contract, day }: { contract: ContractView; day: string }) {
  const words = useWords();
  const { t, lang } = words;
  const { person } = useSupplierWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const [asking, setAsking] = useState<"notice" | "calendar" | null>(null);
  const { row } = contract;
  const title = titleOf(row, lang);
  const owner = person(row.owner);
  const retire = useMutation({
    mutationFn: () => call("contract_retire", { id: contract.id, version: contract.version }),
    onSuccess: () => {
      refresh("contract");
      toastUndoable(t("contract-retired", { number: contract.number }), words);
      void navigate({ to: "/contracts" });
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <Link
          to="/contracts"
          className="mb-1 inline-flex items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink"
        >
          <Icon name="back" size={11} />
          {t("nav-contracts")}
        </Link>
        <h1>
          <bdi>{row.number}</bdi>
          {title && (
            <span className="ms-2 font-normal text-ink-3">
              <bdi>{title}</bdi>
            </span>
          )}
        </h1>
        <p className="mt-1 flex flex-wrap items-center gap-2.5 text-ink-2">
          <StandingTag row={row} day={day} />
          <span>
            <Link
              to="/suppliers/$id"
              params={{ id: row.supplier }}
              className="rounded-sm underline decoration-line-2 underline-offset-2 hover:text-ink hover:decoration-current"
            >
              <bdi>{namesOf(supplierOf(row), lang).first}</bdi>
            </Link>
            {" · "}
            <bdi>{row.supplier_code}</bdi>
            {owner && <> · {t("looked-after-by", { name: owner })}</>}
          </span>
        </p>
      </div>
      <div className="flex items-center gap-2 pt-1">
        <MoreActions
          disabled={!editable}
          choices={[{ id: "retire", text: t("contract-retire") }]}
          onAction={() => retire.mutate()}
        />
        {row.notice_deadline && (
          <Button data-testid="contract-ics" onPress={() => setAsking("calendar")}>
            <bdi>.ics</bdi>
          </Button>
        )}
        <Button
          icon="edit"
          isDisabled={!editable}
          data-testid="edit-contract"
          onPress={() => void navigate({ to: "/contracts/$id/edit", params: { id: contract.id } })}
        >
          {t("edit")}
        </Button>
        {row.phase !== "ended" && (
          <Button
            look="go"
            isDisabled={!editable}
            data-testid="give-notice"
            onPress={() => setAsking("notice")}
          >
            {t(row.renewal === "option" ? "contract-record-extension" : "contract-record-notice")}
          </Button>
        )}
      </div>
      {asking === "notice" && <GiveNotice contract={contract} onClose={() => setAsking(null)} />}
      {asking === "calendar" && <CalendarFile contract={row} onClose={() => setAsking(null)} />}
    </header>
  );
}

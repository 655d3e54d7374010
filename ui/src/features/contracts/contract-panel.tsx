import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { SidePanel } from "@/components/side-panel";
import { useWords } from "@/i18n/context";
import type { ContractRow } from "@/ipc/contract";
import { namesOf } from "../suppliers/words";
import { CalendarFile } from "./calendar-file";
import { contractQuery } from "./data";
import { Deadline } from "./deadline";
import { GiveNotice } from "./give-notice";
import { supplierOf, titleOf } from "./words";
import { Worth } from "./worth";

/** A contract's deadline beside the list, while the keyboard stays in the list. */
export function ContractPanel({
  row,
  onClose,
  onOpen,
}: {
  row: ContractRow;
  onClose: () => void;
  onOpen: () => void;
}) {
  const { t, lang } = useWords();
  const { asOf } = useView();
  const editable = useEditable();
  const contract = useQuery(contractQuery(row.id, asOf));
  const [asking, setAsking] = useState<"notice" | "calendar" | null>(null);
  const title = titleOf(row, lang);
  const view = contract.data;
  return (
    <SidePanel
      title={t("contract-panel-title", { number: row.number })}
      onClose={onClose}
      testId="contract-panel"
    >
      <p className="-mt-1 text-ink-2">
        <bdi>{namesOf(supplierOf(row), lang).first}</bdi>
        {title && (
          <>
            {" · "}
            <bdi>{title}</bdi>
          </>
        )}
      </p>
      {contract.error && <ErrorNote error={contract.error} />}
      {view ? (
        <>
          <Deadline standing={view.standing} stood={view.stood} />
          <Worth id={view.id} value={view.value} />
        </>
      ) : (
        !contract.error && <Waiting />
      )}
      <div className="flex flex-wrap gap-2">
        {row.phase !== "ended" && (
          <Button
            look="go"
            isDisabled={!editable || !view}
            data-testid="give-notice"
            onPress={() => setAsking("notice")}
          >
            {t(row.renewal === "option" ? "contract-record-extension" : "contract-record-notice")}
          </Button>
        )}
        <Button data-testid="open-contract" onPress={onOpen}>
          {t("contract-open")}
        </Button>
        {row.notice_deadline && (
          <Button data-testid="contract-ics" onPress={() => setAsking("calendar")}>
            <bdi>.ics</bdi>
          </Button>
        )}
      </div>
      {asking === "notice" && view && <GiveNotice contract={view} onClose={() => setAsking(null)} />}
      {asking === "calendar" && <CalendarFile contract={row} onClose={() => setAsking(null)} />}
    </SidePanel>
  );
}

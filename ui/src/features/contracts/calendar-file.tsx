import { CalendarDialog } from "@/app/calendar-dialog";
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
  return (
    <CalendarDialog
      why={
        contract
          ? t("contract-calendar-one-why", { number: contract.number })
          : t("contract-calendar-all-why")
      }
      suggested={`${(contract?.number ?? "sanad-contracts").replace(/[^\p{L}\p{N}._-]+/gu, "-")}.ics`}
      write={(path) =>
        call("contracts_calendar_file", {
          path,
          query: { contracts, ids: contract ? [contract.id] : [], lang },
        })
      }
      said={({ events, file }) => t("contract-calendar-saved", { n: events, path: file })}
      onClose={onClose}
    />
  );
}

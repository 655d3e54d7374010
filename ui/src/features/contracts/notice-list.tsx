import { useState } from "react";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { ContractView } from "@/ipc/contract";
import { GiveNotice } from "./give-notice";

/** The notices recorded of a contract, the latest first. */
export function NoticeList({ contract }: { contract: ContractView }) {
  const { t, f } = useWords();
  const editable = useEditable();
  const [asking, setAsking] = useState(false);
  const record = (
    <Button isDisabled={!editable} onPress={() => setAsking(true)}>
      {t(contract.renewal === "option" ? "contract-record-extension" : "contract-record-notice")}
    </Button>
  );
  const head = "px-3.5 py-1.5 text-start text-xs font-medium text-ink-3";
  const cell = "px-3.5 py-2 align-top";
  return (
    <Panel>
      {contract.notices.length === 0 ? (
        <Empty title={t("contract-notices-none")} action={record}>
          {t("contract-notices-none-sub")}
        </Empty>
      ) : (
        <>
          <table className="w-full border-collapse" data-testid="notices">
            <thead>
              <tr>
                {(["given", "received", "method", "recipient", "proof"] as const).map((column) => (
                  <th key={column} scope="col" className={head}>
                    {t(`contract-notice-${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...contract.notices]
                .sort((one, other) => (other.given ?? "").localeCompare(one.given ?? ""))
                .map((one) => (
                  <tr key={`${one.given} ${one.method} ${one.proof}`} className="border-t border-line">
                    <td className={cell}>
                      <bdi>{f.day(one.given)}</bdi>
                    </td>
                    <td className={cell}>
                      <bdi>{f.day(one.received)}</bdi>
                    </td>
                    <td className={cell}>{t(`contract-method-${one.method}`)}</td>
                    <td className={cell}>
                      <bdi>{one.recipient || NO_DATA}</bdi>
                    </td>
                    <td className={`${cell} select-text`}>
                      <bdi>{one.proof || NO_DATA}</bdi>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
          <div className="border-t border-line p-2.5">{record}</div>
        </>
      )}
      {asking && <GiveNotice contract={contract} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

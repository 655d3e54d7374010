import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "@/components/feedback";
import { Grid } from "@/components/grid";
import { useWords } from "@/i18n/context";
import type { ContractRow, ContractView } from "@/ipc/contract";
import { useRegisterColumns } from "./columns";

/** The contracts that were called off under this one. */
export function CallOffs({ contract, day }: { contract: ContractView; day: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const columns = useRegisterColumns(day, false);
  const [current, setCurrent] = useState<string | null>(null);
  return (
    <div className="flex h-[420px] min-w-0 flex-col">
      <Grid<ContractRow>
        label={t("contract-tab-call-offs")}
        storageKey="contract-call-offs"
        rows={contract.children}
        total={contract.children.length}
        rowId={(row) => row.id}
        rowHeight={46}
        columns={columns}
        current={current}
        onCurrent={setCurrent}
        onOpen={(row) => void navigate({ to: "/contracts/$id", params: { id: row.id } })}
        empty={<Empty title={t("contract-call-offs-none")}>{t("contract-call-offs-none-sub")}</Empty>}
      />
    </div>
  );
}

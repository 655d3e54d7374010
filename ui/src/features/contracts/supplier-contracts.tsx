import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Grid, type Sort } from "@/components/grid";
import { useWords } from "@/i18n/context";
import type { ContractRow, ContractSort } from "@/ipc/contract";
import { useRegisterColumns } from "./columns";
import { ContractPanel } from "./contract-panel";
import { useContractPages } from "./data";
import { NOT_NARROWED, useContractQuery } from "./list-state";
import { useContractDay } from "./words";

/** A supplier's contracts, on its page. */
export function SupplierContracts({ id }: { id: string }) {
  const day = useContractDay();
  return day ? <List id={id} day={day} /> : <Waiting />;
}

function List({ id, day }: { id: string; day: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const [sort, setSort] = useState<Sort>({ by: "notice_deadline", descending: false });
  const [current, setCurrent] = useState<string | null>(null);
  const [peeking, setPeeking] = useState(false);
  const asked = useMemo(
    () => ({ ...NOT_NARROWED, sort: sort.by as ContractSort, descending: sort.descending }),
    [sort],
  );
  const { rows, total, more, data, error, refetch, isPlaceholderData } = useContractPages(
    useContractQuery(asked, "", id),
  );
  const columns = useRegisterColumns(day, false);
  const open = (row: ContractRow) => void navigate({ to: "/contracts/$id", params: { id: row.id } });
  const peeked = peeking ? rows.find((row) => row.id === current) : undefined;

  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className="flex h-[460px] min-w-0 flex-col">
      <Grid<ContractRow>
        label={t("nav-contracts")}
        storageKey="supplier-contracts"
        rows={rows}
        total={total}
        rowId={(row) => row.id}
        rowHeight={46}
        columns={columns}
        sort={sort}
        onSort={setSort}
        current={current}
        onCurrent={setCurrent}
        onOpen={open}
        onPeek={() => setPeeking(!peeking)}
        onEscape={peeking ? () => setPeeking(false) : undefined}
        onEnd={more}
        stale={isPlaceholderData}
        empty={
          <Empty
            title={t("supplier-contracts-none")}
            action={
              <Button
                icon="plus"
                isDisabled={!editable}
                onPress={() => void navigate({ to: "/contracts/new", search: { supplier: id } })}
              >
                {t("new-contract")}
              </Button>
            }
          >
            {t("supplier-contracts-none-sub")}
          </Empty>
        }
      />
      {peeked && <ContractPanel row={peeked} onClose={() => setPeeking(false)} onOpen={() => open(peeked)} />}
    </div>
  );
}

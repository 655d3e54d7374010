import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import { useEditable, useView } from "@/app/view";
import { Button, IconButton } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Grid, type Sort } from "@/components/grid";
import { Joined } from "@/components/joined";
import { ScreenHead } from "@/components/panel";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import type { ContractBars, ContractRow, ContractSort } from "@/ipc/contract";
import { CalendarFile } from "./calendar-file";
import { useRegisterColumns, useTimelineColumns } from "./columns";
import { ContractPanel } from "./contract-panel";
import { contractsSummaryQuery, useContractPages, useTimelinePages } from "./data";
import { ContractFilters } from "./filters";
import { isNarrowed, type ListState, NOT_NARROWED, setList, useContractQuery, useList } from "./list-state";
import { timeScale } from "./time-scale";
import { useContractDay } from "./words";

/** Every contract: as a register, or on a timeline with its notice window and today's line. */
export function Contracts() {
  const { t } = useWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const list = useList();
  const day = useContractDay();
  const [exporting, setExporting] = useState(false);

  return (
    <>
      <ScreenHead title={t("nav-contracts")} sub={<Summary />}>
        <Segmented
          label={t("contracts-shown-as")}
          showLabel={false}
          value={list.show}
          options={[
            { value: "register", label: t("contracts-register") },
            { value: "timeline", label: t("contracts-timeline") },
          ]}
          onChange={(show) => setList({ show, peeking: show === "timeline" })}
        />
        <IconButton
          icon="calendar"
          label={t("contract-calendar-title")}
          data-testid="contracts-calendar"
          className="border border-line-2 bg-panel"
          onPress={() => setExporting(true)}
        />
        <Button
          look="go"
          icon="plus"
          isDisabled={!editable}
          data-testid="new-contract"
          onPress={() => void navigate({ to: "/contracts/new" })}
        >
          {t("new-contract")}
        </Button>
      </ScreenHead>
      <ContractFilters list={list} />
      {day === null && <Waiting />}
      {day !== null && list.show === "register" && <Register list={list} day={day} />}
      {day !== null && list.show === "timeline" && <Timeline list={list} day={day} />}
      {exporting && <CalendarFile list={list} onClose={() => setExporting(false)} />}
    </>
  );
}

function Summary() {
  const { t, f } = useWords();
  const { asOf } = useView();
  const { data } = useQuery(contractsSummaryQuery(asOf));
  if (!data) return " ";
  const bound = data.in_window_committed.map(({ amount, currency }) => f.moneyShort(amount, currency));
  return (
    <Joined
      by=" · "
      parts={[
        t("contracts-in-force", { n: data.in_force }),
        t("contracts-in-window", { n: data.in_window }),
        bound.length > 0 ? t("contracts-to-decide", { amount: f.list(bound) }) : null,
      ]}
    />
  );
}

/** What both ways of showing the list have in common. */
function useListing(list: ListState) {
  const { t } = useWords();
  const navigate = useNavigate();
  const search = useDeferredValue(useDebounced(list.search.trim(), 60));
  const query = useContractQuery(list, search);
  const open = (row: ContractRow) => void navigate({ to: "/contracts/$id", params: { id: row.id } });
  const shared = {
    label: t("nav-contracts"),
    rowHeight: 46,
    sort: { by: list.sort, descending: list.descending },
    onSort: ({ by, descending }: Sort) => setList({ sort: by as ContractSort, descending }),
    onEscape: list.peeking ? () => setList({ peeking: false }) : undefined,
    empty: <NoContracts narrowed={isNarrowed(list)} />,
  };
  const panel = (row: ContractRow | undefined) =>
    list.peeking &&
    row && <ContractPanel row={row} onClose={() => setList({ peeking: false })} onOpen={() => open(row)} />;
  return { query, open, shared, panel };
}

function Register({ list, day }: { list: ListState; day: string }) {
  const { query, open, shared, panel } = useListing(list);
  const { rows, total, more, data, error, refetch, isPlaceholderData } = useContractPages(query);
  const columns = useRegisterColumns(day, true);
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className="flex min-h-[260px] flex-1 flex-col">
      <Grid<ContractRow>
        {...shared}
        storageKey="contracts"
        rows={rows}
        total={total}
        rowId={(row) => row.id}
        columns={columns}
        current={list.current}
        onCurrent={(id) => setList({ current: id })}
        onOpen={open}
        onPeek={() => setList({ peeking: !list.peeking })}
        onEnd={more}
        stale={isPlaceholderData}
      />
      {panel(rows.find((row) => row.id === list.current))}
    </div>
  );
}

function Timeline({ list, day }: { list: ListState; day: string }) {
  const { query, open, shared, panel } = useListing(list);
  const scale = useMemo(() => timeScale(day), [day]);
  const { rows, total, more, data, error, refetch, isPlaceholderData } = useTimelinePages(query, scale);
  const columns = useTimelineColumns(day, scale);
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  // It begins with the next deadline beside it.
  const current =
    rows.find(({ row }) => row.id === list.current) ??
    rows.find(({ row }) => row.notice === "open") ??
    rows[0];
  return (
    <div className="flex min-h-[260px] flex-1 flex-col">
      <Grid<ContractBars>
        {...shared}
        storageKey="contracts-timeline"
        rows={rows}
        total={total}
        rowId={({ row }) => row.id}
        columns={columns}
        current={current?.row.id ?? null}
        onCurrent={(id) => setList({ current: id, peeking: true })}
        onOpen={({ row }) => open(row)}
        onPeek={({ row }) => setList({ current: row.id, peeking: !list.peeking })}
        onEnd={more}
        stale={isPlaceholderData}
      />
      {panel(current?.row)}
    </div>
  );
}

function NoContracts({ narrowed }: { narrowed: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  if (narrowed)
    return (
      <Empty
        title={t("contracts-none-found")}
        action={<Button onPress={() => setList(NOT_NARROWED)}>{t("filters-clear")}</Button>}
      >
        {t("contracts-none-found-sub")}
      </Empty>
    );
  return (
    <Empty
      title={t("contracts-none")}
      action={
        <Button look="go" icon="plus" onPress={() => void navigate({ to: "/contracts/new" })}>
          {t("new-contract")}
        </Button>
      }
    >
      {t("contracts-none-sub")}
    </Empty>
  );
}

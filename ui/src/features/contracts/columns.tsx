import { type ReactNode, useMemo } from "react";
import type { Column } from "@/components/grid";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { ContractBars, ContractRow } from "@/ipc/contract";
import { SupplierName } from "../suppliers/name";
import { namesOf, useSupplierWords } from "../suppliers/words";
import { TimeAxis, TimeBar } from "./time-bar";
import type { TimeScale } from "./time-scale";
import { standingTag, supplierOf, titleOf } from "./words";

function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      <span className="block truncate leading-[1.4] font-medium">{first}</span>
      <span className="block truncate text-xs leading-[1.35] text-ink-3">{second}</span>
    </>
  );
}

export function StandingTag({ row, day }: { row: ContractRow; day: string }) {
  const words = useWords();
  const { tone, text } = standingTag(row, day, words);
  return <Tag tone={tone}>{text}</Tag>;
}

/** The register: a column for each thing by which contracts are found and compared. */
export function useRegisterColumns(day: string, withSupplier: boolean): Column<ContractRow>[] {
  const { t, f, lang } = useWords();
  const { person } = useSupplierWords();
  return useMemo(() => {
    const money = (row: ContractRow, amount: string | null) => (
      <bdi>{amount !== null && row.currency ? f.moneyShort(amount, row.currency) : NO_DATA}</bdi>
    );
    const columns: (Column<ContractRow> | false)[] = [
      {
        id: "number",
        header: t("column-contract"),
        // On a supplier's page all fits the narrowest window.
        width: withSupplier ? 190 : 152,
        grow: 2,
        sort: "number",
        fixed: true,
        pinned: true,
        cell: (row) => (
          <TwoLines first={<bdi>{row.number}</bdi>} second={<bdi>{titleOf(row, lang) ?? NO_DATA}</bdi>} />
        ),
      },
      withSupplier && {
        id: "supplier",
        header: t("column-supplier"),
        width: 170,
        grow: 2,
        sort: "supplier",
        cell: (row) => <SupplierName row={supplierOf(row)} />,
      },
      {
        id: "state",
        header: t("contract-column-state"),
        width: 190,
        cell: (row) => <StandingTag row={row} day={day} />,
      },
      {
        id: "notice_deadline",
        header: t("contract-column-notice"),
        width: 124,
        sort: "notice_deadline",
        cell: (row) => <bdi>{f.day(row.notice_deadline)}</bdi>,
      },
      {
        id: "end",
        header: t("contract-column-end"),
        width: 124,
        sort: "end",
        cell: (row) => <bdi>{row.end ? f.day(row.end) : t("contract-no-end-short")}</bdi>,
      },
      {
        id: "start",
        header: t("contract-column-start"),
        width: 124,
        sort: "start",
        hidden: true,
        cell: (row) => <bdi>{f.day(row.start)}</bdi>,
      },
      {
        id: "renewal",
        header: t("contract-column-renewal"),
        width: 110,
        cell: (row) => t(`contract-renewal-${row.renewal}`),
      },
      {
        id: "committed",
        header: t("contract-column-committed"),
        width: 110,
        numeric: true,
        sort: "committed",
        hidden: true,
        cell: (row) => money(row, row.committed),
      },
      {
        id: "ceiling",
        header: t("contract-column-ceiling"),
        width: 110,
        numeric: true,
        sort: "ceiling",
        cell: (row) => money(row, row.ceiling),
      },
      {
        id: "of_ceiling",
        header: t("contract-column-used"),
        width: 84,
        numeric: true,
        sort: "of_ceiling",
        cell: (row) => <bdi>{f.percent(row.of_ceiling, 0)}</bdi>,
      },
      {
        id: "owner",
        header: t("column-owner"),
        width: 120,
        grow: 1,
        cell: (row) => <bdi>{person(row.owner) ?? NO_DATA}</bdi>,
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, f, lang, person, day, withSupplier]);
}

/** The timeline: who, when, and what asks for a decision. */
export function useTimelineColumns(day: string, scale: TimeScale): Column<ContractBars>[] {
  const { t, lang } = useWords();
  return useMemo(
    () => [
      {
        id: "contract",
        header: t("column-contract"),
        width: 190,
        sort: "number",
        fixed: true,
        pinned: true,
        cell: ({ row }) => (
          <TwoLines
            first={<bdi>{row.number}</bdi>}
            second={
              <>
                <bdi>{namesOf(supplierOf(row), lang).first}</bdi>
                <Worth row={row} />
              </>
            }
          />
        ),
      },
      {
        id: "time",
        header: t("contract-column-time"),
        drawn: <TimeAxis scale={scale} day={day} />,
        width: 200,
        grow: 1,
        fixed: true,
        cell: (contract) => <TimeBar contract={contract} scale={scale} day={day} />,
      },
      {
        id: "state",
        header: t("contract-column-state"),
        width: 186,
        sort: "notice_deadline",
        cell: ({ row }) => <StandingTag row={row} day={day} />,
      },
    ],
    [t, lang, day, scale],
  );
}

/** What a contract is worth, as the Desk says it: what it commits to, or else its ceiling. */
function Worth({ row }: { row: ContractBars["row"] }) {
  const { t, f } = useWords();
  const amount = row.committed ?? row.ceiling;
  if (amount === null || !row.currency) return null;
  return (
    <>
      {" · "}
      <bdi title={t(row.committed === null ? "contract-column-ceiling" : "contract-column-committed")}>
        {f.moneyShort(amount, row.currency)}
      </bdi>
    </>
  );
}

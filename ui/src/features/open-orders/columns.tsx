import { useMemo } from "react";
import type { Column } from "@/components/grid";
import { Money } from "@/components/money";
import { Unit } from "@/components/unit";
import { bothNames } from "@/features/deliveries/names";
import { TwoLines } from "@/features/deliveries/two-lines";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { OpenLine } from "@/ipc/contract";
import { unlikelyKey } from "./likely";

/** What the panel beside the list shows anyway. */
const GIVE_WAY = ["likely", "chase", "worth", "requested", "original"];

/** The columns of open lines; `narrow` leaves out those that the panel shows too. */
export function useOpenColumns(narrow: boolean): Column<OpenLine>[] {
  const { t, f, lang } = useWords();
  return useMemo(() => {
    const faint = (text: string) => <span className="text-ink-3">{text}</span>;
    const date = (id: "requested" | "original"): Column<OpenLine> => ({
      id,
      header: t(`open-column-${id}`),
      width: 124,
      hidden: true,
      cell: (line) => (line[id] ? <bdi>{f.day(line[id])}</bdi> : faint(NO_DATA)),
    });
    const columns: Column<OpenLine>[] = [
      {
        id: "order",
        header: t("lines-order"),
        width: 130,
        grow: 3,
        fixed: true,
        cell: (line) => (
          <TwoLines first={`${line.order} · ${line.line}`} second={line.description || line.item} />
        ),
      },
      {
        id: "supplier",
        header: t("lines-supplier"),
        width: 120,
        grow: 3,
        sort: "supplier",
        cell: ({ supplier }) => {
          const { first, second } = bothNames(supplier, supplier.code, lang);
          return <TwoLines first={first} second={second} strong={false} />;
        },
      },
      {
        id: "outstanding",
        header: t("open-column-outstanding"),
        width: 108,
        numeric: true,
        cell: (line) => (
          <>
            <span className="block leading-[1.3]">
              <bdi>{f.number(line.outstanding)}</bdi> <Unit code={line.unit} />
            </span>
            <span className="block text-xs leading-[1.3] text-ink-3">
              {t("open-of-ordered", { ordered: f.number(line.ordered) })}
            </span>
          </>
        ),
      },
      {
        id: "promise",
        header: t("open-column-promise"),
        width: 118,
        grow: 1,
        sort: "promise",
        cell: (line) => (
          <>
            {line.current ? <bdi>{f.day(line.current)}</bdi> : faint(t("open-no-promise"))}
            {line.moved > 0 && (
              <span className={`block text-xs leading-[1.3] ${line.moved > 1 ? "text-watch" : "text-ink-3"}`}>
                {t("open-moved", { n: line.moved })}
              </span>
            )}
          </>
        ),
      },
      {
        id: "overdue",
        header: t("open-column-overdue"),
        width: 92,
        numeric: true,
        sort: "overdue_first",
        cell: ({ days_overdue: days }) =>
          days === null ? (
            faint(NO_DATA)
          ) : (
            <bdi className="font-medium text-bad">{t("open-days", { n: days })}</bdi>
          ),
      },
      {
        id: "likely",
        header: t("open-column-likely"),
        width: 130,
        grow: 1,
        cell: ({ likely }) =>
          likely.from && likely.to ? (
            <TwoLines
              first={f.day(likely.from)}
              second={t("open-likely-to", { date: f.day(likely.to) })}
              strong={false}
            />
          ) : (
            faint(t(unlikelyKey(likely)))
          ),
      },
      {
        id: "chase",
        header: t("open-column-chase"),
        width: 116,
        grow: 1,
        cell: ({ last_chase: chase }) =>
          chase ? (
            <TwoLines first={f.day(chase.date)} second={t(`chase-method-${chase.method}`)} strong={false} />
          ) : (
            faint(t("open-never-chased"))
          ),
      },
      {
        id: "worth",
        header: t("open-column-worth"),
        width: 138,
        numeric: true,
        sort: "worth",
        cell: (line) =>
          line.worth && line.currency ? (
            <Money amount={line.worth} currency={line.currency} />
          ) : (
            faint(NO_DATA)
          ),
      },
      date("requested"),
      date("original"),
    ];
    return narrow ? columns.filter(({ id }) => !GIVE_WAY.includes(id)) : columns;
  }, [t, f, lang, narrow]);
}

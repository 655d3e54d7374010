import { useMemo } from "react";
import type { Column } from "@/components/grid";
import { TwoLines } from "@/features/deliveries/two-lines";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { TermRow } from "@/ipc/contract";
import { FindingsTag } from "./findings";
import { termName, termWords } from "./say";

/** How many characters fit on a line of the list in a small window. */
const LONG = 60;

/** The columns of the library; `narrow` leaves out those that the panel beside it shows too. */
export function useTermColumns(narrow: boolean): Column<TermRow>[] {
  const { t, f, lang } = useWords();
  return useMemo(() => {
    const columns: Column<TermRow>[] = [
      {
        id: "code",
        header: t("column-code"),
        width: 112,
        sort: "code",
        fixed: true,
        cell: (row) => <bdi className="font-medium">{row.code}</bdi>,
      },
      {
        id: "words",
        header: t("column-term"),
        width: 200,
        grow: 3,
        fixed: true,
        cell: (row) => {
          const [said, name] = [f.inDigits(termWords(row, lang)), f.inDigits(termName(row, lang))];
          // Cut from right to left, a number at the end would lose its first digit: long words have both lines to themselves.
          if (said.length > LONG)
            return <span className="line-clamp-2 leading-[1.4] font-medium whitespace-normal">{said}</span>;
          return <TwoLines first={said} second={name === said ? null : name} />;
        },
      },
      {
        id: "days",
        header: t("column-average-days"),
        width: 104,
        numeric: true,
        sort: "average_days",
        cell: (row) =>
          row.average_days === null ? (
            <span title={t("term-days-unknown")} className="text-ink-3">
              <span aria-hidden="true">{NO_DATA}</span>
              <span className="sr-only">{t("term-days-unknown")}</span>
            </span>
          ) : (
            <bdi>{f.number(row.average_days, 1)}</bdi>
          ),
      },
      {
        id: "discounts",
        header: t("column-discounts"),
        width: 96,
        numeric: true,
        cell: (row) => (row.discounts > 0 ? <bdi>{f.number(row.discounts)}</bdi> : <None />),
      },
      {
        id: "findings",
        header: t("column-findings"),
        width: 172,
        grow: 1,
        cell: (row) => <FindingsTag findings={row.findings} />,
      },
      {
        id: "suppliers",
        header: t("column-used-by"),
        width: 118,
        numeric: true,
        sort: "suppliers",
        cell: (row) => (row.suppliers > 0 ? <bdi>{f.number(row.suppliers)}</bdi> : <None />),
      },
    ];
    return narrow ? columns.filter(({ id }) => id !== "discounts" && id !== "suppliers") : columns;
  }, [t, f, lang, narrow]);
}

function None() {
  const { t } = useWords();
  return <span className="text-ink-3">{t("term-none")}</span>;
}

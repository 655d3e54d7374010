import type { Column } from "@/components/grid";
import { Money } from "@/components/money";
import { Tag } from "@/components/tag";
import { Unit } from "@/components/unit";
import type { Words } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { LineRow } from "@/ipc/contract";
import { bothNames, OUTCOME_TONE } from "./names";
import { TwoLines } from "./two-lines";

const DATE_WIDTH = 130;

/** The columns of order lines; on a supplier's own page its name is left away. */
export function lineColumns(words: Words, { supplier }: { supplier: boolean }): Column<LineRow>[] {
  const { t, f, lang } = words;
  const date = (id: "requested" | "original" | "current" | "reference" | "completed", hidden = false) =>
    ({
      id,
      header: t(`lines-${id}`),
      width: DATE_WIDTH,
      hidden,
      cell: (line) => <bdi className={line[id] ? "" : "text-ink-3"}>{f.day(line[id])}</bdi>,
    }) satisfies Column<LineRow>;
  const columns: (Column<LineRow> | false)[] = [
    {
      id: "order",
      header: t("lines-order"),
      width: 134,
      grow: 2,
      fixed: true,
      cell: (line) => (
        <TwoLines first={`${line.order} · ${line.line}`} second={line.description || line.item} />
      ),
    },
    supplier && {
      id: "supplier",
      header: t("lines-supplier"),
      width: 128,
      grow: 2,
      cell: (line) => {
        const names = { name_en: line.supplier_en, name_ar: line.supplier_ar };
        const { first, second } = bothNames(names, line.supplier_en ?? line.supplier_ar ?? NO_DATA, lang);
        return <TwoLines first={first} second={second} strong={false} />;
      },
    },
    {
      id: "quantity",
      header: t("lines-quantity"),
      width: 130,
      numeric: true,
      cell: (line) => (
        <>
          <span className="block leading-[1.3]">
            <bdi>{f.number(line.ordered)}</bdi> / <bdi>{f.number(line.counted)}</bdi>
          </span>
          <Unit code={line.unit} className="text-xs leading-[1.3] text-ink-3" />
        </>
      ),
    },
    date("requested", true),
    // The one date a line was judged by says more than the promise, from which it may differ.
    date("reference"),
    date("original", true),
    {
      ...date("current"),
      cell: (line) => (
        <>
          <bdi className={line.current ? "" : "text-ink-3"}>{f.day(line.current)}</bdi>
          {line.promises > 1 && (
            <span className="block text-xs leading-[1.3] text-ink-3">
              {t("lines-promised-times", { n: line.promises })}
            </span>
          )}
        </>
      ),
    },
    date("completed"),
    {
      id: "days-late",
      header: t("lines-late"),
      width: 84,
      numeric: true,
      cell: (line) =>
        line.days_late === null ? (
          <span className="text-ink-3">{NO_DATA}</span>
        ) : (
          <>
            <bdi>{f.signed(line.days_late, 0)}</bdi>
            {line.open && <span className="block text-xs leading-[1.3] text-ink-3">{t("lines-open")}</span>}
          </>
        ),
    },
    {
      id: "outcome",
      header: t("lines-outcome"),
      width: 150,
      grow: 1,
      cell: (line) => <OutcomeTag line={line} words={words} />,
    },
    {
      id: "promises",
      header: t("lines-promises"),
      width: 84,
      numeric: true,
      hidden: true,
      cell: (line) => <bdi className={line.promises > 1 ? "" : "text-ink-3"}>{f.number(line.promises)}</bdi>,
    },
    {
      id: "value",
      header: t("lines-value"),
      width: 132,
      numeric: true,
      hidden: true,
      cell: (line) =>
        line.value && line.currency ? (
          <Money amount={line.value} currency={line.currency} />
        ) : (
          <bdi>{NO_DATA}</bdi>
        ),
    },
  ];
  return columns.filter((column) => column !== false);
}

/** What became of a line, or why it was left out; and that its failure was not the supplier's. */
export function OutcomeTag({ line, words: { t } }: { line: LineRow; words: Pick<Words, "t"> }) {
  if (line.left_out) return <Tag tone="none">{t(`left-out-${line.left_out}`)}</Tag>;
  if (!line.outcome) return <span className="text-ink-3">{NO_DATA}</span>;
  const others = line.attributable_to !== null && line.attributable_to !== "supplier";
  return (
    <>
      <Tag tone={OUTCOME_TONE[line.outcome]}>
        {/* Only where letters stand apart: an Arabic first letter would be cut off its word. */}
        <span className="inline-block ltr:first-letter:uppercase">{t(`outcome-${line.outcome}`)}</span>
      </Tag>
      {others && <span className="block text-xs leading-[1.3] text-ink-3">{t("lines-attributed")}</span>}
    </>
  );
}

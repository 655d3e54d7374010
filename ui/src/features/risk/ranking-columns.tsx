import { useMemo } from "react";
import type { Column } from "@/components/grid";
import { Tag } from "@/components/tag";
import { useWords, type Words } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { RiskRow } from "@/ipc/contract";
import { SupplierName } from "../suppliers/name";
import { ScoreFigure } from "./score-figure";
import { Stack } from "./stack";
import { CLASS_TONE, classRange } from "./words";

/** The columns of the ranking; `currency` is the one exposed amounts are told in. */
export function useRiskColumns(currency: string | null, since: string | null): Column<RiskRow>[] {
  const words = useWords();
  return useMemo(() => {
    const { t, f } = words;
    return [
      {
        id: "name",
        header: t("column-supplier"),
        width: 172,
        grow: 2,
        sort: "name",
        fixed: true,
        pinned: true,
        cell: (row) => <SupplierName row={{ ...row, name: row.code }} />,
      },
      {
        id: "likelihood",
        header: t("risk-column-likelihood"),
        width: 84,
        numeric: true,
        sort: "likelihood",
        fixed: true,
        cell: (row) => (
          <ScoreFigure value={row.likelihood} of={{ supplier: row, part: null }} className="font-semibold" />
        ),
      },
      {
        id: "stack",
        header: t("risk-column-made-of"),
        width: 200,
        grow: 4,
        sort: "width",
        cell: (row) => <Stack row={row} />,
      },
      {
        id: "change",
        header: since
          ? t("risk-column-change", { date: f.month(since.slice(0, 7)) })
          : t("risk-column-change-plain"),
        width: 128,
        numeric: true,
        sort: "change",
        cell: (row) => <ChangeCell row={row} />,
      },
      {
        id: "exposed",
        header: t("risk-column-exposed"),
        width: 112,
        numeric: true,
        cell: ({ exposed }) =>
          exposed === null || currency === null ? (
            <span className="text-ink-3">{NO_DATA}</span>
          ) : (
            <bdi title={f.money(exposed, currency)}>{f.moneyShort(exposed, currency)}</bdi>
          ),
      },
      {
        id: "class",
        header: t("risk-class"),
        width: 160,
        cell: (row) => <ClassCell row={row} />,
      },
      {
        id: "impact",
        header: t("risk-impact"),
        width: 84,
        numeric: true,
        sort: "impact",
        hidden: true,
        cell: (row) => <ScoreFigure value={row.impact} of={{ supplier: row, part: "impact" }} />,
      },
      {
        id: "coverage",
        header: t("risk-column-known"),
        width: 84,
        numeric: true,
        hidden: true,
        cell: (row) => <bdi>{f.percent(row.coverage, 0)}</bdi>,
      },
      {
        id: "alarming",
        header: t("risk-alarming"),
        width: 140,
        grow: 1,
        hidden: true,
        cell: (row) => (
          <span className="text-bad">{f.list(row.alarming.map((one) => t(`risk-dimension-${one}`)))}</span>
        ),
      },
    ];
  }, [words, currency, since]);
}

function ChangeCell({ row: { change } }: { row: RiskRow }) {
  const { t, f } = useWords();
  if (change === null)
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">{NO_DATA}</span>
        <span className="sr-only">{t("no-data")}</span>
      </span>
    );
  const by = Number(change);
  // To the tenth as shown: less than that is no change to a reader.
  const tone = by >= 0.05 ? "text-bad" : by <= -0.05 ? "text-good" : "text-ink-3";
  return <bdi className={tone}>{f.signed(change)}</bdi>;
}

/** The class, and how far the band lets it be another. */
export function ClassCell({ row }: { row: Pick<RiskRow, "class" | "class_range" | "likelihood" | "ruled"> }) {
  const words = useWords();
  const { t } = words;
  const { class: of, class_range: range } = row;
  if (of === null)
    return <Tag tone="none">{t(row.likelihood === null ? "risk-not-assessed" : "risk-no-class")}</Tag>;
  const wide = range.from !== range.to;
  const says = [
    wide && t("risk-class-could-be", { range: classRange(range, words) }),
    row.ruled && t("risk-ruled"),
  ];
  return (
    <span className="inline-flex items-center gap-1.5" title={says.filter(Boolean).join(" · ") || undefined}>
      <Tag tone={CLASS_TONE[of]}>{t(`risk-class-${of}`)}</Tag>
      {wide && <ClassRoom row={row} words={words} />}
      {row.ruled && <span className="text-2xs text-ink-3">{t("risk-ruled-short")}</span>}
    </span>
  );
}

/** Which other classes the band allows, by an arrow and, for who cannot see it, in words. */
function ClassRoom({ row, words }: { row: Pick<RiskRow, "class" | "class_range">; words: Words }) {
  const { class: of, class_range: range } = row;
  const arrows = `${range.to !== of ? "↑" : ""}${range.from !== of ? "↓" : ""}`;
  return (
    <span className="text-xs text-ink-3">
      <span aria-hidden="true">{arrows}</span>
      <span className="sr-only">{words.t("risk-class-could-be", { range: classRange(range, words) })}</span>
    </span>
  );
}

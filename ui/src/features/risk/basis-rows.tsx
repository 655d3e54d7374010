import { Link } from "@tanstack/react-router";
import { useWords } from "@/i18n/context";
import type { BasisRow, Indicator, RiskBasis } from "@/ipc/contract";
import { useSupplierWords } from "../suppliers/words";
import { rawShown } from "./words";

/** The rows that one value was counted from: categories, contracts, documents, odd lines, what was stated before. */
export function BasisRows({
  basis: { rows, params },
  indicator,
}: {
  basis: RiskBasis;
  indicator: Indicator | undefined;
}) {
  const { t } = useWords();
  return (
    <ul
      aria-label={t("risk-basis-rows")}
      data-testid="basis-rows"
      className="grid gap-0.5 border-s border-line ps-2 text-xs text-ink-2"
    >
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer, never moved
        <li key={at} className="flex flex-wrap justify-between gap-x-3">
          <RowName row={row} />
          <RowValue row={row} currency={params.currency ?? null} indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

function RowName({ row: { kind, id, label, date } }: { row: BasisRow }) {
  const { t, f } = useWords();
  const lands = useSupplierWords();
  const name =
    kind === "line"
      ? t("risk-basis-line")
      : kind === "country" && id
        ? (lands.country(id) ?? id)
        : kind === "category" && id
          ? lands.category(id)
          : kind === "currency"
            ? t("risk-basis-in-currency", { currency: label })
            : kind === "missing"
              ? t("risk-basis-is-missing", { document: label })
              : label;
  return (
    <span className="min-w-0">
      {kind === "contract" && id ? (
        <Link to="/contracts/$id" params={{ id }} className="underline hover:text-ink">
          <bdi>{name}</bdi>
        </Link>
      ) : (
        <bdi>{name}</bdi>
      )}
      {date && (
        <span className="text-ink-3">
          {" · "}
          <bdi>{f.day(date)}</bdi>
        </span>
      )}
      {kind === "country" && label && (
        <span className="text-ink-3">
          {" · "}
          <bdi>{label}</bdi>
        </span>
      )}
    </span>
  );
}

function RowValue({
  row: { kind, label, value, of },
  currency,
  indicator,
}: {
  row: BasisRow;
  currency: string | null;
  indicator: Indicator | undefined;
}) {
  const words = useWords();
  const { t, f } = words;
  if (value === null) return kind === "contract" ? <span>{t("risk-basis-no-rate")}</span> : null;
  const money = (amount: string) => (currency ? f.moneyShort(amount, currency) : f.number(amount, 0));
  const one = (amount: string): string => {
    if (kind === "currency") return f.moneyShort(amount, label);
    if (kind === "category" || kind === "contract") return money(amount);
    if (kind === "country" || kind === "stated") return rawShown(amount, indicator?.unit, words);
    return f.number(amount);
  };
  return (
    <bdi>
      {of === null
        ? one(value)
        : t(kind === "line" ? "risk-basis-median" : "risk-basis-of", { value: one(value), of: one(of) })}
    </bdi>
  );
}

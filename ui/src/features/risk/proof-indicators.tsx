import { useState } from "react";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Contribution, Indicator, Model, RiskExplained } from "@/ipc/contract";
import { useSupplierWords } from "../suppliers/words";
import { ACCOUNT } from "./account";
import { basisLeftOut, basisSays } from "./basis";
import { BasisRows } from "./basis-rows";
import { shownParts } from "./sums";
import { indicatorName, points, rawShown, sourceSaid, whyUnknown } from "./words";

/** The indicators behind a part: each with its own value, the day it holds for and where it is from, or why it does not count. */
export function IndicatorRows({
  explained,
  model,
  contributions,
  whole,
}: {
  explained: RiskExplained;
  model: Model | undefined;
  contributions: Contribution[];
  /** What the parts sum to. */
  whole: string;
}) {
  const shown = shownParts(
    contributions.map((one) => one.contribution),
    whole,
  );
  return (
    <ul className="grid gap-1.5">
      {contributions.map((one, at) => (
        <IndicatorRow
          key={one.indicator}
          contribution={one}
          adds={shown[at] ?? "0"}
          indicator={find(model, one)}
          basis={explained.basis.find((of) => of.indicator === one.indicator)}
        />
      ))}
    </ul>
  );
}

const find = (model: Model | undefined, { indicator, dimension }: Contribution): Indicator | undefined =>
  (dimension === null
    ? model?.impact
    : model?.dimensions.find((set) => set.dimension === dimension)?.indicators
  )?.find((one) => one.code === indicator);

function IndicatorRow({
  contribution,
  adds,
  indicator,
  basis,
}: {
  contribution: Contribution;
  adds: string;
  indicator: Indicator | undefined;
  basis: RiskExplained["basis"][number] | undefined;
}) {
  const words = useWords();
  const { t, f } = words;
  const lands = useSupplierWords();
  const [open, setOpen] = useState(false);
  const { value, state, score, weight } = contribution;
  const known = state === "known";
  const says = basis ? basisSays(basis, words, (code) => lands.country(code) ?? code) : null;
  const rows = basis?.rows.length ?? 0;
  const from = [
    value !== null && rawShown(value, indicator?.unit, words),
    says,
    known && contribution.date && f.day(contribution.date),
    sourceSaid(contribution.source, words),
  ];
  return (
    <li data-indicator={contribution.indicator} data-state={state}>
      <div className={ACCOUNT}>
        <span className={known ? "" : "text-ink-3"}>{indicatorName(contribution.indicator, words)}</span>
        <span className="text-end text-ink-3">
          <bdi>{f.number(weight)}</bdi>
        </span>
        <span className="text-end text-ink-2">
          <bdi>{score === null ? NO_DATA : points(score, words)}</bdi>
        </span>
        <span className="text-end">
          <bdi>{known ? points(adds, words) : NO_DATA}</bdi>
        </span>
      </div>
      <p className="text-xs text-ink-3">
        {from
          .filter((part): part is string => Boolean(part))
          .map((part, at) => (
            <span key={part}>
              {at > 0 && " · "}
              <bdi>{part}</bdi>
            </span>
          ))}
        {!known && (
          <span className="text-watch">
            {from.some(Boolean) && " · "}
            {whyUnknown(contribution, indicator, words)}
          </span>
        )}
        {basis &&
          basisLeftOut(basis, words).map((one) => (
            <span key={one} className="text-watch">
              {" · "}
              {one}
            </span>
          ))}
        {rows > 0 && (
          <>
            {" · "}
            <button
              type="button"
              aria-expanded={open}
              aria-label={t("risk-basis-show-of", {
                n: rows,
                name: indicatorName(contribution.indicator, words),
              })}
              onClick={() => setOpen(!open)}
              className="figure"
            >
              {t("risk-basis-show", { n: rows })}
            </button>
          </>
        )}
      </p>
      {open && basis && <BasisRows basis={basis} indicator={indicator} />}
    </li>
  );
}

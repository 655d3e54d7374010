import type { ReactNode } from "react";
import { useWords } from "@/i18n/context";
import { openRiskProof, type RiskProof } from "./proof";
import { nameOf, points } from "./words";

/** A score or a part of one: dashed underline, and a press opens its proof. */
export function ScoreFigure({
  value,
  of,
  says,
  children,
  className = "",
}: {
  value: string | null;
  of: Omit<RiskProof, "peek">;
  /** What is shown where it is not the value itself. */
  says?: string;
  children?: ReactNode;
  className?: string;
}) {
  const words = useWords();
  const shown = says ?? points(value, words);
  return (
    <button
      type="button"
      data-figure="risk"
      data-value={value ?? ""}
      aria-label={words.t("figure-label", {
        value: value === null ? words.t("risk-not-assessed") : shown,
        of: nameOf(of.supplier, words),
      })}
      onClick={(event) => {
        event.stopPropagation();
        openRiskProof(of);
      }}
      className={`figure ${className}`}
    >
      <bdi>{children ?? shown}</bdi>
    </button>
  );
}

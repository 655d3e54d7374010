import type { ReactNode } from "react";
import { openProof, type ProofAsked } from "@/app/proof";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Figure as FigureData } from "@/ipc/contract";

/** A figure's value in words, by its kind; "no data" is a dash, never zero. */
export function useFigureText(): (figure: FigureData) => string {
  const { f, t } = useWords();
  return (figure) => {
    if (figure.value === null) return NO_DATA;
    switch (figure.kind) {
      case "otif":
      case "on_time":
      case "in_full":
      case "fill":
        return f.percent(figure.value);
      case "days_late":
      case "lead_time":
        return t("days-decimal", { n: Number(figure.value), shown: f.number(figure.value, 1) });
      case "ppm":
        return f.number(figure.value, 0);
      default:
        return f.number(figure.value);
    }
  };
}

/**
 * Any shown figure: dashed underline, `data-figure` with its kind, and a press opens its proof. `asked` says of what it is a figure, for
 * the proof's heading and its lines.
 */
export function Figure({
  figure,
  asked,
  says,
  children,
  className = "",
}: {
  figure: FigureData;
  asked: Omit<ProofAsked, "figure">;
  /** What is shown where it is not the value: a count of the rows behind it. */
  says?: string;
  children?: ReactNode;
  className?: string;
}) {
  const text = useFigureText()(figure);
  const { t } = useWords();
  const value = says ?? (figure.value === null ? t("no-data") : text);
  return (
    <button
      type="button"
      data-figure={says === undefined ? figure.kind : "lines"}
      data-value={figure.value ?? ""}
      aria-label={t("figure-label", { value, of: asked.of })}
      onClick={(event) => {
        event.stopPropagation();
        openProof({ ...asked, figure });
      }}
      className={`figure ${className}`}
    >
      <bdi>{children ?? says ?? text}</bdi>
    </button>
  );
}

import type { ReactNode } from "react";
import { Figure } from "@/components/figure";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Figure as FigureData, MeetingSheet } from "@/ipc/contract";
import { NO_FILTER } from "../deliveries/store";
import { nameOf } from "../desk/said";
import { ScoreFigure } from "../risk/score-figure";

/** Five figures of the last twelve months, each with what makes it readable. On the screen each opens its proof. */
export function SheetFigures({ sheet }: { sheet: MeetingSheet }) {
  const words = useWords();
  const { t, f } = words;
  const { question, otif, risk, target } = sheet;
  const asked = {
    of: nameOf(sheet.supplier, words),
    question,
    ownPeriod: true,
    filter: { ...NO_FILTER, supplier: sheet.supplier.id },
  };
  const shown = (figure: FigureData) =>
    figure.value === null ? NO_DATA : <Figure figure={figure} asked={asked} />;
  const lines = (figure: FigureData) => t("lines-count", { n: figure.proof.sum });
  const interval = otif.low && otif.high ? f.rateRange(otif.low, otif.high) : lines(otif);
  return (
    <section aria-label={t("sheet-figures")}>
      <h2 className="pb-[0.5mm]">{t("sheet-figures")}</h2>
      <div className="grid grid-cols-5 divide-x divide-line rounded-md border border-line-2">
        <Cell
          label={`${t("sheet-otif")} · ${t("sheet-otif-target", { target: f.percent(target, 0) })}`}
          note={`${interval} · ${lines(otif)}`}
        >
          {shown(otif)}
        </Cell>
        <Cell label={t("sheet-fill")} note={lines(sheet.fill)}>
          {shown(sheet.fill)}
        </Cell>
        <Cell label={t("sheet-ppm")} note={t("kpi-ppm-note")}>
          {shown(sheet.ppm)}
        </Cell>
        <Cell label={t("sheet-lead")} note={lines(sheet.lead)}>
          {shown(sheet.lead)}
        </Cell>
        <Cell
          label={t("sheet-risk")}
          note={
            risk
              ? t("sheet-risk-note", {
                  range: f.range(f.number(risk.low, 0), f.number(risk.high, 0)),
                  class: risk.class ? t(`sheet-risk-${risk.class as "low" | "medium" | "high"}`) : NO_DATA,
                })
              : t("sheet-risk-none")
          }
        >
          {risk ? <ScoreFigure value={risk.score} of={{ supplier: sheet.supplier, part: null }} /> : NO_DATA}
        </Cell>
      </div>
    </section>
  );
}

function Cell({ label, note, children }: { label: string; note: string; children: ReactNode }) {
  return (
    <div className="min-w-0 px-[2.5mm] py-[1.5mm]">
      <p className="truncate text-ink-2">{label}</p>
      <p className="text-lg leading-[1.3] font-semibold">{children}</p>
      <p className="truncate text-[9.5px] text-ink-3">{note}</p>
    </div>
  );
}

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useDefinition, useYearQuestion } from "@/app/question";
import { useKnownAt } from "@/app/view";
import { ErrorNote, FigureWaiting } from "@/components/feedback";
import { Figure } from "@/components/figure";
import { IntervalBar } from "@/components/interval-bar";
import { inOtherUnits } from "@/features/deliveries/proof-notes";
import { useRiskKpi } from "@/features/risk/risk-kpi";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Figure as FigureData, Group, LineFilter, RankingQuery, SupplierRow } from "@/ipc/contract";
import { rankingQuery } from "@/ipc/queries";
import { namesOf } from "./words";

/** One supplier's figures of the last twelve months; null until they are there, or when it has no lines at all. */
export function useSupplierFigures(id: string) {
  const question = useYearQuestion();
  const knownAt = useKnownAt();
  const target = useDefinition()?.target ?? "0.95";
  const query: RankingQuery | null = question && {
    question,
    by: "supplier",
    search: "",
    sort: "name",
    offset: 0,
    limit: 1,
    target,
    supplier: id,
  };
  const ranking = useQuery({
    ...rankingQuery(query as RankingQuery, knownAt),
    enabled: query !== null,
    placeholderData: undefined,
  });
  return { question, target, group: ranking.data?.groups[0] ?? null, ranking };
}

/** OTIF with its interval, fill, rejects and lead time; beside the list on time, on the page the risk. Each opens its proof. */
export function Performance({ row, narrow = false }: { row: SupplierRow; narrow?: boolean }) {
  const { t, f, lang } = useWords();
  const { question, target, group, ranking } = useSupplierFigures(row.id);
  const of = namesOf(row, lang).first;
  if (ranking.error) return <ErrorNote error={ranking.error} retry={() => void ranking.refetch()} />;

  const filter: LineFilter = { supplier: row.id, month: null, category: null, outcomes: [], left_out: [] };
  const shown = (figure: FigureData | undefined, unit?: string) =>
    figure && question ? (
      <>
        <Figure figure={figure} asked={{ of, question, filter }} />
        {unit && figure.value !== null && <span className="ms-1 text-sm font-normal text-ink-3">{unit}</span>}
      </>
    ) : ranking.data ? (
      <span>{NO_DATA}</span>
    ) : (
      <FigureWaiting />
    );
  const otif = group?.otif_figure;

  return (
    <section
      aria-label={t("performance")}
      data-testid="performance"
      // The outermost of the lines between the figures lie under the frame, however many stand in a row.
      className={`grid overflow-clip rounded-lg border border-line bg-panel [&>*]:-ms-px [&>*]:-mt-px [&>*]:border-s [&>*]:border-t ${narrow ? "grid-cols-2" : "grid-cols-5 @max-[760px]:grid-cols-3 @max-[520px]:grid-cols-2"}`}
    >
      <Kpi
        label={t("kpi-otif")}
        wide={narrow}
        note={group && otif?.value ? otifNote(group) : ranking.data ? t("kpi-no-lines") : " "}
        value={shown(otif)}
      >
        {otif?.value && (
          <IntervalBar value={otif.value} low={otif.low} high={otif.high} target={target} width={132} />
        )}
      </Kpi>
      {narrow && (
        <Kpi
          label={t("kpi-on-time")}
          value={shown(group?.on_time_figure)}
          note={intervalNote(group?.on_time_figure)}
        />
      )}
      <Kpi
        label={t("kpi-fill")}
        value={shown(group?.fill_figure)}
        note={quantityNote("kpi-fill-note", group?.fill_figure)}
      />
      <Kpi
        label={t("kpi-ppm")}
        value={shown(group?.ppm_figure)}
        note={quantityNote("kpi-ppm-note", group?.ppm_figure)}
      />
      <Kpi label={t("kpi-lead")} value={shown(group?.lead_figure)} note={leadNote()} />
      {!narrow && <RiskKpi id={row.id} />}
    </section>
  );

  function otifNote({ population }: Group): string {
    const range = intervalNote(otif);
    const lines = t("lines-count", { n: population });
    return range ? t("kpi-otif-note", { range, lines }) : lines;
  }
  function intervalNote(figure: FigureData | undefined): string {
    return figure?.low && figure.high ? f.rateRange(figure.low, figure.high) : "";
  }
  /** Only one unit at a time can be summed: how many lines are in others. */
  function quantityNote(says: "kpi-fill-note" | "kpi-ppm-note", figure: FigureData | undefined): string {
    const others = figure ? inOtherUnits(figure) : 0;
    return others > 0 ? `${t(says)} · ${t("kpi-other-units", { n: others })}` : t(says);
  }
  function leadNote(): string {
    const { median, p95 } = group?.lead_time ?? { median: null, p95: null };
    return median && p95
      ? t("kpi-lead-note", {
          median: f.number(median, 0),
          share: f.percent("0.95", 0),
          p95: f.number(p95, 0),
        })
      : " ";
  }
}

/** The supplier's risk as of the day in view, with its band and what moved it. */
function RiskKpi({ id }: { id: string }) {
  const { t } = useWords();
  const { value, note, tag } = useRiskKpi(id);
  return (
    <Kpi label={t("tab-risk")} value={value} note={note}>
      {tag}
    </Kpi>
  );
}

function Kpi({
  label,
  value,
  note,
  wide = false,
  children,
}: {
  label: string;
  value: ReactNode;
  note: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={`grid content-start border-line px-3.5 py-2.5 ${wide ? "col-span-2" : ""}`}>
      <h2>{label}</h2>
      <p className="text-xl font-semibold">{value}</p>
      <p className="text-xs text-ink-3">{note}</p>
      {children && <div className="pt-1">{children}</div>}
    </div>
  );
}

import type { ReactNode } from "react";
import { Waiting } from "@/components/feedback";
import { Figure } from "@/components/figure";
import { IntervalBar } from "@/components/interval-bar";
import { useRiskKpi } from "@/features/risk/risk-kpi";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { ComparedSupplier, Figure as FigureData, Group, Question, RateDifference } from "@/ipc/contract";
import { namesOf } from "../suppliers/words";
import type { Compared } from "./data";
import { Heading, Row } from "./row";

const RATES = ["otif", "on_time", "in_full", "fill"] as const;
const figureOf: Record<(typeof RATES)[number], (group: Group) => FigureData> = {
  otif: (group) => group.otif_figure,
  on_time: (group) => group.on_time_figure,
  in_full: (group) => group.in_full_figure,
  fill: (group) => group.fill_figure,
};

/** Delivery side by side: each figure opens its proof, and each rate says whether it truly differs from the first supplier's. */
export function FigureRows({
  records,
  compared,
  question,
  target,
}: {
  records: Compared[];
  compared: ComparedSupplier[] | undefined;
  question: Question | null;
  target: string;
}) {
  const { t, f, lang } = useWords();
  if (!compared || !question)
    return (
      <tr>
        <td colSpan={records.length + 1}>
          <Waiting />
        </td>
      </tr>
    );
  const shown = (at: number, figure: FigureData, note?: ReactNode) => {
    const row = records[at]?.supplier?.data?.row;
    if (!row) return NO_DATA;
    const filter = { supplier: row.id, month: null, category: null, outcomes: [], left_out: [] };
    return (
      <div className="grid gap-0.5">
        <span className="text-lg font-semibold">
          <Figure figure={figure} asked={{ of: namesOf(row, lang).first, question, filter }} />
        </span>
        {note}
      </div>
    );
  };
  const cells = (cell: (one: ComparedSupplier, at: number) => ReactNode) => compared.map(cell);
  return (
    <>
      <Heading span={records.length}>{t("side-deliveries")}</Heading>
      {RATES.map((kind) => (
        <Row
          key={kind}
          label={t(`kind-${kind}`)}
          cells={cells(({ group, differences }, at) => {
            const figure = figureOf[kind](group);
            const difference = differences.find((one) => one.kind === kind);
            return shown(
              at,
              figure,
              <>
                {figure.value !== null && figure.low && figure.high && (
                  <IntervalBar
                    value={figure.value}
                    low={figure.low}
                    high={figure.high}
                    target={kind === "otif" ? target : null}
                    width={150}
                  />
                )}
                {difference && <Difference of={difference} />}
              </>,
            );
          })}
        />
      ))}
      <Row label={t("kind-ppm")} cells={cells(({ group }, at) => shown(at, group.ppm_figure))} />
      <Row
        label={t("kpi-lead")}
        cells={cells(({ group }, at) =>
          shown(
            at,
            group.lead_figure,
            group.lead_time.median && (
              <span className="text-xs text-ink-3">
                {t("kpi-lead-note", {
                  median: f.number(group.lead_time.median, 0),
                  share: f.percent("0.95", 0),
                  p95: f.number(group.lead_time.p95 ?? group.lead_time.median, 0),
                })}
              </span>
            ),
          ),
        )}
      />
      <Row label={t("kind-days_late")} cells={cells(({ group }, at) => shown(at, group.days_late_figure))} />
      <Row label={t("tab-risk")} cells={records.map((one) => <Risk key={one.id} id={one.id} />)} />
      <Row label={t("side-counted")} cells={cells(({ group }) => <bdi>{f.number(group.population)}</bdi>)} />
    </>
  );
}

function Risk({ id }: { id: string }) {
  const { value, note, tag } = useRiskKpi(id);
  return (
    <div className="grid justify-items-start gap-0.5">
      <span className="text-lg font-semibold">{value}</span>
      <span className="text-xs text-ink-3">{note}</span>
      {tag}
    </div>
  );
}

/** How far a rate lies from the first supplier's, and whether chance could have made the difference. */
function Difference({ of }: { of: RateDifference }) {
  const { t, f } = useWords();
  const points = (rate: string) => f.signed(String(Math.round(Number(rate) * 1000) / 10));
  return (
    <span
      data-testid={`difference-${of.kind}`}
      className={`text-xs ${of.tells ? (Number(of.value) > 0 ? "text-good" : "text-bad") : "text-ink-3"}`}
    >
      {t(of.tells ? "side-differs" : "side-may-be-chance", {
        difference: points(of.value),
        range: t("range", { low: points(of.low), high: points(of.high) }),
      })}
    </span>
  );
}

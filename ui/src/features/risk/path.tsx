import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { ScrollRegion } from "@/components/scroll-region";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { RiskPoint } from "@/ipc/contract";
import { copyPicture, copyText, toCsv } from "../deliveries/csv";
import { pathQuery } from "./data";
import { PathChart } from "./path-chart";
import { pathPng } from "./path-png";
import type { RiskProof } from "./proof";
import { ScoreFigure } from "./score-figure";
import { same } from "./sums";
import { band, points } from "./words";

/** A score over the last twelve months, each as it was known then: a chart, and the same data as a table. */
export function Path({ supplier }: { supplier: RiskProof["supplier"] }) {
  const words = useWords();
  const { t, f, dir } = words;
  const { asOf } = useView();
  const [table, setTable] = useState(false);
  const { data, error, refetch } = useQuery(pathQuery(supplier.id, asOf));
  const path = data ?? [];

  const copy = async () => {
    const head = ["date", "likelihood", "low", "high", "coverage", "impact", "class", "model_version"];
    const rows = path.map((one) => [
      one.date,
      one.likelihood,
      one.low,
      one.high,
      one.coverage,
      one.impact,
      one.class,
      one.version,
    ]);
    const copied = await copyText(toCsv([head, ...rows]));
    toast(copied ? t("months-copied", { n: path.length }) : t("months-not-copied"), { bad: !copied });
  };
  const copyPng = async () => {
    const says = {
      point: (point: RiskPoint) => ({
        when: f.month(point.date.slice(0, 7)),
        value: points(point.likelihood, words),
      }),
      score: (score: number) => f.number(score),
    };
    const copied = await copyPicture(() => pathPng(path, says, dir));
    toast(t(copied ? "months-png-copied" : "months-png-not-copied"), { bad: !copied });
  };

  return (
    <Panel
      title={t("risk-path")}
      aside={
        <div className="flex items-center gap-1">
          <Button look="quiet" data-testid="path-toggle" onPress={() => setTable(!table)}>
            {table ? t("months-chart") : t("months-table")}
          </Button>
          <Button look="quiet" isDisabled={path.length === 0} onPress={() => void copy()}>
            {t("months-copy")}
          </Button>
          {!table && (
            <Button look="quiet" isDisabled={path.length === 0} onPress={() => void copyPng()}>
              {t("months-png")}
            </Button>
          )}
        </div>
      }
    >
      <div className="px-3.5 pb-2.5">
        {error && <ErrorNote error={error} retry={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data &&
          (table ? (
            <PathTable path={data} supplier={supplier} />
          ) : (
            <PathChart path={data} supplier={supplier} />
          ))}
      </div>
    </Panel>
  );
}

function PathTable({ path, supplier }: { path: RiskPoint[]; supplier: RiskProof["supplier"] }) {
  const words = useWords();
  const { t, f } = words;
  const head = "sticky top-0 bg-panel py-1 text-xs font-medium text-ink-3";
  return (
    <ScrollRegion label={t("risk-path")} className="h-[190px]">
      <table className="w-full border-collapse" data-testid="path-table">
        <thead>
          <tr>
            <th scope="col" className={`${head} text-start`}>
              {t("risk-path-date")}
            </th>
            {[t("risk-likelihood"), t("risk-path-band"), t("risk-class"), t("risk-path-model")].map(
              (text) => (
                <th key={text} scope="col" className={`${head} ps-3 text-end`}>
                  {text}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {[...path].reverse().map((point) => (
            <tr key={point.date} className="border-t border-line">
              <th scope="row" className="py-0.5 text-start font-normal">
                <bdi>{f.day(point.date)}</bdi>
              </th>
              <td className="ps-3 text-end">
                <ScoreFigure value={point.likelihood} of={{ supplier, part: null, asOf: point.date }} />
              </td>
              <td className="ps-3 text-end">{same(point.low, point.high) ? NO_DATA : band(point, words)}</td>
              <td className="ps-3 text-end">
                {point.class ? t(`risk-class-${point.class}`) : t("risk-no-class")}
              </td>
              <td className="ps-3 text-end">{t("risk-model-version", { version: point.version })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

import { useRef, useState } from "react";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { Figure } from "@/components/figure";
import { Panel } from "@/components/panel";
import { ScrollRegion } from "@/components/scroll-region";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Group } from "@/ipc/contract";
import type { Asked } from "./asked";
import { copyPicture, copyText, toCsv } from "./csv";
import type { Paint } from "./month-canvas";
import { CHART_HEIGHT, MonthChart } from "./month-chart";
import { filterOf, subjectOf, useMonths } from "./ranking-data";
import { NO_FILTER } from "./store";

/** With fewer months no chart can tell a signal from noise; see domain.md. */
const ENOUGH_MONTHS = 12;

/** One supplier by month, or all of them: a chart, and the same data as a table. */
export function Months({
  asked,
  supplier,
  name,
}: {
  asked: Asked;
  supplier: string | null;
  /** The supplier in the person's words. */
  name: string | null;
}) {
  const { t } = useWords();
  const [table, setTable] = useState(false);
  const { data, error, refetch, isPlaceholderData } = useMonths(asked, supplier);
  const title = name === null ? t("months-all") : t("months-of", { name });
  const subject = name ?? t("proof-all");
  const months = data?.groups ?? [];
  const paint = useRef<Paint>(null);

  const copy = async () => {
    const head = ["month", "population", "otif", "otif_rate", "low", "high"];
    const rows = months.map(({ key, population, otif, otif_figure: { value, low, high } }) => [
      key,
      population,
      otif,
      value,
      low,
      high,
    ]);
    const copied = await copyText(toCsv([head, ...rows]));
    toast(copied ? t("months-copied", { n: months.length }) : t("months-not-copied"), { bad: !copied });
  };
  const copyPng = async () => {
    const copied = await copyPicture(() => paint.current?.png() ?? Promise.resolve(null));
    toast(t(copied ? "months-png-copied" : "months-png-not-copied"), { bad: !copied });
  };

  return (
    <Panel
      title={
        <>
          {title}
          {data?.total.otif_figure.value && (
            <span className="ms-2 font-normal text-ink-3">
              {t("months-mean")}{" "}
              <Figure
                figure={data.total.otif_figure}
                asked={subjectOf(data.total, subject, { ...NO_FILTER, supplier }, asked)}
              />
            </span>
          )}
        </>
      }
      aside={
        <div className="flex items-center gap-1">
          {data && months.length > 0 && months.length < ENOUGH_MONTHS && (
            <span className="me-2 text-xs text-ink-3">{t("months-few", { n: months.length })}</span>
          )}
          <Button look="quiet" onPress={() => setTable(!table)} data-testid="months-toggle">
            {table ? t("months-chart") : t("months-table")}
          </Button>
          <Button look="quiet" onPress={() => void copy()} isDisabled={months.length === 0}>
            {t("months-copy")}
          </Button>
          {!table && (
            <Button look="quiet" onPress={() => void copyPng()} isDisabled={months.length === 0}>
              {t("months-png")}
            </Button>
          )}
        </div>
      }
      className="shrink-0"
    >
      <div className={`px-3.5 pb-2 ${isPlaceholderData ? "opacity-60 transition-opacity delay-200" : ""}`}>
        {error && <ErrorNote error={error} retry={() => void refetch()} />}
        {data &&
          (table ? (
            <MonthTable months={months} asked={asked} supplier={supplier} name={subject} />
          ) : (
            <MonthChart
              months={months}
              total={data.total}
              asked={asked}
              supplier={supplier}
              name={subject}
              paint={paint}
            />
          ))}
        {!data && !error && <div className={CHART_HEIGHT} />}
      </div>
    </Panel>
  );
}

function MonthTable({
  months,
  asked,
  supplier,
  name,
}: {
  months: Group[];
  asked: Asked;
  supplier: string | null;
  name: string;
}) {
  const { t, f } = useWords();
  const head = "sticky top-0 bg-panel py-1 text-xs font-medium text-ink-3";
  return (
    <ScrollRegion label={t("months-table")} className={CHART_HEIGHT}>
      <table className="w-full border-collapse" data-testid="month-table">
        <thead>
          <tr>
            <th scope="col" className={`${head} text-start`}>
              {t("ranking-month")}
            </th>
            {[t("ranking-n-lines"), t("ranking-otif"), t("months-low"), t("months-high")].map((text) => (
              <th key={text} scope="col" className={`${head} text-end`}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => {
            const { low, high, proof } = month.otif_figure;
            const label = f.month(month.key, "long");
            return (
              <tr key={month.key} className="border-t border-line">
                <th scope="row" className="py-0.5 text-start font-normal">
                  {label}
                </th>
                <td className="text-end">{f.number(proof.sum)}</td>
                <td className="text-end">
                  <Figure
                    figure={month.otif_figure}
                    asked={subjectOf(month, `${name} · ${label}`, filterOf(month, "month", supplier), asked)}
                  />
                </td>
                <td className="text-end">{low === null ? NO_DATA : f.percent(low)}</td>
                <td className="text-end">{high === null ? NO_DATA : f.percent(high)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

import { ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { PaymentTerm } from "@/ipc/contract";
import { AwkwardDates } from "./awkward";
import { Findings } from "./findings";
import { useSample } from "./sample";
import { SampleFields } from "./sample-fields";
import { ScheduleView } from "./schedule";
import type { Study } from "./study";

/** What a term does, beside it: its schedule on a sample invoice, awkward dates, and what the rule sets say. */
export function SamplePanel({ term, study }: { term: PaymentTerm | null; study: Study }) {
  const { t, f } = useWords();
  const sample = useSample();
  if (!sample) return <Waiting />;
  const { answer, asked, error, isOld, wrongInvoice } = study;
  return (
    <>
      <Panel
        title={t("sample-title")}
        aside={
          answer?.average_days != null &&
          !wrongInvoice && (
            <span className="text-xs text-ink-3">
              {t("sample-average", { days: t("days-decimal", decimalDays(answer.average_days, f.number)) })}
            </span>
          )
        }
        className="pb-3"
      >
        <div className="grid gap-3 px-3.5">
          <SampleFields terms={term ? [term] : []} sample={sample} refused={error?.fields} withGoods />
          {error && error.code !== "invalid" && <ErrorNote error={error} />}
          {answer && !wrongInvoice && <ScheduleView schedule={answer} asked={asked} isOld={isOld} />}
          {!answer && term === null && <p className="text-ink-3">{t("sample-none")}</p>}
          {!answer && term !== null && error === null && !wrongInvoice && <Waiting />}
        </div>
      </Panel>
      {answer && (
        <Panel title={t("findings-title")} className="pb-3">
          <div className="px-3.5">
            <Findings findings={answer.findings} />
          </div>
        </Panel>
      )}
      {asked && answer && !wrongInvoice && (
        <Panel className="px-3.5 pt-2 pb-2">
          <AwkwardDates asked={asked} thisYear={Number(sample.invoice.slice(0, 4))} />
        </Panel>
      )}
    </>
  );
}

/** Days with at most one decimal, and the plural form they ask for. */
export const decimalDays = (days: string, show: (value: string, decimals?: number) => string) => {
  const rounded = Math.round(Number(days) * 10) / 10;
  return { n: rounded, shown: show(days, Number.isInteger(rounded) ? 0 : 1) };
};

import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { IconButton } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { Icon } from "@/components/icon";
import { Panel, ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { TermView } from "@/ipc/contract";
import { CashEffect } from "./cash-effect";
import { Findings } from "./findings";
import { TermTitle } from "./peek";
import { termQuery } from "./queries";
import { useSample } from "./sample";
import { SampleFields } from "./sample-fields";
import { ScheduleView } from "./schedule";
import { useStudy } from "./study";
import { TermPicker } from "./term-picker";

const route = getRouteApi("/terms/compare");

/** Two terms side by side on the same invoice, and what moving a year's spend from one to the other does to our cash. */
export function CompareTerms() {
  const { t } = useWords();
  const { a, b } = route.useSearch();
  const navigate = useNavigate();
  const first = useTerm(a);
  const second = useTerm(b);
  const go = (next: { a: string | undefined; b: string | undefined }) =>
    void navigate({
      to: "/terms/compare",
      search: { ...(next.a ? { a: next.a } : {}), ...(next.b ? { b: next.b } : {}) },
      replace: true,
    });
  const error = first.error ?? second.error;
  const sample = useSample();
  const terms = [first.term, second.term].filter((term) => term !== null);
  return (
    <>
      <div>
        <Link
          to="/terms"
          className="mb-1 inline-flex items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink"
        >
          <Icon name="back" size={11} />
          {t("nav-terms")}
        </Link>
        <ScreenHead title={t("compare-title")} sub={t("compare-sub")} />
      </div>
      {error && <ErrorNote error={error} />}
      <Panel className="p-3.5">
        <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-end gap-2.5">
          <TermPicker
            name="term-a"
            label={t("compare-from")}
            chosen={first.term?.row ?? null}
            onChange={(id) => go({ a: id, b })}
          />
          <IconButton icon="swap" label={t("compare-swap")} onPress={() => go({ a: b, b: a })} />
          <TermPicker
            name="term-b"
            label={t("compare-to")}
            chosen={second.term?.row ?? null}
            onChange={(id) => go({ a, b: id })}
          />
        </div>
      </Panel>
      <CashEffect a={first.term} b={second.term} />
      {sample && terms.length > 0 && (
        <Panel title={t("compare-sample")} className="pb-3.5">
          <div className="max-w-[760px] px-3.5">
            <SampleFields terms={terms.map((one) => one.term)} sample={sample} />
          </div>
        </Panel>
      )}
      {terms.length > 0 && (
        <div className="grid grid-cols-2 items-start gap-4 @max-[760px]:grid-cols-1">
          <Side term={first.term} />
          <Side term={second.term} />
        </div>
      )}
    </>
  );
}

function useTerm(id: string | undefined) {
  const { data, error } = useQuery({ ...termQuery(id ?? "", null), enabled: id !== undefined });
  return { term: id === undefined ? null : (data ?? null), error };
}

function Side({ term }: { term: TermView | null }) {
  const { t } = useWords();
  const study = useStudy(term?.term ?? null);
  if (!term) return <p className="px-1 text-ink-3">{t("compare-choose")}</p>;
  return (
    <Panel className="grid gap-3 p-3.5">
      <TermTitle row={term.row} />
      {study.answer && <ScheduleView schedule={study.answer} asked={study.asked} isOld={study.isOld} />}
      <section className="grid gap-1.5">
        <h2>{t("findings-title")}</h2>
        <Findings findings={term.row.findings} />
      </section>
    </Panel>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useYearQuestion } from "@/app/question";
import { useKnownAt } from "@/app/view";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Money } from "@/components/money";
import { SidePanel } from "@/components/side-panel";
import { Tag } from "@/components/tag";
import { Unit } from "@/components/unit";
import { Promises } from "@/features/deliveries/line-log";
import { bothNames } from "@/features/deliveries/names";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { OpenLine, Question } from "@/ipc/contract";
import { lineQuery } from "@/ipc/queries";
import { Chases } from "./chases";
import { LikelyDates } from "./likely-dates";

/** A line still to come, beside the list: every promise ever made for it, when it is likely to come, and who asked after it. */
export function OpenLinePanel({ line, onClose }: { line: OpenLine; onClose: () => void }) {
  const { t, f, lang } = useWords();
  const { first, second } = bothNames(line.supplier, line.supplier.code, lang);
  return (
    <SidePanel
      title={t("open-title", { order: line.order, line: line.line })}
      onClose={onClose}
      testId="open-line"
    >
      <p>
        <Standing line={line} />
      </p>
      <p className="flex items-baseline gap-2">
        <bdi className="min-w-0 truncate font-medium">{first}</bdi>
        {second && <bdi className="min-w-0 truncate text-xs text-ink-3">{second}</bdi>}
        <Link
          to="/suppliers/$id"
          params={{ id: line.supplier.id }}
          className="ms-auto shrink-0 text-accent hover:underline"
        >
          {t("line-open-supplier")}
        </Link>
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        <Fact name={t("open-item")}>
          <bdi>{line.description ? `${line.item} · ${line.description}` : line.item}</bdi>
        </Fact>
        <Fact name={t("open-outstanding")}>
          <bdi>{f.number(line.outstanding)}</bdi> <Unit code={line.unit} />{" "}
          {t("open-of-ordered", { ordered: f.number(line.ordered) })}
        </Fact>
        <Fact name={t("open-worth")}>
          {line.worth && line.currency ? <Money amount={line.worth} currency={line.currency} /> : NO_DATA}
        </Fact>
        <Fact name={t("open-requested")}>{f.day(line.requested)}</Fact>
      </dl>
      <Section title={t("open-likely")}>
        <LikelyDates line={line} />
      </Section>
      <Chases key={line.id} line={line} />
      <Section title={t("open-promises")}>
        {line.moved > 0 && (
          <p className="text-ink-2">
            {t("open-moved-by", {
              moves: line.moved,
              supplier: line.moved_by_supplier,
              buyer: line.moved_by_buyer,
            })}
          </p>
        )}
        <PromiseLog id={line.id} />
      </Section>
    </SidePanel>
  );
}

function Standing({ line }: { line: OpenLine }) {
  const { t } = useWords();
  if (line.days_overdue !== null)
    return <Tag tone="bad">{t("open-overdue-tag", { n: line.days_overdue })}</Tag>;
  if (line.current === null) return <Tag tone="watch">{t("open-no-promise-tag")}</Tag>;
  return <Tag tone="good">{t("open-on-time-tag")}</Tag>;
}

function PromiseLog({ id }: { id: number }) {
  const question = useYearQuestion();
  const knownAt = useKnownAt();
  const { data, error, refetch } = useQuery({
    ...lineQuery(id, question as Question, knownAt),
    enabled: question !== null,
  });
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  return data ? <Promises promises={data.promises} /> : <Waiting />;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0 text-end break-words">{children}</dd>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

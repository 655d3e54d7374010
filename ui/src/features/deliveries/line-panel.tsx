import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Money } from "@/components/money";
import { SidePanel } from "@/components/side-panel";
import { Unit } from "@/components/unit";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { LineDetail, LineRow } from "@/ipc/contract";
import { lineQuery } from "@/ipc/queries";
import type { Asked } from "./asked";
import { FailureForm } from "./failure-form";
import { LineAxis } from "./line-axis";
import { OutcomeTag } from "./line-columns";
import { Cancellations, Promises, Receipts } from "./line-log";
import { bothNames } from "./names";

/** One order line: how it was judged, drawn on its days, with everything recorded of it. */
export function LinePanel({ id, asked, onClose }: { id: number; asked: Asked; onClose: () => void }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(lineQuery(id, asked.question, asked.knownAt));
  const title = data ? t("line-title", { order: data.row.order, line: data.row.line }) : t("lines-label");
  return (
    <SidePanel title={title} onClose={onClose} testId="line">
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {data ? <Detail key={id} detail={data} /> : !error && <Waiting />}
    </SidePanel>
  );
}

function Detail({ detail }: { detail: LineDetail }) {
  const words = useWords();
  const { t, f } = words;
  const { row } = detail;
  const failed = row.outcome !== null && row.outcome !== "on_time_in_full";
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <OutcomeTag line={row} words={words} />
        {row.days_late !== null && <span className="text-ink-2">{daysSaid(row, words)}</span>}
        {row.reference && (
          <span className="text-ink-3">{t("line-judged-by", { date: f.day(row.reference) })}</span>
        )}
      </div>
      <SupplierLine row={row} />
      <LineAxis detail={detail} />
      {failed && <FailureForm detail={detail} />}
      <Section title={t("line-facts")}>
        <Facts detail={detail} />
      </Section>
      <Section title={t("line-promises")}>
        <Promises promises={detail.promises} />
      </Section>
      <Section title={t("line-receipts")}>
        <Receipts receipts={detail.receipts} unit={row.unit} />
      </Section>
      {detail.cancellations.length > 0 && (
        <Section title={t("line-cancellations")}>
          <Cancellations cancellations={detail.cancellations} unit={row.unit} />
        </Section>
      )}
    </>
  );
}

function daysSaid({ days_late, open }: LineRow, { t }: Pick<ReturnType<typeof useWords>, "t">): string {
  const days = days_late ?? 0;
  if (open) return t("line-days-late-open", { n: days });
  if (days === 0) return t("line-on-the-day");
  return days < 0 ? t("line-days-early", { n: -days }) : t("line-days-late", { n: days });
}

function SupplierLine({ row }: { row: LineRow }) {
  const { t, lang } = useWords();
  const names = { name_en: row.supplier_en, name_ar: row.supplier_ar };
  const { first, second } = bothNames(names, row.supplier_en ?? row.supplier_ar ?? NO_DATA, lang);
  return (
    <p className="flex items-baseline gap-2">
      <bdi className="min-w-0 truncate font-medium">{first}</bdi>
      {second && <bdi className="min-w-0 truncate text-xs text-ink-3">{second}</bdi>}
      <Link
        to="/suppliers/$id"
        params={{ id: row.supplier_id }}
        className="ms-auto shrink-0 text-accent hover:underline"
      >
        {t("line-open-supplier")}
      </Link>
    </p>
  );
}

function Facts({ detail }: { detail: LineDetail }) {
  const { t, f } = useWords();
  const { row } = detail;
  const quantity = (amount: string) => (
    <>
      <bdi>{f.number(amount)}</bdi> <Unit code={row.unit} />
    </>
  );
  const facts: [string, ReactNode][] = [
    [t("line-item"), <bdi key="item">{row.description ? `${row.item} · ${row.description}` : row.item}</bdi>],
    [t("line-ordered"), quantity(row.ordered)],
    [t("line-counted"), quantity(row.counted)],
    [t("line-rejected"), quantity(row.rejected)],
    [t("line-price"), detail.price && row.currency ? f.price(detail.price, row.currency) : NO_DATA],
    [
      t("line-value"),
      row.value && row.currency ? <Money key="value" amount={row.value} currency={row.currency} /> : NO_DATA,
    ],
    [
      t("line-incoterm"),
      detail.incoterm ? (
        <bdi key="incoterm">{[detail.incoterm, detail.place].filter(Boolean).join(" ")}</bdi>
      ) : (
        NO_DATA
      ),
    ],
    [t("line-order-date"), f.day(detail.order_date)],
    [t("line-order-sent"), f.day(detail.order_sent)],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="min-w-0 text-end break-words">{value}</dd>
        </div>
      ))}
    </dl>
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

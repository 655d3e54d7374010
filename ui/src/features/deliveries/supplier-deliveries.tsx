import { useState } from "react";
import { Waiting } from "@/components/feedback";
import { Figure } from "@/components/figure";
import { useWords } from "@/i18n/context";
import type { LineFilter, Ranking } from "@/ipc/contract";
import { type Asked, useAsked } from "./asked";
import { HeadLine } from "./head-line";
import { Lines } from "./lines";
import { Months } from "./months";
import { bothNames } from "./names";
import { PeriodPicker } from "./period-picker";
import { subjectOf, useLiveProof, useSupplierRanking } from "./ranking-data";
import { NO_FILTER } from "./store";
import { Switchboard } from "./switchboard";

/** A supplier's deliveries, on its page: the switchboard, its months, and its lines. */
export function SupplierDeliveries({ id }: { id: string }) {
  const { lang, t } = useWords();
  const asked = useAsked();
  const { data: ranking } = useSupplierRanking(asked, id);
  const group = ranking?.groups[0] ?? ranking?.total;
  const name = group ? bothNames(group, group.id ? group.key : t("proof-all"), lang).first : "";
  const [filter, setFilter] = useState<LineFilter>({ ...NO_FILTER, supplier: id });
  useLiveProof(ranking, ranking?.groups ?? [], "supplier", asked);

  if (!asked) return <Waiting />;
  return (
    <div className="grid min-w-0 content-start gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {ranking && <Headline ranking={ranking} id={id} name={name} asked={asked} />}
        <span className="me-auto text-ink-2">
          <HeadLine asked={asked} ranking={ranking} of={name} supplier={id} />
        </span>
        <PeriodPicker span={asked.question} />
      </div>
      {/* One supplier cannot be set against the others: who rises and falls stands on Deliveries. */}
      <Switchboard ranking={undefined} />
      <Months asked={asked} supplier={id} name={name} />
      <div className="flex h-[420px] min-w-0 flex-col gap-2.5">
        <Lines
          asked={asked}
          filter={filter}
          filterName={name}
          onFilter={(next) => setFilter({ ...next, supplier: id })}
          withSupplier={false}
        />
      </div>
    </div>
  );
}

/** The three rates, each open to its proof. */
function Headline({
  ranking,
  id,
  name,
  asked,
}: {
  ranking: Ranking;
  id: string;
  name: string;
  asked: Asked;
}) {
  const { t } = useWords();
  const { total } = ranking;
  const subject = subjectOf(total, name, { ...NO_FILTER, supplier: id }, asked);
  return (
    <dl className="flex flex-wrap gap-x-5">
      {[total.otif_figure, total.on_time_figure, total.in_full_figure].map((figure) => (
        <div key={figure.kind} className="flex items-baseline gap-1.5">
          <dt className="text-ink-2">{t(`kind-${figure.kind}`)}</dt>
          <dd className="text-lg font-semibold">
            <Figure figure={figure} asked={subject} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

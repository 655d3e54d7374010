import { useQuery } from "@tanstack/react-query";
import { useKnownAt } from "@/app/view";
import { useWords } from "@/i18n/context";
import type { Question, Rate } from "@/ipc/contract";
import { byDefinitionsQuery } from "@/ipc/queries";

/** The rate with every failure, and without those that were not the supplier's: always both. */
export function Gross({
  gross,
  attributable,
  setAside,
}: {
  gross: string;
  attributable: Rate;
  setAside: number;
}) {
  const { t, f } = useWords();
  return (
    <section data-testid="proof-attributable">
      <h2>{t("proof-both")}</h2>
      <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 text-ink-2">
        <dt>{t("proof-gross")}</dt>
        <dd className="text-end font-medium text-ink">
          <bdi>{f.percent(gross)}</bdi>
        </dd>
        <dt>
          {t("proof-attributable")}
          <span className="block text-xs text-ink-3">{t("proof-set-aside", { n: setAside })}</span>
        </dt>
        <dd className="text-end font-medium text-ink">
          <bdi>{f.percent(attributable.value)}</bdi>
        </dd>
      </dl>
    </section>
  );
}

/** The same lines measured otherwise: how much of the figure is its definition. */
export function OtherDefinitions({ question, supplier }: { question: Question; supplier: string | null }) {
  const { t, f, lookup } = useWords();
  const { data } = useQuery(byDefinitionsQuery(question, useKnownAt(), supplier));
  if (!data || data.length === 0) return null;
  return (
    <section data-testid="proof-others">
      <h2>{t("proof-others")}</h2>
      <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 text-ink-2">
        {data.map(({ key, name, value }) => (
          <div key={key} className="contents">
            <dt>
              <bdi>{lookup(`other-${key}`) ?? (name || key)}</bdi>
            </dt>
            <dd className="text-end font-medium text-ink">
              <bdi>{f.percent(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useQuery } from "@tanstack/react-query";
import type { ProofAsked } from "@/app/proof";
import { useKnownAt } from "@/app/view";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { asAppError } from "@/ipc/client";
import type { Definition, Rate } from "@/ipc/contract";
import { byDefinitionsQuery } from "@/ipc/queries";
import { useAsked } from "./asked";
import { proveApart } from "./prove-apart";

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

/** The same lines measured otherwise: how much of the figure is its definition. Each opens its own proof. */
export function OtherDefinitions({ asked }: { asked: ProofAsked }) {
  const words = useWords();
  const { t, f, lookup } = words;
  const { question, filter, of } = asked;
  const board = useAsked();
  const { data } = useQuery(byDefinitionsQuery(question, useKnownAt(), filter.supplier));
  if (!data || data.length === 0) return null;
  const prove = (definition: Definition) => {
    if (board)
      void proveApart(board, { ...question, definition }, filter, of).catch((thrown) =>
        toast(words.say(asAppError(thrown)), { bad: true }),
      );
  };
  return (
    <section data-testid="proof-others">
      <h2>{t("proof-others")}</h2>
      <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 text-ink-2">
        {data.map(({ key, name, value, definition }) => {
          const called = lookup(`other-${key}`) ?? (name || key);
          const shown = f.percent(value);
          return (
            <div key={key} className="contents">
              <dt>
                <bdi>{called}</bdi>
              </dt>
              <dd className="text-end font-medium text-ink">
                {definition && value !== null ? (
                  <button
                    type="button"
                    className="figure"
                    data-figure="otif"
                    data-value={value}
                    aria-label={t("figure-label", { value: shown, of: `${of}, ${called}` })}
                    onClick={() => prove(definition)}
                  >
                    <bdi>{shown}</bdi>
                  </button>
                ) : (
                  <bdi>{shown}</bdi>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

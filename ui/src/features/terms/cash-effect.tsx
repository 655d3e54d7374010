import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { ErrorNote } from "@/components/feedback";
import { Field, NO_NOTES } from "@/components/field";
import { Panel } from "@/components/panel";
import { usePaced } from "@/features/deliveries/paced";
import { difference } from "@/features/deliveries/proof-sum";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import { typedAmount } from "@/i18n/locale";
import { call } from "@/ipc/client";
import type { Money, TermComparison, TermView } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { AmountField } from "./amount-field";
import { isCurrency } from "./draft";
import { decimalDays } from "./sample-panel";

const COMPARE = ["term", "compare"] as const;

// What the person last compared by; kept while they look at other screens.
let last = { spend: "1000000", currency: "", cost: "" };

/** What moving a year's spend from one term to the other does: days, cash, and what that is worth in a year. */
export function CashEffect({ a, b }: { a: TermView | null; b: TermView | null }) {
  const { t, f, sayField } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const [typed, setTyped] = useState(last);
  const set = (part: Partial<typeof last>) => {
    last = { ...typed, ...part };
    setTyped(last);
  };
  const currency = (typed.currency || workspace?.reporting_currency || "").trim().toUpperCase();
  const spend = typedAmount(typed.spend).value;
  const cost = typedAmount(typed.cost).value;
  const [idA, idB] = [a?.id, b?.id];
  const wanted = useMemo(
    () =>
      idA && idB && spend !== null && isCurrency(currency)
        ? { a: idA, b: idB, spend, currency, cost_of_capital: cost }
        : null,
    [idA, idB, spend, currency, cost],
  );
  const paced = usePaced(wanted, COMPARE) ?? wanted;
  const { data, error } = useQuery({
    queryKey: [...COMPARE, paced],
    queryFn: () => call("term_compare", paced as NonNullable<typeof paced>),
    enabled: paced !== null,
    placeholderData: keepPreviousData,
  });
  const notes = (field: string) => ({ errors: (error?.fields[field] ?? []).map(sayField), warnings: [] });
  return (
    <Panel title={t("compare-effect")} className="pb-3.5">
      <div className="grid gap-3 px-3.5">
        <div className="grid max-w-[560px] grid-cols-[minmax(0,1fr)_80px_minmax(0,1fr)] items-start gap-2.5">
          <AmountField
            label={t("compare-spend")}
            name="spend"
            value={typed.spend}
            onChange={(text) => set({ spend: text })}
            notes={notes("spend")}
          />
          <Field
            label={t("term-currency")}
            name="currency"
            value={typed.currency || workspace?.reporting_currency || ""}
            onChange={(text) => set({ currency: text })}
            notes={isCurrency(currency) ? NO_NOTES : { errors: [t("field-bad_currency")], warnings: [] }}
          />
          <AmountField
            label={t("compare-cost")}
            name="cost-of-capital"
            value={typed.cost}
            optional
            placeholder={f.number(8)}
            onChange={(text) => set({ cost: text })}
            notes={notes("cost_of_capital")}
          />
        </div>
        {error && error.code !== "invalid" && <ErrorNote error={error} />}
        {a && b && data && paced ? (
          <Figures comparison={data} spend={paced.spend} currency={paced.currency} />
        ) : (
          <p className="text-ink-3">{t("compare-none")}</p>
        )}
      </div>
    </Panel>
  );
}

function Figures({
  comparison: { days_a, days_b, cash, yearly },
  spend,
  currency,
}: {
  comparison: TermComparison;
  spend: string;
  currency: string;
}) {
  const { t, f } = useWords();
  const days = (value: string | null) =>
    value === null ? NO_DATA : t("days-decimal", decimalDays(value, f.number));
  const money = (sum: Money | null) => (sum ? f.money(sum.amount, sum.currency) : NO_DATA);
  const more = difference(days_b, days_a);
  const leaves = cash?.amount.startsWith("-") ?? false;
  const plain = (sum: Money) => f.money(sum.amount.replace("-", ""), sum.currency);
  return (
    <>
      <dl
        data-testid="cash-effect"
        className="grid grid-cols-5 overflow-clip rounded-lg border border-line [&>*]:-ms-px [&>*]:-mt-px [&>*]:border-s [&>*]:border-t @max-[900px]:grid-cols-3"
      >
        <Cell label={t("compare-days-from")} value={days(days_a)} note={t("compare-average")} />
        <Cell label={t("compare-days-to")} value={days(days_b)} note={t("compare-average")} />
        <Cell
          label={t("compare-difference")}
          value={more === null ? NO_DATA : f.signed(more)}
          note={t("compare-in-days")}
        />
        <Cell
          label={t("compare-cash")}
          value={money(cash)}
          note={cash === null ? t("term-days-unknown") : t(leaves ? "compare-leaves" : "compare-stays")}
        />
        <Cell
          label={t("compare-yearly")}
          value={money(yearly)}
          note={t(cash !== null && yearly === null ? "compare-say-cost" : "compare-yearly-note")}
        />
      </dl>
      {cash && more !== null && days_a !== null && days_b !== null && (
        <p className="text-ink-2">
          <bdi>
            {t("compare-arithmetic", {
              spend: f.money(spend, currency),
              more: f.number(more.replace("-", "")),
              cash: plain(cash),
            })}
          </bdi>
        </p>
      )}
    </>
  );
}

function Cell({ label, value, note }: { label: string; value: ReactNode; note: string }) {
  return (
    <div className="grid content-start border-line px-3.5 py-2.5">
      <dt>
        <h2>{label}</h2>
      </dt>
      <dd className="text-xl font-semibold">
        <bdi>{value}</bdi>
      </dd>
      <dd className="text-xs text-ink-3">{note}</dd>
    </div>
  );
}

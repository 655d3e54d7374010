import { Money } from "@/components/money";
import { NO_DATA } from "@/i18n/format";

/** An amount in a list of them; not known is not zero. */
export function Amount({
  label,
  amount,
  currency,
}: {
  label: string;
  amount: string | null;
  currency: string;
}) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="text-ink-2">{label}</dt>
      <dd className="text-end font-medium">
        {amount === null ? <bdi>{NO_DATA}</bdi> : <Money amount={amount} currency={currency} />}
      </dd>
    </div>
  );
}

import { useWords } from "@/i18n/context";
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
  const { f } = useWords();
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="text-ink-2">{label}</dt>
      <dd className="text-end font-medium">
        <bdi>{amount === null ? NO_DATA : f.money(amount, currency)}</bdi>
      </dd>
    </div>
  );
}

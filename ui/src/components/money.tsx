import { useWords } from "@/i18n/context";
import { currencyDecimals } from "@/i18n/currency";

/**
 * An amount in its currency's own decimals; where it has more, the exact one is said on pointing at it. Without a currency it
 * is a bare number.
 */
export function Money({ amount, currency }: { amount: string; currency: string | null }) {
  const { f } = useWords();
  if (!currency) return <bdi>{f.number(amount)}</bdi>;
  const more = (amount.split(".")[1]?.length ?? 0) > currencyDecimals(currency);
  return <bdi title={more ? f.number(amount) : undefined}>{f.money(amount, currency)}</bdi>;
}

import { CURRENCY_EXPONENTS } from "@/ipc/bindings";

const EXPONENTS: Readonly<Record<string, number>> = CURRENCY_EXPONENTS;

/** How many decimals a currency's amounts have, by the domain's table: engines have their own, of the Iraqi dinar none. */
export const currencyDecimals = (currency: string): number => EXPONENTS[currency.toUpperCase()] ?? 2;

import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { addDays } from "@/i18n/days";
import { typedAmount } from "@/i18n/locale";
import type { PaymentBase, PaymentDates, PaymentTerm, TermAsked } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { basesOf, fixedCurrency, isCurrency } from "./draft";

/** The invoice every term is tried on. Amounts are text as typed; of the dates those the person has set. */
export type Sample = {
  amount: string;
  beforeTax: string;
  currency: string | null;
  invoice: string | null;
  goods_receipt: string | null;
  invoice_receipt: string | null;
  order: string | null;
  contract: string | null;
  milestones: Record<string, string>;
};

/** What the shell may refuse of the invoice. */
export const INVOICE_FIELDS = ["amount", "before_tax", "currency"] as const;

const start: Sample = {
  amount: "100000",
  beforeTax: "",
  currency: null,
  invoice: null,
  goods_receipt: null,
  invoice_receipt: null,
  order: null,
  contract: null,
  milestones: {},
};

// One for all screens: terms are compared on the same invoice.
let sample = start;
const listeners = new Set<() => void>();

export function setSample(change: Partial<Sample>): void {
  sample = { ...sample, ...change };
  for (const listener of listeners) listener();
}

export const resetSample = (): void => setSample(start);

const useSet = (): Sample =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sample,
  );

/** Days from the invoice to a date nobody has set: it shows, and can be typed over. */
const USUAL = { goods_receipt: 0, invoice_receipt: 0, order: -30, contract: -60 };

/** The dates of an invoice that a term may count from, besides its own. */
export type OtherDate = keyof typeof USUAL;
export const OTHER_DATES: Partial<Record<PaymentBase["kind"], OtherDate>> = {
  goods_receipt: "goods_receipt",
  invoice_receipt: "invoice_receipt",
  order_date: "order",
  contract_date: "contract",
};

/** The sample with every date settled: what is not set follows the invoice. */
export type Settled = Omit<Sample, "currency" | "invoice" | OtherDate> & {
  currency: string;
  invoice: string;
} & Record<OtherDate, string>;

export function settle(set: Sample, today: string, currency: string): Settled {
  const invoice = set.invoice ?? today;
  const other = (name: OtherDate) => set[name] ?? addDays(invoice, USUAL[name]);
  return {
    ...set,
    currency: set.currency ?? currency,
    invoice,
    goods_receipt: other("goods_receipt"),
    invoice_receipt: other("invoice_receipt"),
    order: other("order"),
    contract: other("contract"),
  };
}

/** The sample invoice; null until the workspace is known. */
export function useSample(): Settled | null {
  const set = useSet();
  const { data: workspace } = useQuery(workspaceQuery);
  const { today, reporting_currency: currency } = workspace ?? { today: null, reporting_currency: null };
  return useMemo(() => (today && currency ? settle(set, today, currency) : null), [set, today, currency]);
}

/** What is asked of a term on the sample; null where the amount or the currency is none. */
export function askedOf(term: PaymentTerm | null, settled: Settled | null): TermAsked | null {
  if (!term || !settled) return null;
  const { value: amount } = typedAmount(settled.amount);
  const currency = fixedCurrency(term) ?? settled.currency.trim().toUpperCase();
  if (amount === null || !isCurrency(currency)) return null;
  const { invoice, invoice_receipt, goods_receipt, order, contract, milestones } = settled;
  const named = basesOf(term).flatMap((base) => (base.kind === "milestone" ? [base.name] : []));
  const dates: PaymentDates = {
    invoice,
    invoice_receipt,
    goods_receipt,
    order,
    contract,
    milestones: Object.fromEntries(named.map((name) => [name, milestones[name] ?? invoice])),
  };
  return { term, amount, before_tax: typedAmount(settled.beforeTax).value, currency, dates };
}

import type { Remarks } from "@/app/record-form/use-saving";
import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import type { PaymentTerm } from "@/ipc/contract";
import { AmountField } from "./amount-field";
import { basesOf, fixedCurrency, isCurrency } from "./draft";
import { MovingDate } from "./moving-date";
import { type INVOICE_FIELDS, OTHER_DATES, type OtherDate, type Settled, setSample } from "./sample";

/** The sample invoice: its amount and the dates the terms ask for. The same invoice stands on every screen of terms. */
export function SampleFields({
  terms,
  sample,
  refused = {},
  withGoods = false,
}: {
  terms: PaymentTerm[];
  sample: Settled;
  /** What the shell refused of the invoice, by field. */
  refused?: Remarks | undefined;
  /** Asks for the day of the goods' receipt, whether a term counts from it yet or not. */
  withGoods?: boolean;
}) {
  const { t, sayField } = useWords();
  const notes = (field: (typeof INVOICE_FIELDS)[number]) => ({
    errors: (refused[field] ?? []).map(sayField),
    warnings: [],
  });
  const bound = terms.map(fixedCurrency).find((currency) => currency !== null) ?? null;
  const bases = terms.flatMap(basesOf);
  const others = new Set<OtherDate>(withGoods ? ["goods_receipt"] : []);
  for (const base of bases) {
    const other = OTHER_DATES[base.kind];
    if (other) others.add(other);
  }
  const milestones = new Set(
    bases.flatMap((base) => (base.kind === "milestone" && base.name ? [base.name] : [])),
  );
  const beforeTax = terms.some((term) => term.discounts?.some((tier) => tier.base === "before_tax"));
  return (
    <div
      className="grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] items-start gap-x-2.5 gap-y-2"
      data-testid="sample"
    >
      <div className="grid grid-cols-[minmax(0,1fr)_58px] items-start gap-1.5">
        <AmountField
          label={t("sample-amount")}
          name="sample-amount"
          value={sample.amount}
          onChange={(amount) => setSample({ amount })}
          notes={notes("amount")}
        />
        <Field
          label={t("term-currency")}
          name="sample-currency"
          value={bound ?? sample.currency}
          disabled={bound !== null}
          onChange={(currency) => setSample({ currency })}
          notes={
            isCurrency((bound ?? sample.currency).trim().toUpperCase())
              ? notes("currency")
              : { errors: [t("field-bad_currency")], warnings: [] }
          }
        />
      </div>
      <MovingDate
        label={t("sample-invoice-date")}
        name="sample-invoice"
        value={sample.invoice}
        onChange={(invoice) => setSample({ invoice })}
      />
      {[...others].map((other) => (
        <MovingDate
          key={other}
          label={t(`sample-${other}`)}
          name={`sample-${other}`}
          value={sample[other]}
          onChange={(date) => setSample({ [other]: date })}
        />
      ))}
      {[...milestones].map((name) => (
        <MovingDate
          key={name}
          label={t("term-base-named", { name })}
          name={`sample-${name}`}
          value={sample.milestones[name] ?? sample.invoice}
          onChange={(date) => setSample({ milestones: { ...sample.milestones, [name]: date } })}
        />
      ))}
      {beforeTax && (
        <AmountField
          label={t("sample-before-tax")}
          name="sample-before-tax"
          value={sample.beforeTax}
          optional
          onChange={(beforeTax) => setSample({ beforeTax })}
          notes={notes("before_tax")}
        />
      )}
    </div>
  );
}

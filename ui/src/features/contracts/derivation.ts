import type { Words } from "@/i18n/context";
import type { ContractTerm, DerivationStep } from "@/ipc/contract";

/** One line of a derivation in words: what was done, why, and the day it led to. */
export type DerivedLine = { step: DerivationStep["step"]; says: string; why: string | null; date: string };

/**
 * A derivation line by line, as it would be told to a lawyer. Clear days are told in one line with the notice period, as contracts word them;
 * moving to a business day is left out where the day was one already.
 */
export function derivedLines(
  derivation: DerivationStep[],
  term: ContractTerm | null,
  { t, f }: Pick<Words, "t" | "f">,
): DerivedLine[] {
  const back = derivation[0]?.step === "term_end";
  const received = derivation.some((one) => one.step === "delivery_days");
  const amount = (of: DerivationStep, clear = false) =>
    t(clear ? `contract-amount-clear-${of.unit ?? "days"}` : `contract-amount-${of.unit ?? "days"}`, {
      n: of.count ?? 0,
    });
  const origin = () =>
    term &&
    (term.renewal === 0
      ? t("contract-why-first-term", { start: f.day(term.start) })
      : t("contract-why-renewed", { start: f.day(term.start), n: term.renewal }));

  const told = (one: DerivationStep, index: number): { says: string; why?: string | null } | null => {
    const n = one.count ?? 0;
    switch (one.step) {
      case "term_end":
        return { says: t("contract-step-term-end"), why: origin() };
      case "given":
        return { says: t("contract-step-given") };
      case "notice_period":
        if (derivation[index + 1]?.step === "clear_days") return null;
        return { says: t(back ? "contract-step-less" : "contract-step-plus", { amount: amount(one) }) };
      case "clear_days": {
        const period = derivation[index - 1] ?? one;
        return {
          says: t(back ? "contract-step-less" : "contract-step-plus", { amount: amount(period, true) }),
          why: t("contract-why-clear"),
        };
      }
      case "recipient_business_day":
        if (n === 0) return null;
        return {
          says: t(back ? "contract-step-their-day-before" : "contract-step-their-day-after"),
          why: t(back ? "contract-why-day-off-before" : "contract-why-day-off-after", { n }),
        };
      case "last_receipt":
        return { says: t(received ? "contract-step-arrive-by" : "contract-step-send-by") };
      case "delivery_days":
        if (n === 0) return null;
        return {
          says: t(back ? "contract-step-delivery-less" : "contract-step-delivery-plus", { n }),
        };
      case "our_business_day":
        if (n === 0) return null;
        return { says: t("contract-step-our-day"), why: t("contract-why-day-off-before", { n }) };
      case "safety_margin":
        return { says: t("contract-step-margin", { n }) };
      case "minimum_term":
        return { says: t("contract-step-minimum-term") };
      // The day that a derivation ends on stands above it already.
      case "deadline":
      case "end":
        return null;
    }
  };

  return derivation.flatMap((one, index) => {
    const line = told(one, index);
    return line ? [{ step: one.step, says: line.says, why: line.why ?? null, date: one.date }] : [];
  });
}

import type { Words } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import type {
  DateReason,
  Lang,
  NoDate,
  PaymentBase,
  PaymentDue,
  PaymentStep,
  RuleSet,
  TermFinding,
  TermRow,
} from "@/ipc/contract";

/** A term's name in the person's language; its code where it has none. */
export const termName = (row: Pick<TermRow, "names" | "code">, lang: Lang): string =>
  localText(row.names, lang) || row.code;

/** What a term says, in its canonical words of the person's language. */
export const termWords = (row: { words_en: string; words_ar: string }, lang: Lang): string =>
  lang === "ar" ? row.words_ar : row.words_en;

/** Where a rule set is written: of those that come with Sanad in the person's language. */
export const sourceSaid = (
  { code, source }: Pick<RuleSet, "code" | "source">,
  { lookup }: Pick<Words, "lookup">,
): string => lookup(`rule-source-${code}`) ?? source;

export const baseSaid = (base: PaymentBase, { t }: Pick<Words, "t">): string =>
  base.kind === "milestone" ? t("term-base-named", { name: base.name }) : t(`term-base-${base.kind}`);

export function stepSaid(step: PaymentStep, { t }: Pick<Words, "t">): string {
  switch (step.kind) {
    case "add_days":
      return t("term-derived-add_days", { n: step.days });
    case "add_business_days":
      return t("term-derived-add_business_days", { n: step.days });
    case "add_months":
      return t("term-derived-add_months", { n: step.months });
    case "month_end":
      return t("term-derived-month_end");
    case "day_of_month":
      return t("term-derived-day_of_month", { day: step.day });
  }
}

/** What brought a date about. */
export function reasonSaid(reason: DateReason, words: Pick<Words, "t">): string {
  switch (reason.kind) {
    case "base":
      return baseSaid(reason.base, words);
    case "step":
      return stepSaid(reason.step, words);
    case "roll":
      return words.t(`term-rolled-${reason.roll}`);
  }
}

/** Why a date cannot be told. */
export const noDateSaid = (why: NoDate | null, words: Pick<Words, "t">): string =>
  why?.kind === "missing"
    ? words.t("term-no-date-missing", { base: baseSaid(why.base, words) })
    : words.t("term-no-date-calendar");

/** A finding in one sentence. It flags; what it means a person decides. */
export function findingSaid(finding: TermFinding, { t, f }: Pick<Words, "t" | "f">): string {
  const { limit, weight } = finding;
  const days = (n: number | null) => t("days", { n: n ?? 0 });
  if (weight === "cannot_tell") return t("finding-cannot-tell");
  switch (limit.kind) {
    case "longest": {
      const found = {
        found: days(finding.days),
        limit: days(limit.days),
        who: t(`finding-buyer-${limit.buyer ?? "any"}`),
      };
      return t(weight === "exceeds" ? "finding-longest" : "finding-longest-unless", found);
    }
    case "shortest":
      return t("finding-shortest", { found: days(finding.days), limit: days(limit.days) });
    case "largest_advance":
      return t("finding-advance", {
        found: f.percent(share(finding.percent), 0),
        limit: f.percent(share(limit.percent), 0),
      });
  }
}

/** "30" percent as the rate the formatter takes. */
const share = (percent: string | null): number | null => (percent === null ? null : Number(percent) / 100);

/** The days between an invoice and its due date; null where it has none. */
export const daysBetween = (from: string, to: PaymentDue["due"]): number | null =>
  to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

import { typedAmount } from "@/i18n/locale";
import type {
  DiscountTier,
  Instalment,
  PaymentBase,
  PaymentShare,
  PaymentStep,
  PaymentTerm,
  Roll,
  TaxBase,
} from "@/ipc/contract";

/** A row that can be added, moved and taken away keeps a key of its own, so that typing never jumps to its neighbour. */
type Keyed<T> = T & { key: number };

export type StepKind = PaymentStep["kind"];
export type BaseKind = PaymentBase["kind"];
export type ShareKind = PaymentShare["kind"];

/** A step as it is typed: its number is text until it is one. */
export type StepDraft = Keyed<{ kind: StepKind; count: string }>;
export type InstalmentDraft = Keyed<{
  share: ShareKind;
  percent: string;
  amount: string;
  currency: string;
  base: BaseKind;
  milestone: string;
  steps: StepDraft[];
  roll: Roll;
}>;
export type TierDraft = Keyed<{ percent: string; base: TaxBase; steps: StepDraft[] }>;
/** A term as rows. */
export type TermDraft = { instalments: InstalmentDraft[]; discounts: TierDraft[] };

let lastKey = 0;
const keyed = <T>(row: T, before?: { key: number }): Keyed<T> => ({ ...row, key: before?.key ?? ++lastKey });

export const blankStep = (kind: StepKind): StepDraft =>
  keyed({ kind, count: kind === "day_of_month" ? "15" : kind === "month_end" ? "" : "30" });
export const blankInstalment = (currency: string): InstalmentDraft =>
  keyed({
    share: "remainder",
    percent: "",
    amount: "",
    currency,
    base: "invoice_date",
    milestone: "",
    steps: [],
    roll: "none",
  });
export const blankTier = (): TierDraft =>
  keyed({ percent: "2", base: "with_tax", steps: [{ ...blankStep("add_days"), count: "10" }] });
export const EMPTY: TermDraft = { instalments: [], discounts: [] };

/** Whether a step has a number. */
export const hasCount = (kind: StepKind): boolean => kind !== "month_end";

const countOf = (step: PaymentStep): number | null => {
  switch (step.kind) {
    case "add_months":
      return step.months;
    case "day_of_month":
      return step.day;
    case "month_end":
      return null;
    default:
      return step.days;
  }
};

type Show = (number: string | number) => string;

/** A term as rows. Rows at the same place as before keep their key, so that the focus stays where it is while words are typed. */
export function draftOf(term: PaymentTerm, show: Show, before: TermDraft = EMPTY): TermDraft {
  const steps = (list: PaymentStep[], old: StepDraft[] = []) =>
    list.map((step, at) => {
      const count = countOf(step);
      return keyed({ kind: step.kind, count: count === null ? "" : show(count) }, old[at]);
    });
  return {
    instalments: term.instalments.map(({ share, base, steps: list = [], roll = "none" }, at) => {
      const old = before.instalments[at];
      return keyed(
        {
          share: share.kind,
          percent: share.kind === "percent" ? show(share.percent) : "",
          amount: share.kind === "fixed" ? show(share.amount) : "",
          currency: share.kind === "fixed" ? share.currency : (old?.currency ?? ""),
          base: base.kind,
          milestone: base.kind === "milestone" ? base.name : "",
          steps: steps(list, old?.steps),
          roll,
        },
        old,
      );
    }),
    discounts: (term.discounts ?? []).map(({ percent, base, steps: list = [] }, at) => {
      const old = before.discounts[at];
      return keyed({ percent: show(percent), base, steps: steps(list, old?.steps) }, old);
    }),
  };
}

/** What keeps a row from being a number, by field path: the codes are those of the shell's own check. */
export type Problems = Record<string, string>;

/** The term the rows say; null where a number is missing or is none, which `problems` names. */
export function termOf(draft: TermDraft): { term: PaymentTerm | null; problems: Problems } {
  const problems: Problems = {};
  const decimal = (path: string, typed: string): string => {
    const { value, problem } = typedAmount(typed);
    if (problem !== null) problems[path] = problem;
    return value ?? "0";
  };
  const whole = (path: string, typed: string, most: number): number => {
    const plain = decimal(path, typed);
    const number = Number(plain);
    if (problems[path]) return 0;
    if (!Number.isInteger(number)) problems[path] = "not_a_number";
    else if (number < 0 || number > most) problems[path] = "out_of_range";
    return number;
  };
  const stepOf = ({ kind, count }: StepDraft, path: string): PaymentStep => {
    switch (kind) {
      case "add_months":
        return { kind, months: whole(path, count, MOST_MONTHS) };
      case "day_of_month":
        return { kind, day: whole(path, count, 31) };
      case "month_end":
        return { kind };
      default:
        return { kind, days: whole(path, count, MOST_DAYS) };
    }
  };
  const instalments = draft.instalments.map((row, at): Instalment => {
    const path = `instalments.${at}`;
    return {
      share: shareOf(row, path),
      base: row.base === "milestone" ? { kind: row.base, name: row.milestone } : { kind: row.base },
      steps: row.steps.map((step, place) => stepOf(step, `${path}.steps.${place}`)),
      roll: row.roll,
    };
  });
  function shareOf(row: InstalmentDraft, path: string): PaymentShare {
    if (row.share === "remainder") return { kind: "remainder" };
    if (row.share === "percent") return { kind: "percent", percent: decimal(`${path}.percent`, row.percent) };
    const currency = row.currency.trim().toUpperCase();
    if (!isCurrency(currency)) problems[`${path}.currency`] = "bad_currency";
    return { kind: "fixed", amount: decimal(`${path}.amount`, row.amount), currency };
  }
  const discounts = draft.discounts.map(({ percent, base, steps }, at): DiscountTier => {
    const path = `discounts.${at}`;
    return {
      percent: decimal(`${path}.percent`, percent),
      base,
      steps: steps.map((step, place) => stepOf(step, `${path}.steps.${place}`)),
    };
  });
  const stands = Object.keys(problems).length === 0 && instalments.length > 0;
  return { term: stands ? { instalments, discounts } : null, problems };
}

// The shell's own limits; what lies beyond them would not even reach it as a number.
const MOST_DAYS = 3650;
const MOST_MONTHS = 120;

export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** A list with one of its rows a place earlier or later. */
export function moved<T>(rows: T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const others = rows.filter((_, at) => at !== from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/** The dates a term counts from, each once, in the order in which they first stand there. Milestones by their names. */
export function basesOf(term: PaymentTerm | null): PaymentBase[] {
  const seen = new Map<string, PaymentBase>();
  for (const { base } of term?.instalments ?? []) {
    const key = base.kind === "milestone" ? `milestone ${base.name}` : base.kind;
    if (!seen.has(key)) seen.set(key, base);
  }
  return [...seen.values()];
}

/** The one currency a term with fixed amounts can be used in. */
export function fixedCurrency(term: PaymentTerm | null): string | null {
  const fixed = term?.instalments.map((one) => one.share).find((share) => share.kind === "fixed");
  return fixed?.kind === "fixed" ? fixed.currency : null;
}

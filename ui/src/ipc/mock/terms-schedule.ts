import type {
  Awkward,
  AwkwardSchedule,
  DerivedDate,
  Discount,
  PaymentBase,
  PaymentDates,
  PaymentDue,
  PaymentStep,
  PaymentTerm,
  Roll,
  TermAsked,
  TermFinding,
} from "../contract";

const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);
const DAY = 86_400_000;
const off = (date: Date) => [5, 6].includes(date.getUTCDay());
const lastDay = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));

function after(from: string, step: PaymentStep): string {
  const date = utc(from);
  switch (step.kind) {
    case "add_days":
      return iso(new Date(date.getTime() + step.days * DAY));
    case "add_business_days": {
      let at = date;
      for (let left = step.days; left > 0; ) {
        at = new Date(at.getTime() + DAY);
        if (!off(at)) left--;
      }
      return iso(at);
    }
    case "add_months": {
      const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step.months, 1));
      month.setUTCDate(Math.min(date.getUTCDate(), lastDay(month).getUTCDate()));
      return iso(month);
    }
    case "month_end":
      return iso(lastDay(date));
    case "day_of_month": {
      const clamp = (month: Date) =>
        new Date(
          Date.UTC(
            month.getUTCFullYear(),
            month.getUTCMonth(),
            Math.min(step.day, lastDay(month).getUTCDate()),
          ),
        );
      const here = clamp(date);
      return iso(here >= date ? here : clamp(new Date(lastDay(date).getTime() + DAY)));
    }
  }
}

function rolled(from: string, roll: Roll): string {
  if (roll === "none") return from;
  const walk = (by: number) => {
    let date = utc(from);
    while (off(date)) date = new Date(date.getTime() + by * DAY);
    return date;
  };
  const next = walk(1);
  const leaves = next.getUTCMonth() !== utc(from).getUTCMonth();
  return iso(roll === "preceding" || (roll === "modified_following" && leaves) ? walk(-1) : next);
}

const dateOf = (base: PaymentBase, dates: PaymentDates): string | null =>
  base.kind === "milestone"
    ? (dates.milestones?.[base.name] ?? null)
    : ({
        invoice_date: dates.invoice,
        invoice_receipt: dates.invoice_receipt,
        goods_receipt: dates.goods_receipt,
        order_date: dates.order,
        contract_date: dates.contract,
      }[base.kind] ?? null);

function walk(base: PaymentBase, steps: PaymentStep[], dates: PaymentDates): DerivedDate[] | null {
  let date = dateOf(base, dates);
  if (!date) return null;
  const derivation: DerivedDate[] = [{ reason: { kind: "base", base }, date }];
  for (const step of steps) {
    date = after(date, step);
    derivation.push({ reason: { kind: "step", step }, date });
  }
  return derivation;
}

export function schedule({ term, amount, before_tax, currency, dates }: TermAsked) {
  const cents = Math.round(Number(amount) * 100);
  let left = cents;
  const rest = term.instalments.findIndex((one) => one.share.kind === "remainder");
  const at = rest < 0 ? term.instalments.length - 1 : rest;
  const minors = term.instalments.map(({ share }, index) => {
    if (index === at) return 0;
    const minor =
      share.kind === "percent"
        ? Math.round((cents * Number(share.percent)) / 100)
        : share.kind === "fixed"
          ? Number(share.amount) * 100
          : 0;
    left -= minor;
    return minor;
  });
  if (left < 0)
    throw { code: "invalid", params: {}, fields: { amount: [{ code: "fixed_exceeds", params: {} }] } };
  minors[at] = left;
  const instalments: PaymentDue[] = term.instalments.map(({ base, steps = [], roll = "none" }, index) => {
    const derivation = walk(base, steps, dates);
    const last = derivation?.at(-1)?.date ?? null;
    const due = last && rolled(last, roll);
    if (derivation && due && due !== last) derivation.push({ reason: { kind: "roll", roll }, date: due });
    return {
      due,
      no_date: due ? null : { kind: "missing", base },
      amount: { amount: ((minors[index] ?? 0) / 100).toFixed(2), currency },
      derivation: derivation ?? [],
    };
  });
  const net = instalments.at(-1)?.due ?? null;
  const base: PaymentBase = term.instalments.at(-1)?.base ?? { kind: "invoice_date" };
  const discounts: Discount[] = (term.discounts ?? []).map((tier) => {
    const derivation = walk(base, tier.steps, dates);
    const until = derivation?.at(-1)?.date ?? null;
    const days = until && net ? (utc(net).getTime() - utc(until).getTime()) / DAY : 0;
    const rate = Number(tier.percent) / 100;
    const of = tier.base === "with_tax" ? amount : before_tax;
    return {
      until,
      no_date: until ? null : { kind: "missing", base },
      amount: of ? { amount: (Number(of) * rate).toFixed(2), currency } : null,
      yield_simple: days > 0 ? ((rate / (1 - rate)) * (365 / days)).toFixed(6) : null,
      yield_compound: days > 0 ? ((1 + rate / (1 - rate)) ** (365 / days) - 1).toFixed(6) : null,
      derivation: derivation ?? [],
    };
  });
  return { instalments, discounts };
}

export function awkward(asked: TermAsked, year: number): AwkwardSchedule[] {
  const days: [string, Awkward][] = [
    ["01-01", "year_start"],
    ["01-31", "long_month"],
    ["02-28", "february_end"],
    ["04-30", "short_month"],
    ["07-31", "month_end_off"],
    ["12-31", "year_end"],
  ];
  const { dates } = asked;
  return days.map(([day, why]) => {
    const invoice = `${year}-${day}`;
    const by = utc(invoice).getTime() - utc(dates.invoice ?? invoice).getTime();
    const follow = (date: string | null | undefined) => date && iso(new Date(utc(date).getTime() + by));
    const moved: PaymentDates = {
      invoice,
      invoice_receipt: follow(dates.invoice_receipt),
      goods_receipt: follow(dates.goods_receipt),
      order: follow(dates.order),
      contract: follow(dates.contract),
      milestones: {},
    };
    return { date: invoice, why, instalments: schedule({ ...asked, dates: moved }).instalments };
  });
}

const EMPTY = { invoice_receipt: null, goods_receipt: null, order: null, contract: null, milestones: {} };

export function averageDays(term: PaymentTerm): string | null {
  let sum = 0;
  for (let day = 0; day < 365; day++) {
    const invoice = iso(new Date(Date.UTC(2026, 0, 1 + day)));
    const asked = { term, amount: "10000", before_tax: null, currency: "SAR", dates: { ...EMPTY, invoice } };
    for (const { due, amount } of schedule(asked).instalments) {
      if (!due) return null;
      sum += ((utc(due).getTime() - utc(invoice).getTime()) / DAY) * (Number(amount.amount) / 10000);
    }
  }
  return String(Math.round((sum / 365) * 1e6) / 1e6);
}

export function audit(term: PaymentTerm): TermFinding[] {
  const known = averageDays({ ...term, discounts: [] });
  const longest = Number(known ?? 0);
  if (known !== null && longest <= 60) return [];
  const weight = known === null ? "cannot_tell" : "exceeds_unless_agreed";
  const days = known === null ? null : Math.ceil(longest);
  return ["eu-2011-7", "uk-1998"].map((rule_set) => ({
    rule_set,
    weight,
    limit: { kind: "longest", buyer: "private", days: 60, unless_agreed: true },
    days,
    percent: null,
  }));
}

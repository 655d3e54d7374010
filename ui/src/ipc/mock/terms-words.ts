import type {
  DiscountTier,
  Instalment,
  PaymentBase,
  PaymentStep,
  PaymentTerm,
  TermReading,
} from "../contract";

/** A part being read: what has been understood so far. */
type Part = {
  discount: boolean;
  said: boolean;
  share: Instalment["share"] | null;
  base: PaymentBase | null;
  steps: PaymentStep[];
  roll: Instalment["roll"];
  beforeTax: boolean;
};
type Phrase = [RegExp, (found: RegExpMatchArray, part: Part) => void];

const number = (text = "0") => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
const step = (one: PaymentStep) => (_: unknown, part: Part) => part.steps.push(one);
const base = (kind: Exclude<PaymentBase["kind"], "milestone">) => (_: unknown, part: Part) => {
  part.base = { kind };
};
const roll = (kind: Instalment["roll"]) => (_: unknown, part: Part) => {
  part.roll = kind;
};
const rest = (_: unknown, part: Part) => {
  part.share = { kind: "remainder" };
};

// Far fewer than the shell's grammar knows: enough to look at the screens.
const PHRASES: Phrase[] = [
  [/^([\d٠-٩.]+)\s*[%٪]/, ([, n], part) => (part.share = { kind: "percent", percent: number(n) })],
  [
    /^([\d.]+) ([A-Z]{3})\b/,
    ([, n = "0", c = ""], part) => (part.share = { kind: "fixed", amount: n, currency: c }),
  ],
  [/^(discount|خصم)/i, (_, part) => (part.discount = true)],
  [/^(before tax|قبل الضريبة)/i, (_, part) => (part.beforeTax = true)],
  [/^(remainder|balance|rest|والباقي|الباقي)/i, rest],
  [
    /^([\d٠-٩]+)\s*(business days?|أيام عمل|يوم عمل)/i,
    ([, n], part) => part.steps.push({ kind: "add_business_days", days: Number(number(n)) }),
  ],
  [
    /^([\d٠-٩]+)\s*(months?|أشهر|شهرًا|شهر)/i,
    ([, n], part) => part.steps.push({ kind: "add_months", months: Number(number(n)) }),
  ],
  [
    /^(the next|يوم) ([\d٠-٩]+)(st|nd|rd|th| التالي)/i,
    ([, , n], part) => part.steps.push({ kind: "day_of_month", day: Number(number(n)) }),
  ],
  [
    /^(?:net|n\/?|صافي)?\s*([\d٠-٩]+)\s*(calendar days?|days?|أيام|يومًا|يوما|يوم)?/i,
    ([, n], part) => part.steps.push({ kind: "add_days", days: Number(number(n)) }),
  ],
  [/^يومين/, step({ kind: "add_days", days: 2 })],
  [/^(month end|eom|end of month|نهاية الشهر)/i, step({ kind: "month_end" })],
  [/^(invoice receipt|receipt of invoice|استلام الفاتورة)/i, base("invoice_receipt")],
  [/^(goods receipt|delivery|receipt of goods|cod|التسليم|استلام البضاعة)/i, base("goods_receipt")],
  [/^(order date|advance|with order|cia|تاريخ الطلب|دفعة مقدمة|مقدما)/i, base("order_date")],
  [/^(contract date|تاريخ العقد)/i, base("contract_date")],
  [
    /^(?:milestone|مرحلة) ["«]([^"»]+)["»]/i,
    ([, name = ""], part) => (part.base = { kind: "milestone", name }),
  ],
  [/^(invoice date|invoice|تاريخ الفاتورة)/i, base("invoice_date")],
  [
    /^(rolled to the next business day within the month|يُرحَّل إلى يوم العمل التالي ضمن الشهر)/i,
    roll("modified_following"),
  ],
  [/^(rolled to the next business day|يُرحَّل إلى يوم العمل التالي)/i, roll("following")],
  [/^(rolled to the previous business day|يُرحَّل إلى يوم العمل السابق)/i, roll("preceding")],
  [
    /^(payable|after|from|on|at|by|counted from|within|then|net|due|of|and|محسوبًا من|الصافي|صافي|يُستحق|بعد|من|عند|في|خلال|ثم|[,،+])/i,
    () => undefined,
  ],
];

const unread = (text: string, start: number, end: number, reason: string) => ({
  code: "unread",
  params: { start: String(start), end: String(end), part: text.slice(start, end), reason },
  fields: {},
});

export function read(text: string): TermReading {
  const slashed = text.replace(/(\d+(?:\.\d+)?)\/(\d+)/g, (all, percent, days) =>
    `${percent}% discount within ${days} days;`.padEnd(all.length),
  );
  const parts = slashed.split(/[;؛]|[,،](?!\s*(?:then|ثم|rolled|يُرحَّل))|\s(?=net \d|والباقي)/);
  let at = 0;
  const read: Part[] = [];
  for (const one of parts) {
    const part: Part = {
      discount: false,
      said: false,
      share: null,
      base: null,
      steps: [],
      roll: "none",
      beforeTax: false,
    };
    let left = one;
    while (left.trim() !== "") {
      left = left.trimStart();
      const phrase = PHRASES.find(([pattern]) => pattern.test(left));
      if (!phrase) {
        const from = Math.min(
          text.length - 1,
          text.indexOf(left.trim().split(/\s+/)[0] ?? "", Math.max(0, at)),
        );
        throw unread(text, from, Math.min(text.length, from + left.trim().length), "not_understood");
      }
      const found = left.match(phrase[0]) as RegExpMatchArray;
      phrase[1](found, part);
      part.said = true;
      left = left.slice(found[0].length);
    }
    at = Math.min(text.length, at + one.length);
    if (part.said) read.push(part);
  }
  if (read.length === 0) throw unread(text, 0, text.length, "nothing_to_read");
  const instalments = read.filter((part) => !part.discount).map(instalment);
  if (instalments.length === 0) throw unread(text, 0, text.length, "shares_do_not_sum");
  const term = { instalments, discounts: read.filter((part) => part.discount).map(tier) };
  return { term, words_en: show(term, "en"), words_ar: show(term, "ar") };
}

const instalment = ({ share, base, steps, roll }: Part): Instalment => ({
  share: share ?? { kind: "remainder" },
  base: base ?? { kind: "invoice_date" },
  steps,
  roll,
});
const tier = ({ share, steps, beforeTax }: Part): DiscountTier => ({
  percent: share?.kind === "percent" ? share.percent : "1",
  steps,
  base: beforeTax ? "before_tax" : "with_tax",
});

const WORDS = {
  en: {
    base: {
      invoice_date: "invoice date",
      invoice_receipt: "invoice receipt",
      goods_receipt: "goods receipt",
      order_date: "order date",
      contract_date: "contract date",
    },
    roll: {
      none: "",
      following: ", rolled to the next business day",
      preceding: ", rolled to the previous business day",
      modified_following: ", rolled to the next business day within the month",
    },
    units: ["days", "business days", "months"],
    milestone: (name: string) => `milestone "${name}"`,
    day: (n: number) => `the next ${n}th`,
    end: "month end",
    rest: "remainder",
    net: "Net",
    payable: "Payable",
    after: "after",
    on: "on",
    at: "at",
    counted: "counted from",
    next: ", then ",
    join: "; ",
    discount: "% discount",
    tax: " before tax",
    within: "within",
  },
  ar: {
    base: {
      invoice_date: "تاريخ الفاتورة",
      invoice_receipt: "استلام الفاتورة",
      goods_receipt: "استلام البضاعة",
      order_date: "تاريخ الطلب",
      contract_date: "تاريخ العقد",
    },
    roll: {
      none: "",
      following: "، يُرحَّل إلى يوم العمل التالي",
      preceding: "، يُرحَّل إلى يوم العمل السابق",
      modified_following: "، يُرحَّل إلى يوم العمل التالي ضمن الشهر",
    },
    units: ["يومًا", "يوم عمل", "أشهر"],
    milestone: (name: string) => `مرحلة «${name}»`,
    day: (n: number) => `يوم ${n} التالي`,
    end: "نهاية الشهر",
    rest: "الباقي",
    net: "صافي",
    payable: "يُستحق",
    after: "من",
    on: "عند",
    at: "في",
    counted: "محسوبًا من",
    next: "، ثم ",
    join: "؛ ",
    discount: "%",
    tax: " قبل الضريبة",
    within: "خلال",
  },
} as const;

export function show(term: PaymentTerm, lang: "en" | "ar"): string {
  const w = WORDS[lang];
  const said = (one: PaymentStep): string => {
    switch (one.kind) {
      case "add_days":
        return `${one.days} ${w.units[0]}`;
      case "add_business_days":
        return `${one.days} ${w.units[1]}`;
      case "add_months":
        return `${one.months} ${w.units[2]}`;
      case "month_end":
        return w.end;
      case "day_of_month":
        return w.day(one.day);
    }
  };
  const then = (steps: PaymentStep[]) => steps.map((one) => w.next + said(one)).join("");
  const tiers = (term.discounts ?? []).map(
    ({ percent, base, steps }) =>
      `${lang === "ar" ? "خصم " : ""}${percent}${w.discount}${base === "before_tax" ? w.tax : ""} ${w.within} ${steps[0] ? said(steps[0]) : ""}${then(steps.slice(1))}`,
  );
  const alone = term.instalments.length === 1;
  const parts = term.instalments.map(({ share, base, steps = [], roll = "none" }) => {
    const from = base.kind === "milestone" ? w.milestone(base.name) : w.base[base.kind];
    const [first] = steps;
    const counts = first?.kind.startsWith("add") ?? false;
    const much =
      share.kind === "percent"
        ? `${share.percent}%`
        : share.kind === "fixed"
          ? `${share.amount} ${share.currency}`
          : !alone
            ? w.rest
            : counts
              ? w.net
              : w.payable;
    if (
      alone &&
      base.kind === "invoice_date" &&
      steps.length === 1 &&
      first?.kind === "add_days" &&
      share.kind === "remainder" &&
      roll === "none"
    )
      return lang === "en" ? `Net ${first.days}` : `صافي ${said(first)}`;
    const timed = !first
      ? `${w.on} ${from}`
      : counts
        ? `${lang === "ar" ? "بعد " : ""}${said(first)} ${w.after} ${from}`
        : `${w.at} ${said(first)} ${w.counted} ${from}`;
    return `${much} ${timed}${then(steps.slice(1))}${w.roll[roll]}`;
  });
  return [...tiers, ...parts].join(w.join);
}

// Reckons as the shell does, well enough to look at; Fridays and Saturdays are off.
import type { ContractInput, Deadline, DerivationStep, NoticeUnit, Standing } from "../contract";

export const TODAY = "2026-11-21";
const DAY = 86_400_000;
export const plus = (iso: string, days: number) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
function months(iso: string, count: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10);
}
/** Friday and Saturday are off. */
function rollBack(iso: string): string {
  let at = iso;
  while ([5, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) at = plus(at, -1);
  return at;
}
const between = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function deadlineOf(input: ContractInput, start: string, end: string, renewal: number): Deadline | null {
  const { notice } = input;
  if (!notice) return null;
  const derivation: DerivationStep[] = [{ step: "term_end", date: end, count: null, unit: null }];
  const take = (step: DerivationStep["step"], date: string, count?: number, unit: NoticeUnit = "days") =>
    derivation.push({ step, date, count: count ?? null, unit: count === undefined ? null : unit });
  let at = notice.unit === "months" ? months(end, -notice.count) : plus(end, -notice.count);
  take("notice_period", at, notice.count, notice.unit);
  if (notice.clear_days) {
    at = plus(at, -1);
    take("clear_days", at, 1);
  }
  const rolled = rollBack(at);
  take("recipient_business_day", rolled, between(rolled, at));
  at = rolled;
  take("last_receipt", at);
  const lastReceipt = at;
  if (notice.effective === "received") {
    at = plus(at, -notice.delivery_days);
    take("delivery_days", at, notice.delivery_days);
    const ours = rollBack(at);
    take("our_business_day", ours, between(ours, at));
    at = ours;
  }
  const lastSending = at;
  if (notice.safety_margin_days > 0) {
    at = plus(at, -notice.safety_margin_days);
    take("safety_margin", at, notice.safety_margin_days);
  }
  take("deadline", at);
  return {
    term: { renewal, start, end },
    date: at,
    last_sending: lastSending,
    last_receipt: lastReceipt,
    derivation,
  };
}

/** How a contract stands today. */
export function standingOf(input: ContractInput): Standing {
  const start = input.start ?? TODAY;
  const first =
    input.initial_end ??
    (input.initial
      ? plus(months(start, input.initial.count * (input.initial.unit === "years" ? 12 : 1)), -1)
      : null);
  const every = (input.period?.count ?? 0) * (input.period?.unit === "years" ? 12 : 1);
  let renewal = 0;
  let end = first;
  const most =
    input.renewal === "automatic" ? (input.renewals ?? 99) : input.renewal === "option" ? input.taken_up : 0;
  const endAfter = (k: number) => (first && every ? plus(months(plus(first, 1), every * k), -1) : first);
  while (end && end < TODAY && renewal < most && every) end = endAfter(++renewal);
  if (input.renewal === "evergreen") end = null;
  end = input.ended ?? end;
  const phase = end && end < TODAY ? "ended" : start > TODAY ? "not_started" : "in_force";
  const renewable = input.renewal === "automatic" || input.renewal === "option";
  const deadline =
    renewable && every && phase !== "ended" && end && !input.ended
      ? deadlineOf(input, start, end, renewal)
      : null;
  const given = input.notices.find(
    (one) => one.given && one.given <= TODAY && deadline && one.given > plus(deadline.date, -300),
  );
  return {
    as_of: TODAY,
    phase,
    term: { renewal, start: renewal ? plus(endAfter(renewal - 1) ?? start, 1) : start, end },
    renews_to: deadline ? endAfter(renewal + 1) : null,
    deadline,
    no_deadline: deadline
      ? null
      : phase === "ended" || input.ended
        ? "ended"
        : input.renewal === "fixed"
          ? "fixed"
          : input.renewal === "evergreen"
            ? "evergreen"
            : every
              ? "notice_unknown"
              : "period_unknown",
    notice: !deadline
      ? "not_due"
      : given
        ? (given.given ?? "") <= deadline.last_sending
          ? "in_time"
          : "late"
        : deadline.date < TODAY
          ? "passed"
          : "open",
    next:
      deadline && input.renewal === "automatic"
        ? deadlineOf(input, start, endAfter(renewal + 1) ?? start, renewal + 1)
        : null,
    if_given_today:
      input.renewal === "evergreen" && phase !== "ended" && input.notice
        ? {
            end: plus(TODAY, input.notice.count + input.notice.delivery_days),
            derivation: [
              { step: "given", date: TODAY, count: null, unit: null },
              {
                step: "delivery_days",
                date: plus(TODAY, input.notice.delivery_days),
                count: input.notice.delivery_days,
                unit: "days",
              },
              {
                step: "notice_period",
                date: plus(TODAY, input.notice.count + input.notice.delivery_days),
                count: input.notice.count,
                unit: "days",
              },
              {
                step: "end",
                date: plus(TODAY, input.notice.count + input.notice.delivery_days),
                count: null,
                unit: null,
              },
            ],
          }
        : null,
  };
}

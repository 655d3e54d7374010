import { Icon } from "@/components/icon";
import { perCent } from "@/features/deliveries/definition-sentence";
import { decimalOf, scaled } from "@/features/deliveries/proof-sum";
import { useWords } from "@/i18n/context";
import type {
  DerivedDate,
  Discount,
  DiscountTier,
  Money,
  PaymentDue,
  TermAsked,
  TermSchedule,
} from "@/ipc/contract";
import { useOffDays } from "./off-days";
import { daysBetween, noDateSaid, reasonSaid } from "./say";

/** What is to be paid when, how each date came about, and the sum, which is the invoice to the last minor unit. */
export function ScheduleView({
  schedule,
  asked,
  isOld,
}: {
  schedule: TermSchedule;
  asked: TermAsked | null;
  isOld: boolean;
}) {
  const { t } = useWords();
  const { instalments, discounts } = schedule;
  const tiers = asked?.term.discounts ?? [];
  return (
    <div className={isOld ? "opacity-60 transition-opacity delay-200" : ""} data-testid="schedule">
      <ol aria-label={t("schedule-instalments")}>
        {instalments.map((due, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is known by its place
          <li key={at} className="border-t border-line py-2 first:border-t-0 first:pt-0.5">
            <Payment due={due} />
          </li>
        ))}
      </ol>
      <Sum instalments={instalments} asked={asked} />
      {discounts.length > 0 && (
        <section className="mt-3 grid gap-1">
          <h2>{t("schedule-discounts")}</h2>
          <ol>
            {discounts.map((discount, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={at} className="border-t border-line py-2 first:border-t-0">
                <Taken discount={discount} tier={tiers[at]} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Payment({ due }: { due: PaymentDue }) {
  const { t, f } = useWords();
  const base = due.derivation[0]?.date;
  const days = base ? daysBetween(base, due.due) : null;
  return (
    <>
      <p className="flex items-baseline justify-between gap-3">
        {due.due ? (
          <DayNamed date={due.due} />
        ) : (
          <span className="text-watch">{noDateSaid(due.no_date, { t })}</span>
        )}
        <bdi className="text-md font-medium whitespace-nowrap">
          {f.money(due.amount.amount, due.amount.currency)}
        </bdi>
      </p>
      <Derivation steps={due.derivation} />
      {days !== null && due.derivation.length > 2 && (
        <p className="text-xs text-ink-3">{t("schedule-days-in-all", { n: days })}</p>
      )}
    </>
  );
}

/** A date with its weekday, and a word where that is not worked. */
export function DayNamed({ date, strong = true }: { date: string; strong?: boolean }) {
  const { t, f } = useWords();
  const isOff = useOffDays();
  return (
    <span className={strong ? "text-md font-medium" : ""}>
      <bdi>
        {f.weekday(date)} {f.date(date)}
      </bdi>
      {isOff(date) && <span className="ms-1.5 text-xs font-normal text-watch">{t("schedule-off")}</span>}
    </span>
  );
}

/** Each date on the way, with what brought it about. */
function Derivation({ steps }: { steps: DerivedDate[] }) {
  const words = useWords();
  if (steps.length === 0) return null;
  return (
    <ol aria-label={words.t("schedule-derivation")} className="text-xs leading-[1.6] text-ink-3">
      {steps.map(({ reason, date }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place
        <li key={at} className="flex justify-between gap-3">
          <span>{reasonSaid(reason, words)}</span>
          <bdi className="whitespace-nowrap">{words.f.day(date)}</bdi>
        </li>
      ))}
    </ol>
  );
}

function Sum({ instalments, asked }: { instalments: PaymentDue[]; asked: TermAsked | null }) {
  const { t, f } = useWords();
  const [first] = instalments;
  if (!first) return null;
  const total = instalments.reduce((sum, { amount }) => sum + (scaled(amount.amount) ?? 0n), 0n);
  const { currency } = first.amount;
  const places = (first.amount.amount.split(".")[1] ?? "").length;
  const exact = asked !== null && scaled(asked.amount) === total;
  return (
    <p className="flex items-baseline justify-between gap-3 border-t border-edge pt-1.5">
      <span className="text-ink-2">{t("schedule-sum", { n: instalments.length })}</span>
      <span className="inline-flex items-center gap-1.5">
        {exact && (
          <span className="text-good" title={t("schedule-exact")}>
            <Icon name="check" size={13} />
            <span className="sr-only">{t("schedule-exact")}</span>
          </span>
        )}
        <bdi className="text-md font-semibold">{f.money(decimalOf(total), currency, places)}</bdi>
      </span>
    </p>
  );
}

function Taken({ discount, tier }: { discount: Discount; tier: DiscountTier | undefined }) {
  const words = useWords();
  const { t, f } = words;
  const { until, amount, yield_simple, yield_compound } = discount;
  const money = (sum: Money) => f.money(sum.amount, sum.currency);
  return (
    <>
      <p className="flex items-baseline justify-between gap-3">
        <span>
          {tier && <b className="me-1.5 font-medium">{perCent(tier.percent, words)}</b>}
          {until ? (
            <>
              {t("schedule-until")} <DayNamed date={until} strong={false} />
            </>
          ) : (
            <span className="text-watch">{noDateSaid(discount.no_date, words)}</span>
          )}
        </span>
        {amount ? (
          <bdi className="font-medium whitespace-nowrap">{money(amount)}</bdi>
        ) : (
          <span className="text-xs text-ink-3">{t("schedule-needs-before-tax")}</span>
        )}
      </p>
      <p className="text-xs leading-[1.6] text-ink-3">
        {yield_simple === null ? (
          t("schedule-no-yield")
        ) : (
          <span title={t("schedule-yield-means")}>
            {t("schedule-yield", {
              simple: f.percent(yield_simple, 2),
              compound: f.percent(yield_compound, 2),
            })}
          </span>
        )}
      </p>
    </>
  );
}

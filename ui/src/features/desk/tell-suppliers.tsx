import { Filled, Sentences } from "@/components/filled";
import { rulingSaid } from "../risk/words";
import { Behind } from "./behind";
import type { About, Said, Telling } from "./said";

/** A document that a supplier must renew. */
export function tellDocument(
  subject: About<"document_expiring">,
  { decision, supplier, name, words, ways }: Telling,
): Said {
  const { t, f } = words;
  const { title, expires, required, required_by, open_orders } = subject;
  const orders = t("desk-open-orders", { n: open_orders });
  return {
    title: t(decision.days_left < 0 ? "desk-document-expired" : "desk-document", { title, supplier: name }),
    sub: (
      <Sentences>
        {t("desk-document-on", { date: f.day(expires) })}
        {required_by
          ? t("desk-document-required", { category: ways.category(required_by) })
          : required && t("desk-document-required-of-all")}
        {open_orders > 0 ? (
          <Behind kind="open-orders" value={orders} onPress={() => ways.openOrders(supplier, false)} />
        ) : (
          orders
        )}
      </Sentences>
    ),
    action: t("desk-ask"),
    run: () => ways.ask(decision, subject),
  };
}

/** Deliveries that slide for months. */
export function tellSignal(
  subject: About<"delivery_signal">,
  { supplier, name, words, ways }: Telling,
): Said {
  const { t, f } = words;
  const { months, since, rate, failed, lines } = subject;
  return {
    title: t("desk-signal", { supplier: name }),
    sub: (
      <Filled
        say={(marks) =>
          t("desk-signal-sub", { months, since: f.month(since, "long"), rate: marks.rate, failed, lines })
        }
        fill={{
          rate: <Behind kind="rate" value={f.percent(rate)} onPress={() => ways.rate(supplier, since)} />,
        }}
      />
    ),
    action: t("desk-see-lines"),
    run: () => ways.failed(supplier, since),
  };
}

/** A risk that rose or whose class got worse, and by what. */
export function tellRisk(subject: About<"risk_moved">, { supplier, name, words, ways }: Telling): Said {
  const { t, f } = words;
  const { from, to, low, high, class_from, impact_from, impact, ruling, data, model, late } = subject;
  const score = (value: string) => f.number(value, 0);
  const part = (value: string) => f.signed(value, 0);
  const apart = (one: string | null, other: string | null) => one && other && score(one) !== score(other);
  const classes =
    class_from && subject.class && class_from !== subject.class
      ? { from: t(`risk-class-${class_from}`), to: t(`risk-class-${subject.class}`) }
      : null;
  const scores = { from: from ? score(from) : "", to: score(to) };
  const moved = from === null ? "new" : Number(to) >= Number(from) ? "rose" : "fell";
  // A class may get worse by impact alone: then it is the class that asks for a decision.
  const byClass = classes !== null && (moved === "fell" || !apart(from, to));
  return {
    title: byClass
      ? t("desk-risk-class", { supplier: name, ...classes })
      : t(`desk-risk-${moved}`, { supplier: name, ...scores }),
    sub: (
      <Sentences>
        {classes && !byClass && t("desk-risk-class-moved", classes)}
        {byClass && apart(from, to) && t("desk-risk-score", scores)}
        {classes &&
          impact_from &&
          impact &&
          apart(impact_from, impact) &&
          t("desk-risk-impact", { from: score(impact_from), to: score(impact) })}
        {ruling ? rulingSaid(ruling, words) : null}
        {t("desk-risk-sub", { data: part(data), model: part(model), late: part(late) })}
        {apart(low, high) && (
          <Filled
            say={({ range }) => t("desk-risk-range", { range })}
            fill={{
              range: (
                <Behind
                  kind="risk"
                  value={f.range(score(low), score(high))}
                  onPress={() => ways.score(supplier)}
                />
              ),
            }}
          />
        )}
      </Sentences>
    ),
    action: t("desk-why"),
    run: () => ways.risk(supplier),
  };
}

export function tellOverdue(
  subject: About<"overdue_lines">,
  { decision, supplier, name, words, ways }: Telling,
): Said {
  const { t, f } = words;
  const { n, oldest, worth } = subject;
  const chase = () => ways.openOrders(supplier, true);
  const amounts = f.list(worth.map(({ amount, currency }) => f.moneyShort(amount, currency)));
  return {
    title: t("desk-overdue", { n, supplier: name }),
    sub: (
      <Sentences>
        {t("desk-overdue-sub", { by: f.day(decision.decide_by), date: f.day(oldest) })}
        {worth.length > 0 && (
          <Filled
            say={({ amount }) => t("desk-overdue-worth", { amount })}
            fill={{ amount: <Behind kind="worth" value={amounts} onPress={chase} /> }}
          />
        )}
      </Sentences>
    ),
    action: t("desk-chase"),
    run: chase,
  };
}

import { Filled, Sentences } from "@/components/filled";
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

/** A risk that rose or fell, and by what. */
export function tellRisk(subject: About<"risk_moved">, { supplier, name, words, ways }: Telling): Said {
  const { t, f } = words;
  const { from, to, low, high, data, model, late } = subject;
  const score = (value: string) => f.number(value, 0);
  const part = (value: string) => f.signed(value, 0);
  const moved = from === null ? "new" : Number(to) >= Number(from) ? "rose" : "fell";
  return {
    title: t(`desk-risk-${moved}`, { supplier: name, from: from ? score(from) : "", to: score(to) }),
    sub: (
      <Filled
        say={({ range }) =>
          t("desk-risk-sub", { data: part(data), model: part(model), late: part(late), range })
        }
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
    ),
    action: t("desk-why"),
    run: () => ways.risk(supplier),
  };
}

export function tellOverdue(subject: About<"overdue_lines">, { supplier, name, words, ways }: Telling): Said {
  const { t, f } = words;
  const { n, oldest, worth } = subject;
  const chase = () => ways.openOrders(supplier, true);
  const amounts = f.list(worth.map(({ amount, currency }) => f.moneyShort(amount, currency)));
  return {
    title: t("desk-overdue", { n, supplier: name }),
    sub: (
      <Sentences>
        {t("desk-overdue-sub", { date: f.day(oldest) })}
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

import { useView } from "@/app/view";
import { Button, IconButton } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Money } from "@/components/money";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { ConsumptionOrder, ConsumptionProof } from "@/ipc/contract";
import { Amount } from "./amount";
import { useConsumption } from "./data";

/** The proof of a contract's consumption: the division, the orders whose amounts sum to it, and those left out with the reason. */
export function Consumption({
  id,
  onRemove,
}: {
  id: string;
  /** Takes an order off the contract. */
  onRemove?: ((number: string) => void) | undefined;
}) {
  const { t } = useWords();
  const { asOf } = useView();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useConsumption(id, asOf);
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  const proof = data?.pages[0];
  if (!proof) return <Waiting />;
  const orders = data.pages.flatMap((page) => page.orders.items);
  return (
    <div className="enter grid gap-2 rounded-md bg-sunk px-2.5 py-2" data-testid="worth-proof">
      <Sum proof={proof} />
      {orders.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {orders.map((order) => (
            <Order
              key={`${order.contract} ${order.number} ${order.currency}`}
              order={order}
              own={proof.number}
              onRemove={onRemove}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button
          isDisabled={isFetchingNextPage}
          onPress={() => void fetchNextPage()}
          className="justify-self-start"
        >
          {t("contract-proof-more")}
        </Button>
      )}
    </div>
  );
}

function Sum({ proof: { value, counted, left_out, unvalued_lines } }: { proof: ConsumptionProof }) {
  const { t, f } = useWords();
  if (!value || value.consumed === null)
    return <p className="text-ink-2">{t(value ? "contract-nothing-consumed" : "contract-no-value")}</p>;
  return (
    <>
      <dl className="grid gap-1">
        <Amount
          label={t("contract-consumed", { n: counted })}
          amount={value.consumed}
          currency={value.currency}
        />
        <Amount label={t("contract-divided-by-ceiling")} amount={value.ceiling} currency={value.currency} />
        <div className="flex items-baseline justify-between gap-3">
          <dt className="text-ink-2">{t("contract-comes-to")}</dt>
          <dd className="font-medium">
            <bdi>{f.percent(value.of_ceiling, 2)}</bdi>
          </dd>
        </div>
        <Amount label={t("contract-left")} amount={value.left} currency={value.currency} />
      </dl>
      {left_out.map(({ reason, orders }) => (
        <p key={reason} className="text-xs text-ink-2">
          {t("contract-left-out", { n: orders, reason: t(`contract-left-out-${reason}`) })}
        </p>
      ))}
      {unvalued_lines > 0 && (
        <p className="text-xs text-ink-2">{t("contract-unvalued-lines", { n: unvalued_lines })}</p>
      )}
    </>
  );
}

function Order({
  order,
  own,
  onRemove,
}: {
  order: ConsumptionOrder;
  own: string;
  onRemove: ((number: string) => void) | undefined;
}) {
  const { t, f } = useWords();
  const amount =
    order.amount !== null && order.currency ? (
      <Money amount={order.amount} currency={order.currency} />
    ) : (
      (order.amount ?? NO_DATA)
    );
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-1 ${onRemove ? "pe-9" : ""} ${order.left_out ? "text-ink-3" : ""}`}
    >
      <span className="truncate">
        <bdi>{order.number}</bdi>
        {order.contract !== own && (
          <span className="ms-2 text-xs text-ink-3">
            {t("contract-order-of", { contract: order.contract })}
          </span>
        )}
      </span>
      <bdi className="text-end">{amount}</bdi>
      <span className="text-xs text-ink-3">
        <bdi>{f.day(order.date)}</bdi>
      </span>
      {order.left_out && <span className="text-end text-xs">{t(`contract-left-out-${order.left_out}`)}</span>}
      {onRemove && order.contract === own && (
        <IconButton
          icon="close"
          label={t("contract-order-take-off", { number: order.number })}
          className="absolute end-0 top-1.5"
          onPress={() => onRemove(order.number)}
        />
      )}
    </li>
  );
}

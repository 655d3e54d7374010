import { useQuery } from "@tanstack/react-query";
import { setView, useView } from "@/app/view";
import { Button } from "@/components/button";
import { Figure } from "@/components/figure";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import type { LeftOut, Ranking } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import type { Asked } from "./asked";
import { subjectOf } from "./ranking-data";
import { NO_FILTER, useDeliveries } from "./store";

/** Lines that were never asked about are no loss to the figure. */
const NOT_ASKED: LeftOut[] = ["outside_period", "after_as_of"];

/** The period, and what of it went into the figures. */
export function HeadLine({
  asked,
  ranking,
  of,
  supplier = null,
}: {
  asked: Asked;
  ranking: Ranking | undefined;
  /** Of what it tells. */
  of?: string;
  supplier?: string | null;
}) {
  const { t, f } = useWords();
  const { period } = useDeliveries();
  const { asOf } = useView();
  const { data: workspace } = useQuery(workspaceQuery);
  const { from, to } = asked.question;
  const parts: { says: string; proven?: boolean }[] = [
    { says: period.preset === "all" ? t("period-all") : f.dateRange(from, to) },
  ];
  if (ranking) {
    const { proof } = ranking.total.otif_figure;
    const leftOut = proof.left_out.reduce(
      (all, { reason, n }) => all + (NOT_ASKED.includes(reason) ? 0 : n),
      0,
    );
    parts.push(
      {
        says: t(proof.unit === "orders" ? "deliveries-due-orders" : "deliveries-due-lines", { n: proof.sum }),
        proven: true,
      },
      { says: t("deliveries-left-out", { n: leftOut }), proven: true },
    );
    if (ranking.as_of !== (asOf ?? workspace?.as_of_default))
      parts.push({ says: t("deliveries-judged-as-of", { date: f.day(ranking.as_of) }) });
  }
  return (
    <span data-testid="deliveries-head">
      {parts.map(({ says, proven }, index) => (
        <span key={says}>
          {index > 0 && " · "}
          {proven && ranking ? (
            <Figure
              figure={ranking.total.otif_figure}
              asked={subjectOf(ranking.total, of ?? t("proof-all"), { ...NO_FILTER, supplier }, asked)}
              says={says}
            />
          ) : (
            <bdi>{says}</bdi>
          )}
        </span>
      ))}
    </span>
  );
}

/** After the day to which receipts are complete, what is missing may only not have been imported yet. */
export function StaleNote({ ranking }: { ranking: Ranking | undefined }) {
  const { t, f } = useWords();
  const stale = ranking?.stale_after;
  if (!stale) return null;
  return (
    <div
      role="status"
      data-testid="stale"
      className="flex shrink-0 flex-wrap items-center gap-2 rounded-md bg-watch-weak px-3 py-1 text-watch"
    >
      <Icon name="warn" size={14} />
      <span className="flex-1">{t("deliveries-stale", { date: f.date(stale) })}</span>
      <Button look="quiet" className="text-watch" onPress={() => setView({ asOf: null })}>
        {t("deliveries-look-then", { date: f.day(stale) })}
      </Button>
    </div>
  );
}

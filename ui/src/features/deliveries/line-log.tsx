import { Unit } from "@/components/unit";
import { useWords } from "@/i18n/context";
import type { LineDetail } from "@/ipc/contract";

const ROW = "grid grid-cols-[1fr_auto] gap-x-3 border-t border-line py-1 first:border-t-0";

/** Every promise ever made for the line, first to last; none is ever overwritten. */
export function Promises({ promises }: { promises: LineDetail["promises"] }) {
  const { t, f } = useWords();
  if (promises.length === 0) return <p className="text-ink-2">{t("line-no-promise")}</p>;
  return (
    <ol data-testid="line-promises">
      {promises.map((one) => (
        <li key={`${one.given}-${one.promised}`} className={ROW}>
          <span>{t("line-promised-for", { date: f.day(one.promised) })}</span>
          <span className="text-ink-3">{t("line-said-on", { date: f.day(one.given) })}</span>
          <span className="col-span-2 text-xs text-ink-3">
            {t(one.asked_by === "buyer" ? "line-asked-by-buyer" : "line-asked-by-supplier")}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function Receipts({ receipts, unit }: { receipts: LineDetail["receipts"]; unit: string }) {
  const { t, f } = useWords();
  if (receipts.length === 0) return <p className="text-ink-2">{t("line-no-receipt")}</p>;
  return (
    <ol data-testid="line-receipts">
      {receipts.map((one, index) => (
        // Two receipts may be alike in everything.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        <li key={index} className={ROW}>
          <span>
            {t(`line-${one.kind}`)} · {one.date ? f.day(one.date) : t("line-no-date")}
          </span>
          <span className="text-end font-medium">
            <bdi>{f.number(one.quantity)}</bdi> <Unit code={unit} className="font-normal text-ink-3" />
          </span>
          <span className="col-span-2 flex flex-wrap gap-x-2 text-xs text-ink-3">
            {one.document && <bdi>{one.document}</bdi>}
            {one.handover && <span>{t("line-handover", { date: f.day(one.handover) })}</span>}
            {Number(one.rejected) > 0 && (
              <span className="text-bad">{t("line-rejected-n", { quantity: f.number(one.rejected) })}</span>
            )}
            {one.reason && <bdi>{one.reason}</bdi>}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function Cancellations({
  cancellations,
  unit,
}: {
  cancellations: LineDetail["cancellations"];
  unit: string;
}) {
  const { t, f } = useWords();
  return (
    <ol>
      {cancellations.map((one) => (
        <li key={`${one.date}-${one.by}-${one.quantity}`} className={ROW}>
          <span>
            {t(one.by === "buyer" ? "line-cancelled-by-buyer" : "line-cancelled-by-supplier")} ·{" "}
            {f.day(one.date)}
          </span>
          <span className="font-medium">
            <bdi>{f.number(one.quantity)}</bdi> <Unit code={unit} className="font-normal text-ink-3" />
          </span>
        </li>
      ))}
    </ol>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { ContractView, Length, Notice } from "@/ipc/contract";
import { useCalendarNames } from "./words";

/** A length ("12 months") and how notice is given, in words. */
export function useRuleWords() {
  const { t, f } = useWords();
  const length = (one: Length | null) => (one ? t(`contract-length-${one.unit}`, { n: one.count }) : null);
  const notice = (one: Notice | null) => {
    if (!one) return null;
    const period = t(one.clear_days ? `contract-amount-clear-${one.unit}` : `contract-amount-${one.unit}`, {
      n: one.count,
    });
    const received = one.effective === "received";
    return [
      t("contract-notice-before-end", { period }),
      t(`contract-counts-${one.effective}`),
      received && one.delivery_days > 0 ? t("contract-notice-delivery", { n: one.delivery_days }) : null,
      one.safety_margin_days > 0 ? t("contract-notice-margin", { n: one.safety_margin_days }) : null,
    ]
      .filter((part) => part !== null)
      .join(f.lang === "ar" ? "، " : ", ");
  };
  return { length, notice };
}

/** What the contract says of its own length, its renewal and its notice. */
export function Particulars({ contract }: { contract: ContractView }) {
  const { t, f } = useWords();
  const rule = useRuleWords();
  const calendars = useCalendarNames();
  // As it stood on the day shown, amendments applied.
  const { stood, standing, parent_row: parent } = contract;
  const calendar = stood.calendar
    ? (calendars.find((one) => one.code === stood.calendar)?.name ?? stood.calendar)
    : t("contract-calendar-ours");
  const renewal = [
    t(`contract-renewal-${stood.renewal}`),
    stood.period && stood.renewal !== "fixed" && stood.renewal !== "evergreen"
      ? t("contract-each", { length: rule.length(stood.period) ?? "" })
      : null,
    stood.renewals !== null ? t("contract-at-most", { n: stood.renewals }) : null,
    stood.renewal === "option" ? t("contract-taken-up-so-far", { n: stood.taken_up }) : null,
  ].filter((part) => part !== null);
  return (
    <dl
      className="grid grid-cols-[minmax(130px,auto)_minmax(0,1fr)] gap-x-5 px-3.5 pb-3"
      data-testid="particulars"
    >
      <Row label={t(`contract-phase`)}>{t(`contract-phase-${standing.phase}`)}</Row>
      <Row label={t("contract-column-start")}>
        <bdi>{f.date(stood.start)}</bdi>
      </Row>
      <Row label={t("contract-initial")}>
        {stood.initial_end ? (
          <bdi>{t("contract-until", { date: f.date(stood.initial_end) })}</bdi>
        ) : (
          (rule.length(stood.initial) ?? NO_DATA)
        )}
      </Row>
      {standing.term && (
        <Row label={t("contract-current-term")}>
          <bdi>
            {standing.term.end
              ? f.dateRange(standing.term.start, standing.term.end)
              : t("contract-since", { date: f.day(standing.term.start) })}
          </bdi>
        </Row>
      )}
      <Row label={t("contract-column-renewal")}>{renewal.join(f.lang === "ar" ? "، " : ", ")}</Row>
      <Row label={t("contract-notice")}>{rule.notice(stood.notice) ?? t("contract-notice-not-recorded")}</Row>
      <Row label={t("contract-calendar")}>
        <bdi>{calendar}</bdi>
      </Row>
      {stood.ended && (
        <Row label={t("contract-ended")}>
          <bdi>{f.date(stood.ended)}</bdi>
        </Row>
      )}
      {parent && (
        <Row label={t("contract-parent")}>
          <Link
            to="/contracts/$id"
            params={{ id: parent.id }}
            className="rounded-sm underline decoration-line-2 underline-offset-2 hover:text-accent"
          >
            <bdi>{parent.number}</bdi>
          </Link>
        </Row>
      )}
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="col-span-full grid grid-cols-subgrid border-t border-line py-1.5 first:border-t-0">
      <dt className="text-ink-2">{label}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}

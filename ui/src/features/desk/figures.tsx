import { useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Figure } from "@/components/figure";
import { Sparkline } from "@/components/sparkline";
import { useWords } from "@/i18n/context";
import { dayNumber } from "@/i18n/days";
import type { DeskFigures, DeskPoint, Question } from "@/ipc/contract";
import { NOT_NARROWED, setList } from "../contracts/list-state";
import { NOTICE_WINDOW } from "../contracts/words";
import { NO_FILTER } from "../deliveries/store";
import { Behind } from "./behind";

const ExposureProofPanel = lazy(() =>
  import("./exposure-proof").then((part) => ({ default: part.ExposureProofPanel })),
);

/** Four figures with their trend. Each opens what is behind it. */
export function DeskFigureCards({ figures }: { figures: DeskFigures }) {
  const words = useWords();
  const { t, f } = words;
  const navigate = useNavigate();
  const [exposing, setExposing] = useState(false);
  const { otif, exposure, in_notice, days_to_pay } = figures;
  const { low, high, proof } = otif.figure;
  const lines = t("lines-count", { n: proof.sum });
  const committed = in_notice.committed.map(({ amount, currency }) => f.moneyShort(amount, currency));
  const exposed = exposure?.amount && exposure.currency ? { ...exposure, amount: exposure.amount } : null;
  return (
    <section
      aria-label={t("desk-figures")}
      data-testid="desk-figures"
      className="grid content-start gap-2.5 @max-[860px]:grid-cols-2"
    >
      <Card
        label={t("desk-otif", { days: daysOf(otif.question) })}
        value={
          <Figure
            figure={otif.figure}
            asked={{ of: t("proof-all"), question: otif.question, filter: NO_FILTER, ownPeriod: true }}
          />
        }
        note={low && high ? t("desk-otif-note", { range: f.rateRange(low, high), lines }) : lines}
        points={otif.points}
        says={(value) => f.percent(value)}
      />
      <Card
        label={t("desk-exposure")}
        value={
          exposed ? (
            <Behind
              kind="exposure"
              value={f.moneyShort(exposed.amount, exposed.currency ?? "")}
              onPress={() => setExposing(true)}
            />
          ) : (
            <None />
          )
        }
        note={
          exposed
            ? t("desk-exposure-note", { n: exposed.suppliers, share: f.percent(exposed.unassessed, 0) })
            : t("desk-exposure-none")
        }
        points={exposed?.points ?? []}
        color="var(--bad)"
        says={(value) => f.moneyShort(value, exposed?.currency ?? "")}
      />
      <Card
        label={t("desk-in-notice")}
        value={
          <Behind
            kind="in-notice"
            value={t("desk-in-notice-value", { n: in_notice.contracts })}
            onPress={() => {
              setList({
                ...NOT_NARROWED,
                noticeWithin: NOTICE_WINDOW,
                sort: "notice_deadline",
                descending: false,
              });
              void navigate({ to: "/contracts" });
            }}
          />
        }
        note={
          committed.length > 0
            ? t("desk-in-notice-note", { amount: f.list(committed) })
            : t("desk-in-notice-none")
        }
        points={in_notice.points}
        says={(value) => t("desk-in-notice-value", { n: Number(value) })}
      />
      <Card
        label={t("desk-days-to-pay")}
        value={
          days_to_pay.value === null ? (
            <None />
          ) : (
            t("days-decimal", { n: Number(days_to_pay.value), shown: f.number(days_to_pay.value, 1) })
          )
        }
        note={days_to_pay.value === null ? t("desk-days-to-pay-none") : ""}
        points={[]}
        says={() => ""}
      />
      <Suspense>{exposing && <ExposureProofPanel onClose={() => setExposing(false)} />}</Suspense>
    </section>
  );
}

/** How many days of due lines a question takes in. */
const daysOf = ({ from, to }: Question): number => dayNumber(to) - dayNumber(from) + 1;

function None() {
  const { t } = useWords();
  return <span className="text-ink-3">{t("no-data")}</span>;
}

function Card({
  label,
  value,
  note,
  points,
  color,
  says,
}: {
  label: string;
  value: ReactNode;
  note: string;
  points: DeskPoint[];
  color?: string;
  says: (value: string) => string;
}) {
  const { t } = useWords();
  const known = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const [first, last] = [known[0], known.at(-1)];
  return (
    <div className="flex items-center justify-between gap-3 rounded-lg border border-line bg-panel px-3.5 py-2.5">
      <div className="min-w-0">
        <h2>{label}</h2>
        <p className="text-xl font-semibold">{value}</p>
        <p className="text-xs text-ink-3">{note}</p>
      </div>
      {first !== undefined && last !== undefined && known.length > 1 && (
        <Sparkline
          points={points}
          label={t("desk-trend", { n: points.length, first: says(first), last: says(last) })}
          {...(color ? { color } : {})}
        />
      )}
    </div>
  );
}

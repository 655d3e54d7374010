import { memo } from "react";
import { Button } from "@/components/button";
import { Tag, type Tone } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { Decision, DecisionLevel } from "@/ipc/contract";
import type { Ways } from "./said";
import { tell } from "./tell";

const TONES: Record<DecisionLevel, Tone> = { bad: "bad", watch: "watch", info: "none" };

type Shown = { decision: Decision; ways: Ways; first: boolean };

/** One decision: how long it has, what it is, and the one thing to do. */
export const DecisionRow = memo(function DecisionRow({ decision, ways, first }: Shown) {
  const words = useWords();
  const { t } = words;
  const { title, sub, action, run } = tell(decision, words, ways);
  return (
    <li
      data-decision={decision.subject.kind}
      className="grid grid-cols-[68px_minmax(0,1fr)_auto] items-center gap-x-3.5 border-t border-line px-3.5 py-2"
    >
      <DaysLeft days={decision.days_left} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2.5">
          <span className="font-medium">{title}</span>
          <Tag tone={TONES[decision.level]}>{t(`desk-kind-${decision.subject.kind}`)}</Tag>
        </p>
        <p className="text-sm text-ink-2">{sub}</p>
      </div>
      <Button
        look={first ? "go" : "plain"}
        data-action=""
        aria-label={t("desk-act-label", { action, of: title })}
        onPress={run}
        className="min-w-[112px]"
      >
        {action}
      </Button>
    </li>
  );
});

function DaysLeft({ days }: { days: number }) {
  const { t, f } = useWords();
  const [n, past] = [Math.abs(days), days < 0];
  return (
    <p className={past ? "text-bad" : ""}>
      <span className="sr-only">{t(past ? "desk-said-past" : "desk-said-left", { n })}</span>
      <span aria-hidden="true">
        {days === 0 ? (
          <b className="font-semibold">{t("desk-today")}</b>
        ) : (
          <>
            <b className="block text-lg leading-[1.2] font-semibold">
              <bdi>{f.number(n)}</bdi>
            </b>
            <span className={`block text-2xs ${past ? "" : "text-ink-3"}`}>
              {t(past ? "desk-days-past" : "desk-days-left", { n })}
            </span>
          </>
        )}
      </span>
    </p>
  );
}

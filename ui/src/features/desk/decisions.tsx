import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, lazy, Suspense, useCallback, useState } from "react";
import { Button } from "@/components/button";
import { Empty } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { Decision, DeskView } from "@/ipc/contract";
import type { Asking } from "./ask";
import { useDecisions } from "./data";
import { DecisionRow } from "./decision-row";
import { byDue } from "./due";
import { Kinds, useKind } from "./kinds";
import type { Ways } from "./said";
import { useWays } from "./ways";

const AskFor = lazy(() => import("./ask").then((part) => ({ default: part.AskFor })));

/** Everything that needs a decision, in the order of the date by which it must be made. The arrow keys go from one to the next. */
export function Decisions({ view, bare }: { view: DeskView; bare: boolean }) {
  const { t } = useWords();
  const [kind, choose] = useKind(view);
  const { decisions, more } = useDecisions(view, kind);
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask = useCallback<Ways["ask"]>((decision, document) => setAsking({ decision, document }), []);
  const ways = useWays(ask);
  const total = kind ? (view.counts.by_kind[kind] ?? 0) : view.counts.total;
  const left = total - decisions.length;

  if (view.counts.total === 0)
    return (
      <section className="rounded-lg border border-line bg-panel" aria-label={t("desk-decisions")}>
        <NothingToDecide bare={bare} />
        <Older n={view.older_overdue} ways={ways} />
      </section>
    );
  return (
    <section
      aria-label={t("desk-decisions")}
      onKeyDown={step}
      data-testid="decisions"
      data-total={view.counts.total}
      className="@container flex max-h-full min-h-0 flex-col overflow-hidden rounded-lg border border-line bg-panel"
    >
      <Kinds counts={view.counts} chosen={kind} onChoose={choose} />
      <div className="min-h-0 overflow-y-auto">
        {byDue(decisions).map(({ due, decisions: within }, at) => (
          <section key={due} aria-labelledby={`due-${due}`}>
            <h2
              id={`due-${due}`}
              className={`sticky top-0 z-[1] bg-panel px-3.5 pt-2 pb-1.5 ${at > 0 ? "border-t border-line" : ""}`}
            >
              {t(`desk-due-${due}`)}
            </h2>
            <ul>
              {within.map((decision: Decision) => (
                <DecisionRow
                  key={decision.key}
                  decision={decision}
                  ways={ways}
                  first={decision === decisions[0]}
                />
              ))}
            </ul>
          </section>
        ))}
        {more && (
          <div className="border-t border-line px-3.5 py-2 text-center">
            <Button look="quiet" data-testid="more-decisions" onPress={more}>
              {t("desk-more", { n: left })}
            </Button>
          </div>
        )}
        {(kind === null || kind === "overdue_lines") && <Older n={view.older_overdue} ways={ways} />}
      </div>
      <Suspense>{asking && <AskFor asking={asking} onClose={() => setAsking(null)} />}</Suspense>
    </section>
  );
}

/** Where the overdue lines are that no decision counts. */
function Older({ n, ways }: { n: number; ways: Ways }) {
  const { t } = useWords();
  return (
    n > 0 && (
      <div className="border-t border-line px-3.5 py-2 text-center">
        <Button look="quiet" data-testid="older-overdue" onPress={() => ways.openOrders(null, true)}>
          {t("desk-older", { n })}
        </Button>
      </div>
    )
  );
}

/** Moves between the rows' actions. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0 || !(event.target instanceof HTMLElement) || !event.target.closest("[data-decision]")) return;
  const rows = [...event.currentTarget.querySelectorAll("[data-decision]")];
  const at = rows.findIndex((row) => row.contains(event.target as Node));
  const next = rows[at + by]?.querySelector<HTMLElement>("[data-action]");
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function NothingToDecide({ bare }: { bare: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  if (!bare) return <Empty title={t("desk-empty")}>{t("desk-empty-sub")}</Empty>;
  return (
    <Empty
      title={t("desk-empty-new")}
      action={
        <Button look="go" icon="import" onPress={() => void navigate({ to: "/import" })}>
          {t("import-a-file")}
        </Button>
      }
    >
      {t("desk-empty-new-sub")}
    </Empty>
  );
}

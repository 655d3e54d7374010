import { useNavigate } from "@tanstack/react-router";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { Amendment, ContractView } from "@/ipc/contract";
import { useRuleWords } from "./particulars";

/** The dated changes to a contract: what each sets, and whether it holds on the day shown. */
export function AmendmentList({ contract }: { contract: ContractView }) {
  const { t, f } = useWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const edit = () => void navigate({ to: "/contracts/$id/edit", params: { id: contract.id } });
  if (contract.amendments.length === 0)
    return (
      <Panel>
        <Empty
          title={t("contract-amendments-none")}
          action={
            <Button isDisabled={!editable} onPress={edit}>
              {t("contract-amendment-add")}
            </Button>
          }
        >
          {t("contract-amendments-none-sub")}
        </Empty>
      </Panel>
    );
  const inOrder = [...contract.amendments].sort((one, other) =>
    (one.effective ?? "").localeCompare(other.effective ?? ""),
  );
  return (
    <Panel>
      <ol data-testid="amendments">
        {inOrder.map((one) => (
          <li
            key={`${one.number} ${one.effective} ${one.title}`}
            className="grid grid-cols-[120px_minmax(0,1fr)] gap-3 border-t border-line px-3.5 py-2.5 first:border-t-0"
          >
            <span className="text-ink-2">
              <bdi>{f.day(one.effective)}</bdi>
              {one.effective && one.effective > contract.standing.as_of && (
                <span className="block text-xs text-ink-3">{t("contract-amendment-ahead")}</span>
              )}
            </span>
            <div className="min-w-0">
              <p>
                {one.number && (
                  <span className="me-2 font-medium">
                    <bdi>{one.number}</bdi>
                  </span>
                )}
                <bdi>{one.title}</bdi>
              </p>
              <Changes changes={one.changes} currency={contract.currency} />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Changes({ changes, currency }: { changes: Amendment["changes"]; currency: string | null }) {
  const { t, f } = useWords();
  const rule = useRuleWords();
  const money = (amount: string | null) => (amount && currency ? f.money(amount, currency) : amount);
  const number = (n: number | null) => (n === null ? null : f.number(n));
  const date = (iso: string | null) => (iso ? f.day(iso) : null);
  const set: [string, string | null][] = [
    [t("contract-column-renewal"), changes.renewal && t(`contract-renewal-${changes.renewal}`)],
    [t("contract-initial"), rule.length(changes.initial)],
    [t("contract-initial-end"), date(changes.initial_end)],
    [t("contract-period"), rule.length(changes.period)],
    [t("contract-renewals"), number(changes.renewals)],
    [t("contract-taken-up"), number(changes.taken_up)],
    [t("contract-notice"), rule.notice(changes.notice)],
    [t("contract-ended"), date(changes.ended)],
    [t("contract-column-committed"), money(changes.committed)],
    [t("contract-column-ceiling"), money(changes.ceiling)],
  ];
  return (
    <ul className="text-ink-2">
      {set
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <li key={label}>
            {label}: <bdi className="text-ink">{value}</bdi>
          </li>
        ))}
    </ul>
  );
}

import { useMutation } from "@tanstack/react-query";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { RiskRuling } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { actorSaid, points } from "./words";

/** What people decided in the score's place: overrides and confirmed findings, ended ones too. */
export function Rulings({ rulings }: { rulings: RiskRuling[] }) {
  const { t } = useWords();
  return (
    <Panel title={t("risk-rulings")}>
      {rulings.length === 0 && <p className="px-3.5 pb-3 text-ink-3">{t("risk-rulings-none")}</p>}
      <ul data-testid="rulings">
        {rulings.map((one) => (
          <Entry key={one.id} one={one} />
        ))}
      </ul>
    </Panel>
  );
}

function Entry({ one: { id, ruling, ended } }: { one: RiskRuling }) {
  const words = useWords();
  const { t, f } = words;
  const editable = useEditable();
  const end = useMutation({
    mutationFn: () => call("risk_ruling_end", { id }),
    onSuccess: () => {
      refresh("risk");
      toastUndoable(t("risk-ruling-ended"), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-t border-line px-3.5 py-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <Tag tone={ended ? "none" : "watch"}>{t(ended ? "risk-ruling-is-ended" : "risk-ruling-holds")}</Tag>
          <b className="font-medium">
            {ruling.kind === "override"
              ? t("risk-override-to", { value: points(ruling.likelihood, words) })
              : t(`risk-knock-out-${ruling.knock_out}`)}
          </b>
        </p>
        <p className="text-ink-2">
          <bdi>{ruling.reason}</bdi>
        </p>
        <p className="text-xs text-ink-3">
          <bdi>{actorSaid(ruling.person, words)}</bdi>
          {" · "}
          {ruling.until === null
            ? t("risk-ruling-since", { date: f.day(ruling.from) })
            : f.dateRange(ruling.from, ruling.until)}
        </p>
      </div>
      {!ended && (
        <Button look="quiet" isDisabled={!editable || end.isPending} onPress={() => end.mutate()}>
          {t("risk-ruling-end")}
        </Button>
      )}
    </li>
  );
}

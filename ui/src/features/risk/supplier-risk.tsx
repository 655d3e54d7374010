import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEditable, useKnownAt, useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { ChangeNote } from "./change";
import { explanationQuery, useModel } from "./data";
import { FindingDialog } from "./finding-dialog";
import { Sentence } from "./focus";
import { useSince } from "./list-state";
import { OverrideDialog } from "./override-dialog";
import { Path } from "./path";
import { PartTable } from "./proof-parts";
import { ClassCell } from "./ranking-columns";
import { RulingNote } from "./ruling-note";
import { Rulings } from "./rulings";
import { ValueDialog } from "./value-dialog";
import { Waterfall } from "./waterfall";

type Asking = "override" | "finding" | "value" | null;

/** A supplier's risk, on its page: its score laid open, its path, every value behind it, and what people decided. */
export function SupplierRisk({ id }: { id: string }) {
  const { t } = useWords();
  const { asOf } = useView();
  const known = useKnownAt();
  const since = useSince();
  const editable = useEditable();
  const [asking, setAsking] = useState<Asking>(null);
  const { data, error, refetch } = useQuery(explanationQuery(id, { asOf, since, knownAt: known }));
  const model = useModel(data?.explanation.model, data?.explanation.version);

  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { row, explanation, rulings } = data;
  const { computed, ruling } = explanation.score;
  const narrows = explanation.narrows_most;
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4" data-testid="supplier-risk">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 items-center gap-3">
          <Sentence explained={data} />
          <ClassCell row={row} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={!editable} data-testid="risk-value" onPress={() => setAsking("value")}>
            {t("risk-value-state")}
          </Button>
          <Button isDisabled={!editable} data-testid="risk-override" onPress={() => setAsking("override")}>
            {t("risk-override-set")}
          </Button>
          <Button isDisabled={!editable} data-testid="risk-finding" onPress={() => setAsking("finding")}>
            {t("risk-finding-set")}
          </Button>
        </div>
      </div>
      <RulingNote ruling={ruling} computed={computed.score} />
      <div className="grid grid-cols-2 items-start gap-4 @max-[880px]:grid-cols-1">
        <Panel title={t("risk-waterfall")}>
          <div className="grid gap-2.5 px-3.5 pt-0.5 pb-3">
            {computed.score === null ? (
              <p className="text-ink-2">{t("risk-nothing-known")}</p>
            ) : (
              <Waterfall explanation={explanation} model={model} supplier={row} />
            )}
            {computed.score !== null && <ChangeNote change={explanation.change} since={since} />}
          </div>
        </Panel>
        <Path supplier={row} />
      </div>
      <div className="grid grid-cols-2 items-start gap-4 @max-[880px]:grid-cols-1">
        <Panel title={t("risk-account")}>
          <div className="px-3.5 pb-3">
            <PartTable explained={data} model={model} start={null} />
          </div>
        </Panel>
        <Rulings rulings={rulings} />
      </div>
      {asking === "override" && <OverrideDialog supplier={row} onClose={() => setAsking(null)} />}
      {asking === "finding" && <FindingDialog supplier={row} onClose={() => setAsking(null)} />}
      {asking === "value" && model && (
        <ValueDialog supplier={row} model={model} first={narrows} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

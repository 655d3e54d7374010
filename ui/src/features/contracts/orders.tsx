import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { Field, type FieldNotes } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ContractView } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { Consumption } from "./consumption";

type Put = { add: string[]; remove: string[] };

/** The orders on a contract: what they come to, putting more of the supplier's on it, and taking one off. */
export function Orders({ contract }: { contract: ContractView }) {
  const words = useWords();
  const { t, sayField } = words;
  const editable = useEditable();
  const [typed, setTyped] = useState("");
  const put = useMutation({
    mutationFn: ({ add, remove }: Put) => call("contract_put_orders", { id: contract.id, add, remove }),
    onSuccess: (n, { add }) => {
      refresh("contract");
      if (n > 0) toastUndoable(t("contract-orders-put", { n }), words);
      if (add.length > 0) setTyped("");
    },
  });
  const add = typed.split(/[\s,;،؛]+/).filter((number) => number !== "");
  // The shell names an order by its place in what was sent.
  const notes: FieldNotes = {
    errors: Object.entries(put.error?.fields ?? {}).flatMap(([path, errors]) => {
      const number = path.startsWith("add.") ? put.variables?.add[Number(path.slice(4))] : undefined;
      return errors.map((error) => (number ? `${number}: ${sayField(error)}` : sayField(error)));
    }),
    warnings: [],
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(280px,340px)] items-start gap-4 @max-[800px]:grid-cols-1">
      <Panel title={t("contract-orders-and-ceiling")}>
        <div className="px-3.5 pb-3.5">
          <Consumption
            id={contract.id}
            onRemove={editable ? (number) => put.mutate({ add: [], remove: [number] }) : undefined}
          />
        </div>
      </Panel>
      <Panel title={t("contract-orders-add")}>
        <div className="grid gap-2.5 px-3.5 pb-3.5">
          <Field
            label={t("contract-orders-numbers")}
            name="orders"
            multiline
            hint={t("contract-orders-hint")}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              put.reset();
            }}
            notes={notes}
            disabled={!editable}
          />
          {put.error && put.error.code !== "invalid" && <ErrorNote error={put.error} />}
          <Button
            className="justify-self-start"
            data-testid="put-orders"
            isDisabled={!editable || add.length === 0 || put.isPending}
            onPress={() => put.mutate({ add, remove: [] })}
          >
            {t("contract-orders-put-on")}
          </Button>
        </div>
      </Panel>
    </div>
  );
}

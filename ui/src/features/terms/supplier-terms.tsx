import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { toastUndoable } from "@/app/undo";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { TermRow } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { TermTitle } from "./peek";
import { supplierTermQuery, termQuery } from "./queries";
import { SamplePanel } from "./sample-panel";
import { useStudy } from "./study";
import { TermPicker } from "./term-picker";

/** The payment term agreed with a supplier, on its page: what it says, what it does, and another in its place. */
export function SupplierTerms({ id }: { id: string }) {
  const { asOf } = useView();
  const agreed = useQuery(supplierTermQuery(id, asOf));
  if (agreed.error) return <ErrorNote error={agreed.error} retry={() => void agreed.refetch()} />;
  if (agreed.data === undefined) return <Waiting />;
  return agreed.data ? <Agreed supplier={id} row={agreed.data} /> : <NoneYet supplier={id} />;
}

function useAgree(supplier: string) {
  const words = useWords();
  return useMutation({
    mutationFn: (term: string | null) => call("supplier_term_set", { supplier, term }),
    onSuccess: (_, term) => {
      refresh("term");
      void toastUndoable(words.t(term ? "supplier-term-changed" : "supplier-term-cleared"), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
}

function Agreed({ supplier, row }: { supplier: string; row: TermRow }) {
  const { t } = useWords();
  const editable = useEditable();
  const { asOf } = useView();
  const agree = useAgree(supplier);
  const { data } = useQuery(termQuery(row.id, asOf));
  const term = data?.term ?? null;
  const study = useStudy(term);
  return (
    <div className="grid grid-cols-2 items-start gap-4 @max-[860px]:grid-cols-1">
      <Panel title={t("supplier-term-agreed")} className="pb-3.5">
        <div className="grid gap-3 px-3.5">
          <div className="flex items-start justify-between gap-3">
            <TermTitle row={row} />
            <Link to="/terms/$id" params={{ id: row.id }} className="shrink-0 text-accent hover:underline">
              {t("term-open")}
            </Link>
          </div>
          {editable && (
            <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 border-t border-line pt-3">
              <TermPicker
                label={t("supplier-term-change")}
                name="supplier-term"
                chosen={row}
                onChange={(term) => term !== row.id && agree.mutate(term)}
              />
              <Button look="quiet" isDisabled={agree.isPending} onPress={() => agree.mutate(null)}>
                {t("supplier-term-clear")}
              </Button>
            </div>
          )}
        </div>
      </Panel>
      <div className="grid gap-4">{term ? <SamplePanel term={term} study={study} /> : <Waiting />}</div>
    </div>
  );
}

function NoneYet({ supplier }: { supplier: string }) {
  const { t } = useWords();
  const editable = useEditable();
  const agree = useAgree(supplier);
  return (
    <Empty
      title={t("supplier-term-none")}
      action={
        editable && (
          <div className="w-80 text-start">
            <TermPicker
              label={t("supplier-term-choose")}
              name="supplier-term"
              chosen={null}
              onChange={(term) => agree.mutate(term)}
            />
          </div>
        )
      }
    >
      {t("supplier-term-none-sub")}
    </Empty>
  );
}

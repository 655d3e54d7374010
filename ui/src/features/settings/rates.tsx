import { useMutation, useQuery } from "@tanstack/react-query";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button, IconButton } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { typedDecimal } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import { ratesQuery, refresh, workspaceQuery } from "@/ipc/queries";

/** Exchange rates by date. An amount is converted at the last rate on or before its date, and listed where there is none. */
export function Rates() {
  const words = useWords();
  const { t, f } = words;
  const editable = useEditable();
  const rates = useQuery(ratesQuery);
  const retire = useMutation({
    mutationFn: (id: string) => call("rate_retire", { id }),
    onSuccess: () => {
      refresh("rate");
      toastUndoable(t("rate-removed"), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  if (rates.error) return <ErrorNote error={rates.error} retry={() => void rates.refetch()} />;
  if (!rates.data) return <Waiting />;
  return (
    <div className="grid max-w-[760px] gap-4">
      <p className="max-w-[70ch] text-ink-2">{t("rates-sub")}</p>
      <NewRate />
      <Panel>
        {rates.data.length === 0 ? (
          <Empty title={t("rates-none")}>{t("rates-none-sub")}</Empty>
        ) : (
          <table className="w-full border-collapse">
            <thead>
              <tr className="text-start text-xs text-ink-3">
                <th className="px-3.5 py-2 text-start font-medium">{t("rate-date")}</th>
                <th className="px-3.5 py-2 text-start font-medium">{t("rate-from")}</th>
                <th className="px-3.5 py-2 text-start font-medium">{t("rate-to")}</th>
                <th className="px-3.5 py-2 text-end font-medium">{t("rate-rate")}</th>
                <td className="w-10" />
              </tr>
            </thead>
            <tbody>
              {rates.data.map((rate) => (
                <tr key={rate.id} className="border-t border-line">
                  <td className="px-3.5 py-1.5">
                    <bdi>{f.date(rate.date)}</bdi>
                  </td>
                  <td className="px-3.5 py-1.5">
                    <bdi>{rate.from}</bdi>
                  </td>
                  <td className="px-3.5 py-1.5">
                    <bdi>{rate.to}</bdi>
                  </td>
                  <td className="px-3.5 py-1.5 text-end">
                    <bdi>{f.number(rate.rate)}</bdi>
                  </td>
                  <td className="pe-2">
                    <IconButton
                      icon="close"
                      label={t("remove")}
                      isDisabled={!editable || retire.isPending}
                      onPress={() => rate.id && retire.mutate(rate.id)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  );
}

function NewRate() {
  const words = useWords();
  const { t, f } = words;
  const editable = useEditable();
  const { data: workspace } = useQuery(workspaceQuery);
  const { typed, set, setUnread, notes } = useTyped({
    from: "",
    to: workspace?.reporting_currency ?? "",
    date: "",
    rate: "",
  });
  const add = useMutation({
    mutationFn: (rate: { from: string; to: string; date: string; rate: string }) =>
      call("rate_set", { rate: { id: "", ...rate } }),
    onSuccess: () => {
      refresh("rate");
      set({ from: "", rate: "" });
      toastUndoable(t("rate-added"), words);
    },
  });
  const submit = () => {
    const date = typedDate(typed.date);
    const rate = typedDecimal(typed.rate);
    setUnread({
      ...(date ? {} : { date: t("field-not_a_date") }),
      ...(rate ? {} : { rate: t("field-not_a_number") }),
    });
    if (date && rate)
      add.mutate({ from: typed.from.trim().toUpperCase(), to: typed.to.trim().toUpperCase(), date, rate });
  };
  const field = (name: "from" | "to" | "date" | "rate", label: string, placeholder: string) => (
    <Field
      label={label}
      name={name}
      value={typed[name]}
      placeholder={placeholder}
      onChange={(text) => set({ [name]: text })}
      onEnter={submit}
      notes={notes(name, add.error?.fields)}
    />
  );
  return (
    <Panel className="grid gap-2.5 p-3.5">
      <div className="grid grid-cols-[100px_100px_minmax(0,1fr)_minmax(0,1fr)_auto] items-start gap-2.5 max-[760px]:grid-cols-2">
        {field("from", t("rate-from"), "EUR")}
        {field("to", t("rate-to"), "SAR")}
        {field("date", t("rate-date"), f.day(workspace?.today ?? null))}
        {field("rate", t("rate-rate"), f.number("4.0625"))}
        <Button icon="plus" isDisabled={!editable || add.isPending} onPress={submit} className="mt-[21px]">
          {t("add")}
        </Button>
      </div>
      {add.error && Object.keys(add.error.fields).length === 0 && <ErrorNote error={add.error} />}
    </Panel>
  );
}

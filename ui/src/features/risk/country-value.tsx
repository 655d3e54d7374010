import { useMutation, useQuery } from "@tanstack/react-query";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { DateField } from "@/components/date-field";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedAmount } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { CountryIndexInput, CountryIndexRow } from "@/ipc/contract";
import { refresh, workspaceQuery } from "@/ipc/queries";
import { useSupplierWords } from "../suppliers/words";
import { indicatorName } from "./words";

/** The indices the standard model asks for; others come with the files that bring them. */
const STANDARD = ["inform", "cpi", "wgi"];

/** States what an index says of a country. Earlier values stay: past scores are reckoned from them. */
export function CountryValue({
  before,
  indices,
  onClose,
}: {
  before: CountryIndexRow | null;
  indices: string[];
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const lands = useSupplierWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const {
    typed,
    set,
    setUnread,
    notes: notesOf,
  } = useTyped({
    index: before?.index ?? STANDARD[0] ?? "",
    country: before?.country ?? "",
    date: workspace?.today ?? "",
    value: before?.value ?? "",
    source: before?.source ?? "",
  });
  const save = useMutation({
    mutationFn: (input: CountryIndexInput) => call("country_index_set", { input }),
    onSuccess: (_, input) => {
      refresh("risk");
      toastUndoable(t("risk-country-saved", { name: lands.country(input.country) ?? input.country }), words);
      onClose();
    },
  });
  const submit = () => {
    if (save.isPending) return;
    const date = typedDate(typed.date);
    // An empty value says that the index has none for this country.
    const { value, problem } = typedAmount(typed.value);
    const unread = {
      ...(typed.country ? {} : { country: t("field-required") }),
      ...(date ? {} : { date: t("field-not_a_date") }),
      ...(typed.value.trim() && problem ? { value: words.sayField({ code: problem, params: {} }) } : {}),
      ...(typed.source.trim() ? {} : { source: t("field-required") }),
    };
    setUnread(unread);
    if (Object.keys(unread).length === 0 && date)
      save.mutate({ ...typed, date, value, source: typed.source.trim() });
  };
  const notes = (field: keyof typeof typed) => notesOf(field, save.error?.fields);
  return (
    <Dialog title={t("risk-country-state")} open onClose={onClose}>
      <div className="grid grid-cols-2 items-start gap-3">
        <Pick
          label={t("risk-country-index")}
          value={typed.index}
          choices={[...new Set([...STANDARD, ...indices])].map((value) => ({
            value,
            label: indicatorName(value, words),
          }))}
          onChange={(index) => set({ index })}
          notes={notes("index")}
        />
        <Pick
          label={t("column-country")}
          value={typed.country || null}
          choices={lands.countries.map(({ code }) => ({ value: code, label: lands.country(code) ?? code }))}
          onChange={(country) => set({ country })}
          notes={notes("country")}
        />
        <Field
          label={t("risk-country-value")}
          name="index-value"
          value={typed.value}
          onChange={(value) => set({ value })}
          numeric
          hint={t("risk-country-value-hint")}
          notes={notes("value")}
        />
        <DateField
          label={t("risk-country-date")}
          name="index-date"
          value={typed.date}
          onChange={(date) => set({ date })}
          required
          notes={notes("date")}
        />
        <Field
          label={t("risk-source")}
          name="index-source"
          value={typed.source}
          onChange={(source) => set({ source })}
          required
          className="col-span-full"
          notes={notes("source")}
          onEnter={submit}
        />
      </div>
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="save-country" isDisabled={save.isPending} onPress={submit}>
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

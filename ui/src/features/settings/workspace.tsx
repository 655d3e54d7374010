import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button, IconButton } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import { call } from "@/ipc/client";
import type { WorkspaceSettings } from "@/ipc/contract";
import { refresh, workspaceSettingsQuery } from "@/ipc/queries";
import { RequiredDocuments } from "./required-documents";
import { Weekdays } from "./weekdays";

/** The workspace's name, zone, reporting currency, weekend and holidays. */
export function WorkspaceSettingsSection() {
  const settings = useQuery(workspaceSettingsQuery);
  if (settings.error) return <ErrorNote error={settings.error} retry={() => void settings.refetch()} />;
  if (!settings.data) return <Waiting />;
  // A change from elsewhere (an undo, say) starts the form afresh.
  return <WorkspaceForm key={JSON.stringify(settings.data)} saved={settings.data} />;
}

function WorkspaceForm({ saved }: { saved: WorkspaceSettings }) {
  const words = useWords();
  const { t, sayField } = words;
  const editable = useEditable();
  const [draft, setDraft] = useState(saved);
  const set = (change: Partial<WorkspaceSettings>) => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: () => call("settings_workspace_set", { settings: draft }),
    onSuccess: () => {
      refresh("settings");
      toastUndoable(t("settings-saved"), words);
    },
  });
  const notes = (path: string) => ({
    errors: (save.error?.fields[path] ?? []).map(sayField),
    warnings: [],
  });
  const changed = JSON.stringify(draft) !== JSON.stringify(saved);
  return (
    <form
      className="grid max-w-[760px] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) save.mutate();
      }}
    >
      <Panel className="grid grid-cols-3 gap-3 p-3.5 max-[760px]:grid-cols-1">
        <Field
          label={t("workspace-name")}
          name="name"
          value={draft.name}
          onChange={(name) => set({ name })}
          notes={notes("name")}
        />
        <Field
          label={t("set-zone")}
          name="zone"
          value={draft.zone}
          onChange={(zone) => set({ zone })}
          notes={notes("zone")}
          hint={t("set-zone-hint")}
        />
        <Field
          label={t("set-reporting-currency")}
          name="reporting_currency"
          value={draft.reporting_currency ?? ""}
          onChange={(code) => set({ reporting_currency: code.trim().toUpperCase() || null })}
          notes={notes("reporting_currency")}
          hint={t("set-reporting-currency-hint")}
        />
      </Panel>
      <Panel title={t("set-weekend")} className="pb-3">
        <div className="px-3.5">
          <Weekdays label={t("set-weekend")} days={draft.weekend} onChange={(weekend) => set({ weekend })} />
        </div>
        {notes("weekend").errors.map((said) => (
          <p key={said} role="alert" className="px-3.5 pt-1.5 text-xs text-bad">
            {said}
          </p>
        ))}
      </Panel>
      <Holidays holidays={draft.holidays} onChange={(holidays) => set({ holidays })} />
      <RequiredDocuments
        kinds={draft.required_documents}
        onChange={(kinds) => set({ required_documents: kinds })}
        errors={draft.required_documents.flatMap((_, at) => notes(`required_documents.${at}`).errors)}
      />
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div>
        <Button look="go" type="submit" isDisabled={!changed || !editable || save.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

function Holidays({
  holidays,
  onChange,
}: {
  holidays: WorkspaceSettings["holidays"];
  onChange: (holidays: WorkspaceSettings["holidays"]) => void;
}) {
  const { t, f } = useWords();
  const [date, setDate] = useState("");
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const day = typedDate(date);
    if (day === null) return setWrong(t("date-not-understood"));
    onChange(
      [...holidays.filter((one) => one.date !== day), { date: day, name: name.trim() }].sort((one, other) =>
        one.date.localeCompare(other.date),
      ),
    );
    setDate("");
    setName("");
  };
  return (
    <Panel title={t("set-holidays")}>
      <ul>
        {holidays.map((one) => (
          <li key={one.date} className="flex items-center gap-3 border-t border-line px-3.5 py-1.5">
            <bdi className="w-44 text-ink-2">{f.date(one.date)}</bdi>
            <span className="flex-1">
              <bdi>{one.name}</bdi>
            </span>
            <IconButton
              icon="close"
              label={t("remove")}
              onPress={() => onChange(holidays.filter((other) => other.date !== one.date))}
            />
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[170px_minmax(0,1fr)_auto] items-start gap-2.5 border-t border-line px-3.5 py-2.5">
        <Field
          label={t("holiday-date")}
          value={date}
          onChange={(text) => {
            setDate(text);
            setWrong(null);
          }}
          onEnter={add}
          placeholder={f.day("2026-09-23")}
          notes={{ errors: wrong ? [wrong] : [], warnings: [] }}
        />
        <Field label={t("holiday-name")} value={name} onChange={setName} onEnter={add} />
        <Button icon="plus" isDisabled={date.trim() === ""} onPress={add} className="mt-[21px]">
          {t("add")}
        </Button>
      </div>
    </Panel>
  );
}

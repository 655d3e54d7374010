import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { PathField } from "@/components/path-field";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { typedDecimal } from "@/i18n/locale";
import { call } from "@/ipc/client";
import type { BackupRule, Backups as Known } from "@/ipc/contract";
import { backupsQuery, refresh, workspaceQuery } from "@/ipc/queries";
import { BackupList } from "./backup-list";
import { RestoreOther } from "./backup-restore";

/** Backups by a rule: when they are made, which are kept, what there is, and how one comes back. */
export function Backups() {
  const { t, f } = useWords();
  const known = useQuery(backupsQuery);
  const { data: workspace } = useQuery(workspaceQuery);
  const make = useMutation({
    mutationFn: () => call("backup_make"),
    onSuccess: () => refresh("backup"),
  });
  if (known.error) return <ErrorNote error={known.error} retry={() => void known.refetch()} />;
  if (!known.data) return <Waiting />;
  const { backups, failed } = known.data;
  return (
    <Panel title={t("backups")} className="pb-3.5">
      <div className="grid gap-3 px-3.5">
        <p className="max-w-[72ch] text-ink-2">{t("backups-sub")}</p>
        {failed && (
          <div className="grid gap-1">
            <Tag tone="bad">{t("backup-last-failed")}</Tag>
            <ErrorNote error={failed} />
          </div>
        )}
        <Rule key={JSON.stringify(backups.rule)} known={backups} />
        <BackupList files={backups.files} />
        {make.error && <ErrorNote error={make.error} />}
        {make.data && (
          <p role="status" data-testid="backup-made">
            <Tag tone="good">{t("backup-made", { when: f.moment(make.data.made_at, workspace?.zone) })}</Tag>
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button isDisabled={make.isPending} onPress={() => make.mutate()} data-testid="backup-now">
            {make.isPending ? t("backup-making") : t("backup-now")}
          </Button>
          <RestoreOther />
        </div>
      </div>
    </Panel>
  );
}

const COUNTS = ["every_hours", "days", "weeks", "months"] as const;
type Count = (typeof COUNTS)[number];

function Rule({ known }: { known: Known }) {
  const words = useWords();
  const { t, f, sayField } = words;
  const editable = useEditable();
  const { data: workspace } = useQuery(workspaceQuery);
  const { rule } = known;
  const [on, setOn] = useState(rule.on);
  const [folder, setFolder] = useState(rule.folder ?? "");
  const [counts, setCounts] = useState<Record<Count, string>>(
    () => Object.fromEntries(COUNTS.map((name) => [name, f.number(rule[name])])) as Record<Count, string>,
  );
  const read = (name: Count): number | null => {
    const typed = typedDecimal(counts[name]);
    return typed !== null && /^\d{1,6}$/.test(typed) ? Number(typed) : null;
  };
  const draft: BackupRule | null = COUNTS.some((name) => read(name) === null)
    ? null
    : {
        on,
        folder: folder.trim() || null,
        every_hours: read("every_hours") ?? 0,
        days: read("days") ?? 0,
        weeks: read("weeks") ?? 0,
        months: read("months") ?? 0,
      };
  const save = useMutation({
    mutationFn: (wanted: BackupRule) => call("backup_rule_set", { rule: wanted }),
    onSuccess: () => {
      refresh("backup");
      toastUndoable(t("settings-saved"), words);
    },
  });
  const notes = (name: string) => ({
    errors: [
      ...(save.error?.fields[name] ?? []).map(sayField),
      ...(COUNTS.includes(name as Count) && read(name as Count) === null ? [t("field-not_a_number")] : []),
    ],
    warnings: [],
  });
  const changed = draft !== null && JSON.stringify(draft) !== JSON.stringify({ ...rule });
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft && changed) save.mutate(draft);
      }}
    >
      <label className="flex cursor-pointer items-center gap-1.5">
        <input
          type="checkbox"
          name="backups-on"
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
          className="accent-accent"
        />
        {t("backups-on")}
      </label>
      {rule.on && !known.scheduled && (
        <p className="text-ink-3">{t(workspace?.on_server ? "backups-not-server" : "backups-not-sample")}</p>
      )}
      <div className="grid grid-cols-4 gap-3 max-[900px]:grid-cols-2">
        {COUNTS.map((name) => (
          <Field
            key={name}
            label={t(`backups-${name}`)}
            name={name}
            value={counts[name]}
            onChange={(text) => setCounts({ ...counts, [name]: text })}
            notes={notes(name)}
            numeric
          />
        ))}
      </div>
      <PathField
        label={t("backups-folder")}
        kind="folder"
        name="folder"
        value={folder}
        onChange={setFolder}
        notes={notes("folder")}
        hint={
          known.folder === null
            ? t("backups-folder-choose")
            : t("backups-folder-hint", { folder: known.folder })
        }
      />
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div>
        <Button type="submit" isDisabled={!changed || !editable || save.isPending} data-testid="backups-save">
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

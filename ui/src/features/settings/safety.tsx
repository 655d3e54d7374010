import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { leaveWorkspace } from "@/app/leave";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { PathField } from "@/components/path-field";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import { workspaceQuery } from "@/ipc/queries";
import { Backups } from "./backups";

/** Whether the journal still fits together, backups, and leaving. */
export function Safety() {
  return (
    <div className="grid max-w-[760px] gap-4">
      <JournalCheck />
      <Backups />
      <Copy />
      <CloseWorkspace />
    </div>
  );
}

function JournalCheck() {
  const { t, f } = useWords();
  const verify = useMutation({ mutationFn: () => call("journal_verify") });
  const result = verify.data;
  return (
    <Panel title={t("journal-check")} className="pb-3.5">
      <div className="grid gap-2.5 px-3.5">
        <p className="max-w-[72ch] text-ink-2">{t("journal-check-sub")}</p>
        {verify.error && <ErrorNote error={verify.error} />}
        {result && (
          <div role="status" data-testid="journal-result" className="grid gap-1">
            <span>
              {result.broken_at === null ? (
                <Tag tone="good">{t("journal-whole", { n: result.entries })}</Tag>
              ) : (
                <Tag tone="bad">{t("journal-broken", { seq: f.number(result.broken_at) })}</Tag>
              )}
            </span>
            <span className="text-xs text-ink-3">
              {t("journal-head")}{" "}
              <bdi dir="ltr" className="font-mono break-all text-ink-2 select-text">
                {result.head}
              </bdi>
            </span>
          </div>
        )}
        <div>
          <Button isDisabled={verify.isPending} onPress={() => verify.mutate()}>
            {verify.isPending ? t("journal-checking") : t("journal-check-now")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** A copy made by hand, wherever the person says. */
function Copy() {
  const { t } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const [path, setPath] = useState("");
  const backup = useMutation({ mutationFn: () => call("workspace_backup", { path: path.trim() }) });
  const suggested = `${workspace?.name ?? "workspace"} ${workspace?.today ?? ""}.sanad`;
  return (
    <Panel title={t("backup")} className="pb-3.5">
      <div className="grid gap-2.5 px-3.5">
        <p className="max-w-[72ch] text-ink-2">{t("backup-sub")}</p>
        <PathField
          label={t("backup-place")}
          kind="workspace"
          save
          suggested={suggested}
          name="backup"
          value={path}
          onChange={(to) => {
            setPath(to);
            backup.reset();
          }}
        />
        {backup.error && <ErrorNote error={backup.error} />}
        {backup.isSuccess && (
          <p role="status">
            <Tag tone="good">{t("backup-done")}</Tag>
          </p>
        )}
        <div>
          <Button isDisabled={path.trim() === "" || backup.isPending} onPress={() => backup.mutate()}>
            {t("backup-make")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function CloseWorkspace() {
  const { t } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  return (
    <Panel title={t("this-workspace")} className="pb-3.5">
      <div className="flex flex-wrap items-center gap-3 px-3.5">
        <bdi dir="ltr" className="min-w-0 flex-1 truncate text-ink-2 select-text">
          {workspace?.path}
        </bdi>
        <Button onPress={() => void leaveWorkspace()}>{t("close-workspace")}</Button>
      </div>
    </Panel>
  );
}

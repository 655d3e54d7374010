import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { useLook } from "@/app/look";
import { saveLook } from "@/app/save-look";
import { resetView } from "@/app/view";
import { Button, IconButton } from "@/components/button";
import { ErrorNote, ProgressBar } from "@/components/feedback";
import { Brand, Icon, type IconName } from "@/components/icon";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call, progressChannel } from "@/ipc/client";
import type { Progress, RecentWorkspace, WorkspaceInfo } from "@/ipc/contract";
import { queryClient, recentQuery, workspaceQuery } from "@/ipc/queries";
import { NewWorkspace, OpenWorkspace } from "./dialogs";
import { ServerWorkspace } from "./server";

/** A workspace has been opened: whatever was cached of another goes. */
function entered(workspace: WorkspaceInfo): void {
  resetView();
  window.location.hash = "#/";
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== "workspace" });
  queryClient.setQueryData(workspaceQuery.queryKey, workspace);
}

/** A file migrated at opening was backed up first; where to is worth knowing. */
export function useEntered(): (workspace: WorkspaceInfo) => void {
  const { t } = useWords();
  return (workspace) => {
    entered(workspace);
    if (workspace.backed_up) toast(t("backed-up-first", { path: workspace.backed_up }));
  };
}

const TASK = "sample";

/** The first thing a person sees: a sample to look around in, a new workspace, or one they have. */
export function Welcome() {
  const { t, lang } = useWords();
  useLook();
  const entered = useEntered();
  const [asking, setAsking] = useState<"new" | "open" | "server" | null>(null);
  const [address, setAddress] = useState("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const sample = useMutation({
    mutationFn: async () =>
      call("workspace_sample", { path: null, task: TASK, progress: await progressChannel(setProgress) }),
    onSuccess: entered,
    onSettled: () => setProgress(null),
  });
  const open = useMutation({
    mutationFn: (path: string) => call("workspace_open", { path }),
    onSuccess: entered,
    onError: (error, path) => {
      // The key store has no password for it, or not the one that is good now.
      if (error.code === "server_password") connect(path);
    },
  });
  const connect = (to: string) => {
    setAddress(to);
    setAsking("server");
  };
  const failed = sample.error?.code === "cancelled" ? null : sample.error;
  // What went wrong with one thing says nothing of the next.
  const afresh = (next: () => void) => {
    sample.reset();
    open.reset();
    next();
  };

  return (
    <main className="grid h-full place-items-center overflow-y-auto p-6">
      <div className="grid w-full max-w-[660px] gap-5">
        <header className="flex items-start gap-3.5">
          <Brand size={40} />
          <div className="flex-1">
            <h1>{t("welcome-title")}</h1>
            <p className="max-w-[56ch] text-md text-ink-2">{t("welcome-sub")}</p>
          </div>
          <Button look="quiet" onPress={() => void saveLook({ language: lang === "ar" ? "en" : "ar" })}>
            <span lang={lang === "ar" ? "en" : "ar"}>{t("other-language")}</span>
          </Button>
        </header>

        {failed && <ErrorNote error={failed} />}
        {open.error && asking !== "server" && <ErrorNote error={open.error} file={open.variables} />}

        {sample.isPending ? (
          <div className="rounded-lg border border-line bg-panel p-5">
            <ProgressBar
              label={t("sample-making")}
              done={progress?.done ?? 0}
              total={progress?.total ?? null}
              onCancel={() => void call("task_cancel", { task: TASK })}
            />
          </div>
        ) : (
          <div className="grid grid-cols-2 gap-3 max-[520px]:grid-cols-1">
            <Choice
              icon="star"
              primary
              title={t("choice-sample")}
              testId="choice-sample"
              onPress={() => afresh(sample.mutate)}
            >
              {t("choice-sample-sub")}
            </Choice>
            <Choice
              icon="plus"
              title={t("choice-new")}
              testId="choice-new"
              onPress={() => afresh(() => setAsking("new"))}
            >
              {t("choice-new-sub")}
            </Choice>
            <Choice
              icon="folder"
              title={t("choice-open")}
              testId="choice-open"
              onPress={() => afresh(() => setAsking("open"))}
            >
              {t("choice-open-sub")}
            </Choice>
            <Choice
              icon="server"
              title={t("choice-server")}
              testId="choice-server"
              onPress={() => afresh(() => connect(""))}
            >
              {t("choice-server-sub")}
            </Choice>
          </div>
        )}

        <Recent
          onOpen={(one) => afresh(() => open.mutate(one.path))}
          busy={open.isPending || sample.isPending}
        />
      </div>
      <NewWorkspace open={asking === "new"} onClose={() => setAsking(null)} />
      <OpenWorkspace open={asking === "open"} onClose={() => setAsking(null)} />
      <ServerWorkspace
        key={address}
        address={address}
        open={asking === "server"}
        onClose={() => setAsking(null)}
      />
    </main>
  );
}

function Choice({
  icon,
  title,
  children,
  onPress,
  primary = false,
  testId,
}: {
  icon: IconName;
  title: string;
  children: ReactNode;
  onPress: () => void;
  primary?: boolean;
  testId: string;
}) {
  return (
    <AriaButton
      onPress={onPress}
      data-testid={testId}
      autoFocus={primary}
      className={`grid cursor-pointer content-start gap-1.5 rounded-lg border p-4 text-start ${
        primary
          ? "border-accent bg-accent text-accent-ink hover:bg-accent-hover"
          : "border-line-2 bg-panel hover:border-edge"
      }`}
    >
      <Icon name={icon} size={20} />
      <span className="text-md font-semibold">{title}</span>
      <span className={primary ? "" : "text-ink-2"}>{children}</span>
    </AriaButton>
  );
}

function Recent({ onOpen, busy }: { onOpen: (one: RecentWorkspace) => void; busy: boolean }) {
  const { t, f } = useWords();
  const { data: recent = [] } = useQuery(recentQuery);
  const forget = (one: RecentWorkspace) =>
    void call("workspace_forget", { path: one.path }).then(() =>
      queryClient.invalidateQueries({ queryKey: recentQuery.queryKey }),
    );
  if (recent.length === 0) return null;
  return (
    <section className="rounded-lg border border-line bg-panel">
      <h2 className="px-3.5 pt-2.5 pb-1.5">{t("recent")}</h2>
      <ul>
        {recent.map((one) => (
          <li key={one.path} className="flex items-center border-t border-line">
            <AriaButton
              isDisabled={busy || !one.exists}
              onPress={() => onOpen(one)}
              className="flex min-w-0 flex-1 cursor-pointer items-center gap-3 px-3.5 py-2 text-start -outline-offset-2 hover:bg-bg disabled:cursor-default"
            >
              <Icon name={one.on_server ? "server" : "file"} className="text-ink-3" />
              <span className="min-w-0 flex-1">
                <span className={`block truncate font-medium ${one.exists ? "" : "text-ink-3"}`}>
                  <bdi>{one.name}</bdi>
                </span>
                <span className="block truncate text-xs text-ink-3">
                  <bdi dir="ltr">{one.path}</bdi>
                </span>
              </span>
              <span className="text-xs text-ink-3">
                {one.exists ? f.day(one.opened_at.slice(0, 10)) : t("recent-missing")}
              </span>
            </AriaButton>
            <IconButton
              icon="close"
              label={t("recent-forget", { name: one.name })}
              onPress={() => forget(one)}
              className="me-2"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

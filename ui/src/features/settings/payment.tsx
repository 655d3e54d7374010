import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button, IconButton } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { Segmented } from "@/components/segmented";
import { Tag } from "@/components/tag";
import { ruleSetsQuery } from "@/features/terms/queries";
import { sourceSaid } from "@/features/terms/say";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import { call } from "@/ipc/client";
import type { RuleSet, WorkspaceSettings } from "@/ipc/contract";
import { refresh, workspaceSettingsQuery } from "@/ipc/queries";
import { limitSaid } from "./limit-said";
import { RuleForm } from "./rule-form";

/** What payment terms are held against: whether we buy as a public authority, the laws' limits, and the company's own. */
export function Payment() {
  const { t } = useWords();
  const settings = useQuery(workspaceSettingsQuery);
  const sets = useQuery(ruleSetsQuery);
  const failed = settings.error ?? sets.error;
  if (failed) return <ErrorNote error={failed} />;
  if (!settings.data || !sets.data) return <Waiting />;
  const own = settings.data.payment_rules;
  const laws = sets.data.filter((set) => !own.some((one) => one.code === set.code));
  return (
    <div className="grid max-w-[760px] gap-4">
      <p className="max-w-[70ch] text-ink-2">{t("payment-sub")}</p>
      <BuyAs settings={settings.data} />
      <OwnRules settings={settings.data} />
      <Panel title={t("payment-laws")}>
        <ul className="divide-y divide-line border-t border-line">
          {laws.map((set) => (
            <li key={set.code} className="px-3.5 py-2.5">
              <Says set={set} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** Saves the workspace's settings with a part of them changed. */
function useSettings(settings: WorkspaceSettings) {
  const words = useWords();
  return useMutation({
    mutationFn: (change: Partial<WorkspaceSettings>) =>
      call("settings_workspace_set", { settings: { ...settings, ...change } }),
    onSuccess: () => {
      refresh("settings");
      toastUndoable(words.t("settings-saved"), words);
    },
  });
}

function BuyAs({ settings }: { settings: WorkspaceSettings }) {
  const { t } = useWords();
  const editable = useEditable();
  const save = useSettings(settings);
  return (
    <Panel className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-52 flex-1">
        <p className="font-medium">{t("payment-buy-as")}</p>
        <p className="max-w-[56ch] text-ink-3">{t("payment-buy-as-sub")}</p>
      </div>
      <Segmented
        label={t("payment-buy-as")}
        showLabel={false}
        disabled={!editable || save.isPending}
        value={settings.public_buyer ? "public" : "private"}
        options={[
          { value: "private", label: t("payment-private") },
          { value: "public", label: t("payment-public") },
        ]}
        onChange={(as) => save.mutate({ public_buyer: as === "public" })}
      />
      {save.error && <ErrorNote error={save.error} />}
    </Panel>
  );
}

function OwnRules({ settings }: { settings: WorkspaceSettings }) {
  const { t, lang } = useWords();
  const editable = useEditable();
  const save = useSettings(settings);
  const [editing, setEditing] = useState<number | "new" | null>(null);
  const own = settings.payment_rules;
  return (
    <Panel
      title={t("payment-own")}
      aside={
        <Button
          look="quiet"
          icon="plus"
          isDisabled={!editable}
          data-testid="new-rule"
          onPress={() => setEditing("new")}
        >
          {t("payment-own-add")}
        </Button>
      }
    >
      {own.length === 0 && <Empty title={t("payment-own-none")}>{t("payment-own-none-sub")}</Empty>}
      <ul className="divide-y divide-line border-t border-line" data-testid="own-rules">
        {own.map((set, at) => {
          const name = localText(set.names, lang) || set.code;
          return (
            <li key={set.code} className="flex items-start gap-3 px-3.5 py-2.5">
              <Says set={set} />
              <IconButton
                icon="edit"
                label={`${t("edit")}: ${name}`}
                isDisabled={!editable}
                onPress={() => setEditing(at)}
              />
              <IconButton
                icon="close"
                label={`${t("remove")}: ${name}`}
                isDisabled={!editable || save.isPending}
                onPress={() => save.mutate({ payment_rules: own.filter((_, place) => place !== at) })}
              />
            </li>
          );
        })}
      </ul>
      {save.error && <ErrorNote error={save.error} />}
      {editing !== null && (
        <RuleForm
          key={editing}
          settings={settings}
          at={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Panel>
  );
}

/** A rule set as it stands: since when, what it says, where it is written. */
function Says({ set }: { set: RuleSet }) {
  const words = useWords();
  const { t, f, lang } = words;
  return (
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-baseline gap-x-2 font-medium">
        <bdi>{localText(set.names, lang) || set.code}</bdi>
        <bdi className="text-xs font-normal text-ink-3">{set.code}</bdi>
        {set.until && <Tag tone="none">{t("payment-until", { date: f.date(set.until) })}</Tag>}
      </p>
      <ul className="text-ink-2">
        {set.limits.map((limit) => (
          <li key={JSON.stringify(limit)}>{limitSaid(limit, words)}</li>
        ))}
      </ul>
      <p className="text-xs text-ink-3">
        {t("finding-since", { date: f.day(set.from) })}
        {set.source && (
          <>
            {" · "}
            <bdi>{sourceSaid(set, words)}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

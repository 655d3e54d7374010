import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { setView, useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { describeDefinition, localText } from "@/i18n/definition";
import { call } from "@/ipc/client";
import type { NamedDefinition } from "@/ipc/contract";
import { definitionsQuery, refresh } from "@/ipc/queries";
import { DefinitionForm } from "./definition-form";

/** What "delivered as promised" means here: the definitions there are, and the one in force. */
export function Definitions() {
  const { t } = useWords();
  const editable = useEditable();
  const definitions = useQuery(definitionsQuery);
  const [editing, setEditing] = useState<NamedDefinition | "new" | null>(null);
  if (definitions.error)
    return <ErrorNote error={definitions.error} retry={() => void definitions.refetch()} />;
  if (!definitions.data) return <Waiting />;
  return (
    <div className="grid max-w-[760px] gap-4">
      <div className="flex items-start gap-6">
        <p className="max-w-[64ch] flex-1 text-ink-2">{t("definitions-sub")}</p>
        <Button icon="plus" isDisabled={!editable} onPress={() => setEditing("new")}>
          {t("definition-new")}
        </Button>
      </div>
      <Panel>
        {definitions.data.length === 0 && (
          <Empty title={t("definitions-none")}>{t("definitions-none-sub")}</Empty>
        )}
        <ul data-testid="definitions" className="divide-y divide-line">
          {definitions.data.map((one) => (
            <DefinitionRow key={one.id} definition={one} onEdit={() => setEditing(one)} />
          ))}
        </ul>
      </Panel>
      {editing && (
        <DefinitionForm
          key={editing === "new" ? "new" : editing.id}
          definition={editing === "new" ? null : editing}
          like={definitions.data.find((one) => one.in_force) ?? null}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function DefinitionRow({ definition, onEdit }: { definition: NamedDefinition; onEdit: () => void }) {
  const words = useWords();
  const { t, f, lang } = words;
  const editable = useEditable();
  const name = localText(definition.name, lang);
  const put = useMutation({
    mutationFn: () => call("definition_put_in_force", { id: definition.id }),
    onSuccess: () => {
      refresh("definition");
      setView({ trying: null });
      toastUndoable(t("definition-now-in-force", { name }), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-2.5">
      <div className="min-w-60 flex-1">
        <p className="flex items-center gap-2 font-medium">
          <bdi>{name}</bdi>
          {definition.in_force && <Tag tone="good">{t("in-force")}</Tag>}
        </p>
        <p className="text-ink-2">{describeDefinition(definition.definition, words)}</p>
        <p className="text-xs text-ink-3">
          {t("definition-target", { target: f.percent(definition.target) })} ·{" "}
          {t("definition-revision", { n: definition.revision })}
        </p>
      </div>
      <div className="flex gap-2">
        {!definition.in_force && (
          <Button isDisabled={!editable || put.isPending} onPress={() => put.mutate()}>
            {t("definition-put-in-force")}
          </Button>
        )}
        <Button icon="edit" isDisabled={!editable} onPress={onEdit}>
          {t("edit")}
        </Button>
      </div>
    </li>
  );
}

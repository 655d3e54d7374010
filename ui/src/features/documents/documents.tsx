import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { MoreActions } from "@/components/more-actions";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { Document } from "@/ipc/contract";
import { refresh, workspaceQuery } from "@/ipc/queries";
import { documentsQuery, type Of, standingOf, TONES } from "./data";
import { FileDialog } from "./file-dialog";
import { FileName } from "./file-name";
import { DocumentForm } from "./form";

type Asking = { do: "edit" | "put" | "save"; document: Document } | { do: "add" } | null;

/** The papers of a supplier or of a contract: what each is, how long it holds, and its file. */
export function Documents({ of }: { of: Of }) {
  const { t } = useWords();
  const editable = useEditable();
  const { asOf } = useView();
  const { data: workspace } = useQuery(workspaceQuery);
  const documents = useQuery(documentsQuery(of, asOf));
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const day = asOf ?? workspace?.today;
  if (documents.error) return <ErrorNote error={documents.error} retry={() => void documents.refetch()} />;
  if (!documents.data || !day) return <Waiting />;
  const add = (
    <Button
      icon="plus"
      isDisabled={!editable}
      data-testid="add-document"
      onPress={() => setAsking({ do: "add" })}
    >
      {t("document-add")}
    </Button>
  );
  return (
    <>
      {documents.data.length === 0 ? (
        <Empty title={t("documents-none")} action={add}>
          {t("documents-none-sub")}
        </Empty>
      ) : (
        <Panel title={t("documents-count", { n: documents.data.length })} aside={add}>
          <ul data-testid="documents">
            {documents.data.map((document) => (
              <Row
                key={document.id}
                document={document}
                day={day}
                withContract={of.contract === null}
                onAsk={(what) => setAsking({ do: what, document })}
              />
            ))}
          </ul>
        </Panel>
      )}
      {asking?.do === "add" && <DocumentForm of={of} document={null} onClose={close} />}
      {asking?.do === "edit" && <DocumentForm of={of} document={asking.document} onClose={close} />}
      {(asking?.do === "put" || asking?.do === "save") && (
        <FileDialog what={asking.do} document={asking.document} onClose={close} />
      )}
    </>
  );
}

function Row({
  document,
  day,
  withContract,
  onAsk,
}: {
  document: Document;
  day: string;
  withContract: boolean;
  onAsk: (what: "edit" | "put" | "save") => void;
}) {
  const words = useWords();
  const { t, f, lookup } = words;
  const editable = useEditable();
  const failed = (error: Parameters<typeof words.say>[0]) => toast(words.say(error), { bad: true });
  const retire = useMutation({
    mutationFn: () => call("document_retire", { id: document.id, version: document.version }),
    onSuccess: () => {
      refresh("document");
      toastUndoable(t("document-retired", { title: document.title }), words);
    },
    onError: failed,
  });
  const forget = useMutation({
    mutationFn: () => call("document_file_remove", { id: document.id }),
    onSuccess: () => {
      refresh("document");
      toastUndoable(t("document-file-removed", { title: document.title }), words);
    },
    onError: failed,
  });
  const standing = standingOf(document, day);
  const span =
    document.expires === null
      ? t("document-for-good")
      : t(standing === "expired" ? "document-ended" : "document-until", { date: f.date(document.expires) });
  const actions: Record<string, () => void> = {
    edit: () => onAsk("edit"),
    put: () => onAsk("put"),
    forget: () => forget.mutate(),
    retire: () => retire.mutate(),
  };
  return (
    <li
      data-row={document.id}
      className="grid grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-t border-line px-3.5 py-2 @max-[720px]:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <span className="block truncate font-medium">
          <bdi>{document.title}</bdi>
        </span>
        <span className="block truncate text-xs text-ink-3">
          {lookup(`document-kind-${document.kind}`) ?? <bdi>{document.kind}</bdi>}
          {document.number && (
            <>
              {" · "}
              <bdi>{document.number}</bdi>
            </>
          )}
          {withContract && document.contract_number && (
            <>
              {" · "}
              <bdi>{document.contract_number}</bdi>
            </>
          )}
        </span>
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <Tag tone={TONES[standing]}>{t(`document-${standing}`)}</Tag>
        <span className="text-ink-2">{span}</span>
      </div>
      <div className="min-w-0">
        <FileName document={document} onPut={() => onAsk("put")} onSave={() => onAsk("save")} />
      </div>
      <MoreActions
        disabled={!editable}
        choices={[
          { id: "edit", text: t("edit") },
          { id: "put", text: t(document.file ? "document-file-replace" : "document-file-put") },
          ...(document.file ? [{ id: "forget", text: t("document-file-remove") }] : []),
          { id: "retire", text: t("document-retire") },
        ]}
        onAction={(id) => actions[id]?.()}
      />
    </li>
  );
}

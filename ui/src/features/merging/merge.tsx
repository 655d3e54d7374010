import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Note, Waiting } from "@/components/feedback";
import { Panel, ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { MergeChoices, MergePreview } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { setMarks } from "../suppliers/marks";
import { namesOf } from "../suppliers/words";
import { startingChoices } from "./choices";
import { mergePreviewQuery } from "./data";
import { FieldTable } from "./field-table";
import { Moves } from "./moves";

const route = getRouteApi("/suppliers/merge");

/** Two records of one supplier made one: which stays, whose word counts field by field, and what goes over. Nothing happens before it is asked for. */
export function Merge() {
  const { t } = useWords();
  const { kept = "", merged = "" } = route.useSearch();
  const preview = useQuery({ ...mergePreviewQuery(kept, merged), enabled: kept !== "" && merged !== "" });
  if (!kept || !merged) return <Empty title={t("merge-choose-two")}>{t("merge-choose-two-sub")}</Empty>;
  if (preview.error) return <ErrorNote error={preview.error} retry={() => void preview.refetch()} />;
  if (!preview.data) return <Waiting />;
  // A turn of the two is another merger, with choices of its own.
  return <Chosen key={`${kept} ${merged}`} preview={preview.data} />;
}

function Chosen({ preview }: { preview: MergePreview }) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const editable = useEditable();
  const [choices, setChoices] = useState<MergeChoices>(() => startingChoices(preview));
  const { kept, merged } = preview;
  const [keptName, mergedName] = [kept, merged].map((one) => namesOf(one.row, lang).first);
  const merge = useMutation({
    mutationFn: () =>
      call("supplier_merge", {
        input: {
          kept: kept.id,
          kept_version: kept.version,
          merged: merged.id,
          merged_version: merged.version,
          choices,
        },
      }),
    onSuccess: (saved) => {
      refresh("anything");
      setMarks([]);
      toastUndoable(t("merge-done", { merged: merged.code, kept: kept.code }), words, saved.last_seq);
      void navigate({ to: "/suppliers/$id", params: { id: saved.id } });
    },
  });
  const doubled = preview.moves.find((one) => one.kind === "purchase_order")?.twice ?? 0;
  return (
    <div className="grid max-w-[1100px] content-start gap-4 pb-4">
      <ScreenHead title={t("merge-title")} sub={t("merge-sub")}>
        <Button
          icon="swap"
          onPress={() =>
            void navigate({
              to: "/suppliers/merge",
              search: { kept: merged.id, merged: kept.id },
              replace: true,
            })
          }
        >
          {t("merge-swap")}
        </Button>
      </ScreenHead>
      <FieldTable preview={preview} choices={choices} onChange={(to) => setChoices({ ...choices, ...to })} />
      {preview.terms[0] && preview.terms[1] && preview.terms[0] !== preview.terms[1] && (
        <Note tone="watch">{t("merge-two-terms", { a: preview.terms[0], b: preview.terms[1] })}</Note>
      )}
      {doubled > 0 && <Note tone="watch">{t("merge-same-orders", { n: doubled, code: merged.code })}</Note>}
      <Panel title={t("merge-moves", { name: keptName ?? "" })}>
        <Moves moves={preview.moves} />
      </Panel>
      {merge.error && <ErrorNote error={merge.error} />}
      <footer className="flex flex-wrap items-center gap-2.5">
        <Button
          look="go"
          isDisabled={!editable || merge.isPending}
          data-testid="merge"
          onPress={() => merge.mutate()}
        >
          {t("merge-do", { name: mergedName ?? "" })}
        </Button>
        <Button onPress={() => window.history.back()}>{t("cancel")}</Button>
        <span className="text-ink-3">{t("merge-undoable")}</span>
      </footer>
    </div>
  );
}

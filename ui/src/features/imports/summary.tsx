import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Note } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { ImportSummary } from "@/ipc/contract";
import { importsQuery } from "@/ipc/queries";
import { checkAgain } from "./flow";
import { SaveRejects } from "./save-rejects";
import { UndoImport } from "./undo-import";
import { Writes } from "./writes";

/** What an import has written, with the way back. */
export function Summary({ summary }: { summary: ImportSummary }) {
  const { t, f } = useWords();
  const [saving, setSaving] = useState(false);
  // It can be taken back from elsewhere too: by the keyboard, or in the list below.
  const { data: past } = useQuery(importsQuery);
  const undone = past?.find((one) => one.id === summary.id)?.undone ?? summary.undone;
  return (
    <Panel title={t("import-step-done")} className="shrink-0">
      <div
        className="grid items-start gap-4 px-3.5 pb-3.5 min-[1000px]:grid-cols-[minmax(0,1fr)_340px]"
        data-testid="import-summary"
        data-import={summary.id}
        data-written={summary.written}
        data-rejected={summary.rejected}
      >
        <div className="grid content-start gap-2">
          <p className="text-md font-medium">
            {t(undone ? "import-undone" : "import-done", { file: summary.file })}
          </p>
          <p>
            {t("import-summary", {
              read: summary.read,
              written: summary.written,
              unchanged: summary.unchanged,
              rejected: summary.rejected,
            })}{" "}
            <span className="text-ink-3">
              {t("import-took", { seconds: f.number(String(summary.ms / 1000), 1) })}
            </span>
          </p>
          {summary.complete_to && (
            <p className="text-ink-2">{t("import-complete-to", { date: f.date(summary.complete_to) })}</p>
          )}
          {summary.day_back && !undone && (
            <Note tone="watch">
              <span data-testid="import-day-back">
                {t("import-turned-back", {
                  from: f.date(summary.day_back.from),
                  to: f.date(summary.day_back.to),
                })}
              </span>
            </Note>
          )}
          <div className="mt-1 flex gap-2">
            {undone && <Tag tone="none">{t("import-is-undone")}</Tag>}
            {/* What said nothing new wrote no entry, so there is nothing to take back. */}
            {!undone && summary.seq > 0 && <UndoImport summary={summary} whole />}
            {summary.rejected > 0 && (
              <Button data-testid="summary-save-rejects" onPress={() => setSaving(true)}>
                {t("import-save-rejects")}
              </Button>
            )}
          </div>
        </div>
        <Writes title={t("import-was-written")} writes={summary.writes} />
      </div>
      {saving && <SaveRejects check={checkAgain} onClose={() => setSaving(false)} />}
    </Panel>
  );
}

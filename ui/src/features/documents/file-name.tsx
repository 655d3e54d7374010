import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { fileSize } from "@/features/imports/file-size";
import { useWords } from "@/i18n/context";
import type { Document } from "@/ipc/contract";

/** A document's file, to be saved to disk; where the workspace keeps none, where it lies in a person's words, and a way to keep it here. */
export function FileName({
  document: { file, place },
  onPut,
  onSave,
}: {
  document: Document;
  onPut: () => void;
  onSave: () => void;
}) {
  const { t, f } = useWords();
  const editable = useEditable();
  if (file)
    return (
      <button
        type="button"
        onClick={onSave}
        title={t("document-file-save", { name: file.name })}
        className="flex max-w-full items-center gap-1.5 rounded-sm text-start hover:text-accent"
      >
        <Icon name="file" size={13} className="shrink-0 text-ink-3" />
        <bdi className="truncate underline decoration-line-2 underline-offset-2">{file.name}</bdi>
        <bdi className="shrink-0 text-xs text-ink-3">
          {fileSize(file.size / 1024, file.size / 1024, f.tag)}
        </bdi>
      </button>
    );
  return (
    <span className="flex min-w-0 items-center gap-2">
      {place && <bdi className="truncate text-ink-3">{place}</bdi>}
      {editable && (
        <Button look="quiet" onPress={onPut} className="-ms-2">
          {t("document-file-put")}
        </Button>
      )}
    </span>
  );
}

import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote, Note } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { AppError } from "@/ipc/contract";

/** A few fields and one thing to do with them. What a field was refused for stands at the field. */
export function AskDialog({
  title,
  why,
  does,
  pending,
  error,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** What comes of it, said beforehand. */
  why: string;
  does: string;
  pending: boolean;
  error: AppError | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <Dialog title={title} open onClose={onClose}>
      <Note>{why}</Note>
      {children}
      {error && error.code !== "invalid" && <ErrorNote error={error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" data-testid="ask-submit" isDisabled={pending} onPress={onSubmit}>
          {does}
        </Button>
      </div>
    </Dialog>
  );
}

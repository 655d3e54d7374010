import type { ReactNode } from "react";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Note } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { RecordForm } from "./use-record-form";

/** Saves, or brings the first field that needs attention into view with the focus in it. */
export async function saveOrShow<View>(
  { saving, save }: { saving: boolean; save: () => Promise<View | null> },
  onSaved: (saved: View) => void,
): Promise<void> {
  if (saving) return;
  const saved = await save();
  if (saved) {
    onSaved(saved);
    return;
  }
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
}

/** A form that Ctrl/⌘ Enter saves from anywhere in it; a small one within a panel is left by Esc, which leaves the panel open. */
export function FormSheet({
  label,
  onSave,
  onLeave,
  className,
  children,
}: {
  label: string;
  onSave: () => void;
  onLeave?: () => void;
  className: string;
  children: ReactNode;
}) {
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        } else if (event.key === "Escape" && onLeave && !event.defaultPrevented) {
          event.preventDefault();
          onLeave();
        }
      }}
      className={className}
    >
      {children}
    </form>
  );
}

/** What keeps the record from being saved, and the two ways out of its form. */
export function FormFoot<Draft, View>({
  form,
  fieldName,
  onCancel,
  testId,
}: {
  form: RecordForm<Draft, View>;
  /** A field of the record in the person's words. */
  fieldName: (field: string) => string | null;
  onCancel: () => void;
  testId: string;
}) {
  const { t, f } = useWords();
  const past = !useEditable();
  return (
    <footer className="sticky -bottom-5 z-[1] grid gap-2 bg-bg py-3">
      {form.error && form.error.code !== "invalid" && <ErrorNote error={form.error} />}
      {form.theirs.length > 0 && (
        <Note tone="watch">
          {t("conflict-fields", { fields: f.list(form.theirs.map((field) => fieldName(field) ?? field)) })}
        </Note>
      )}
      <div className="flex items-center gap-2.5">
        <Button look="go" type="submit" isDisabled={form.saving || past} data-testid={testId}>
          {form.theirs.length > 0 ? t("save-over") : t("save")}
        </Button>
        <Button onPress={onCancel}>{t("cancel")}</Button>
        {form.problems > 0 && (
          <span role="alert" className="text-bad">
            {t("fields-need-attention", { n: form.problems })}
          </span>
        )}
      </div>
    </footer>
  );
}

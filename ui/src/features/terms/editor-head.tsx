import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { MoreActions } from "@/components/more-actions";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { TermView } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { termDrafts } from "./form-state";
import { termName } from "./say";
import type { Writing } from "./use-term-form";

/** The term's heading, and what can be done with it. */
export function EditorHead({
  base,
  writing,
  onCancel,
}: {
  base: TermView | null;
  writing: Writing;
  onCancel: () => void;
}) {
  const { t, lang } = useWords();
  const editable = useEditable();
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <Link
          to="/terms"
          className="mb-1 inline-flex items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink"
        >
          <Icon name="back" size={11} />
          {t("nav-terms")}
        </Link>
        <h1>{base ? <bdi>{termName(base, lang)}</bdi> : t("new-term")}</h1>
        {base && (
          <p className="text-ink-2">
            <bdi>{base.code}</bdi> · {t("term-used-by", { n: base.row.suppliers })}
          </p>
        )}
      </div>
      <div className="flex items-center gap-2.5 pt-1">
        {writing.problems > 0 && (
          <span role="alert" className="text-bad">
            {t("fields-need-attention", { n: writing.problems })}
          </span>
        )}
        {base && <More base={base} />}
        <Button onPress={onCancel}>{t("cancel")}</Button>
        <Button look="go" type="submit" isDisabled={writing.saving || !editable} data-testid="save-term">
          {writing.conflict ? t("save-over") : t("save")}
        </Button>
      </div>
    </header>
  );
}

function More({ base }: { base: TermView }) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const editable = useEditable();
  const retire = useMutation({
    mutationFn: () => call("term_retire", { id: base.id, version: base.version }),
    onSuccess: () => {
      termDrafts.drop(base.id);
      refresh("term");
      void toastUndoable(t("term-retired", { name: termName(base, lang) }), words);
      void navigate({ to: "/terms" });
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  return (
    <MoreActions
      choices={[
        { id: "compare", text: t("term-compare-with") },
        { id: "retire", text: t("term-retire"), disabled: !editable },
      ]}
      onAction={(id) =>
        id === "retire" ? retire.mutate() : void navigate({ to: "/terms/compare", search: { a: base.id } })
      }
    />
  );
}

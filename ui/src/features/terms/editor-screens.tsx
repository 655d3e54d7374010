import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/button";
import { ErrorNote, Note, Waiting } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { TermView } from "@/ipc/contract";
import { TermEditor } from "./editor";
import { dropForm, formOf, keptForm, newForm } from "./form-state";
import { termQuery } from "./queries";
import { termWords } from "./say";

/** A term that is not there yet. */
export function NewTerm() {
  return <Writing id={null} base={null} />;
}

/** A term of the library: what it says, and what it does, as it is changed. */
export function EditTerm() {
  const { id } = getRouteApi("/terms/$id").useParams();
  const term = useQuery(termQuery(id, null));
  // The form starts from what was read first; a later change by others shows as a conflict, not as fields that move by themselves.
  const [base, setBase] = useState<TermView | null>(null);
  if (term.error) return <ErrorNote error={term.error} retry={() => void term.refetch()} />;
  if (base?.id !== id) {
    if (!term.data) return <Waiting />;
    setBase(term.data);
    return null;
  }
  return <Writing key={id} id={id} base={base} />;
}

function Writing({ id, base }: { id: string | null; base: TermView | null }) {
  const { t, f, lang } = useWords();
  const [round, setRound] = useState(0);
  // Read once a round: what is being typed now is no reason for the notice.
  const [kept, setKept] = useState(() => keptForm(id ?? "new"));
  const discard = () => {
    dropForm(id ?? "new");
    setKept(null);
    setRound(round + 1);
  };
  const fresh = () => (base ? formOf(base, termWords(base.row, lang), f.number) : newForm());
  return (
    <TermEditor
      key={round}
      id={id}
      base={kept?.base ?? base}
      first={kept?.form ?? fresh()}
      notice={
        kept && (
          <div className="flex items-center gap-3">
            <div className="flex-1">
              <Note tone="watch">{t("draft-kept")}</Note>
            </div>
            <Button onPress={discard}>{t("draft-discard")}</Button>
          </div>
        )
      }
    />
  );
}

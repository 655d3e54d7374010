import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Begin, ReadOnce } from "@/app/record-form/begin";
import { useWords } from "@/i18n/context";
import type { TermView } from "@/ipc/contract";
import { TermEditor } from "./editor";
import { formOf, newForm, termDrafts } from "./form-state";
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
  return (
    <ReadOnce key={id} of={term}>
      {(base) => <Writing id={id} base={base} />}
    </ReadOnce>
  );
}

function Writing({ id, base }: { id: string | null; base: TermView | null }) {
  const { f, lang } = useWords();
  const fresh = () => (base ? formOf(base, termWords(base.row, lang), f.number) : newForm());
  return (
    <Begin drafts={termDrafts} id={id} base={base} fresh={fresh}>
      {(first, begun, notice) => <TermEditor id={id} base={begun} first={first} notice={notice} />}
    </Begin>
  );
}

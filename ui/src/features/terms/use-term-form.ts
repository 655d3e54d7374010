import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useSaving } from "@/app/record-form/use-saving";
import { useDebounced } from "@/app/use-debounced";
import type { FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { FieldError, TermInput, TermView } from "@/ipc/contract";
import { queryClient, refresh } from "@/ipc/queries";
import { type TermDraft, termOf } from "./draft";
import {
  inputOf,
  type TermForm,
  termDrafts,
  withAside,
  withReading,
  withRows,
  withWords,
} from "./form-state";
import { termQuery } from "./queries";
import { useReading } from "./reading";
import { termWords } from "./say";
import { useStudy } from "./study";
import type { Unread } from "./unread";

/**
 * A term being written, as words and as rows, each kept in step with the other: checked by the shell's own rules while typing, kept until
 * saved. A conflict keeps what was typed and lets the next save stand on top of what the other person saved.
 */
export function useTermForm(id: string | null, base: TermView | null, first: TermForm) {
  const { lang, f, sayField } = useWords();
  const [form, setForm] = useState(first);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) termDrafts.keep(id, form, base);
  }, [touched, form, id, base]);

  const change = useCallback((next: (form: TermForm) => TermForm) => {
    setTouched(true);
    setForm(next);
  }, []);

  const read = useReading(form.words, form.from === "words");
  const reading = read?.reading ?? null;
  useEffect(() => {
    if (reading) setForm((now) => withReading(now, reading, f.number));
  }, [reading, f]);
  // Places in the words hold for the text that was read only.
  const unread: Unread | null = read?.text === form.words ? read.unread : null;
  const understood = form.from === "rows" || (reading !== null && read?.text === form.words);

  const { term, problems: local } = useMemo(() => termOf(form.rows), [form.rows]);
  const study = useStudy(term);
  const words =
    form.from === "rows" && study.answer && !study.isOld ? termWords(study.answer, lang) : form.words;
  useEffect(() => {
    // Kept, so that the words stand still while the rows are for a moment no term.
    setForm((now) => (now.from === "rows" && now.words !== words ? { ...now, words } : now));
  }, [words]);

  const input = useMemo(() => (term ? inputOf(form, term) : null), [form, term]);
  const { save, saving, tried, refused, conflict, error } = useSaving(id, base, form, {
    create: () => call("term_create", { input: input as TermInput }),
    update: (of, version) => call("term_update", { id: of, version, input: input as TermInput }),
    read: (of) => call("term_get", { id: of, as_of: null }),
    onSaved: (saved) => {
      termDrafts.drop(id);
      setTouched(false);
      refresh("term");
      queryClient.setQueryData(termQuery(saved.id, null).queryKey, saved);
    },
  });
  const settled = useDebounced(input, 200);
  const { data: checked } = useQuery({
    queryKey: ["term-check", id, settled],
    queryFn: () => call("term_check", { id, input: settled as TermInput }),
    enabled: settled !== null,
    gcTime: 0,
    placeholderData: (before) => before,
  });

  const fields = useMemo<Record<string, FieldError[]>>(() => {
    const own = Object.fromEntries(
      Object.entries(local).map(([path, code]) => [path, [{ code, params: {} }]]),
    );
    const none = { code: "required", params: {} };
    const bare = {
      ...(form.code.trim() === "" ? { code: [none] } : {}),
      ...(Object.values(form.names).some((name) => name?.trim()) ? {} : { names: [none] }),
      ...(form.rows.instalments.length === 0 ? { instalments: [none] } : {}),
    };
    // Rows that are no term are not sent; then only what is wrong with them is known.
    return { ...(input ? checked : bare), ...refused, ...own };
  }, [local, checked, refused, form, input]);
  const notes = useCallback(
    (path: string): FieldNotes => {
      const errors = (fields[path] ?? []).filter((one) => tried || one.code !== "required");
      return { errors: errors.map(sayField), warnings: [] };
    },
    [fields, tried, sayField],
  );
  const wordsMissing = form.from === "words" && !understood;
  const problems = tried ? Object.keys(fields).length + (wordsMissing ? 1 : 0) : 0;

  return {
    form,
    words,
    term,
    study,
    unread,
    understood,
    tried,
    saving,
    problems,
    /** Another person saved meanwhile: the next save stands on top of theirs. */
    conflict,
    error: error?.code === "invalid" ? null : error,
    notes,
    set: (part: Partial<Pick<TermForm, "code" | "names" | "note">>) => change((now) => ({ ...now, ...part })),
    setWords: (text: string) => change((now) => withWords(now, text)),
    setRows: (rows: TermDraft) => change((now) => withRows(now, rows, understood)),
    takeBack: () => change(withAside),
    save: () => save(input !== null && !wordsMissing),
  };
}

export type Writing = ReturnType<typeof useTermForm>;

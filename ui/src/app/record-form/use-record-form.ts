import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import type { FieldNotes } from "@/components/field";
import { useWords, type Words } from "@/i18n/context";
import type { AppError, FieldError } from "@/ipc/contract";
import type { Drafts } from "./drafts";
import { type Remarks, useSaving, type Writes } from "./use-saving";

/** One kind of record as its form needs it. */
export type RecordKind<Draft, View, Checked> = Writes<Draft, View> & {
  drafts: Drafts<Draft, View>;
  /** The first part of the key under which the check's answers are cached. */
  checkKey: string;
  /** The shell's own rules, asked while typing. */
  check: (id: string | null, draft: Draft) => Promise<Checked>;
  remarks: (checked: Checked) => Remarks;
  /** Texts that cannot be read: they are not sent, and the shell would only say that they are missing. */
  unread?: (draft: Draft) => Remarks;
  /** What is still empty is not wrong, and not worth a remark, before saving was tried. */
  later: RegExp;
  /** Where a field of the form stands in what is sent. */
  sentPath?: (path: string, draft: Draft) => string;
  /** A remark in other words than its code has elsewhere. */
  say?: (path: string, remark: FieldError, words: Words) => string | null;
};

export type RecordForm<Draft, View> = {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  /** What stands under a field, by its path ("names.0.text"). */
  notes: (path: string) => FieldNotes;
  saving: boolean;
  /** An error of the whole form. */
  error: AppError | null;
  /** How many fields keep it from being saved, once saving was tried. */
  problems: number;
  /** Fields another person changed while this form was open. */
  theirs: string[];
  save: () => Promise<View | null>;
};

const isWarning = (one: FieldError) => one.code.startsWith("warn_");

/** A record being written: checked by the shell's own rules while typing, kept until saved. */
export function useRecordForm<Draft extends object, View extends { version: number }, Checked>(
  kind: RecordKind<Draft, View, Checked>,
  id: string | null,
  base: View | null,
  first: Draft,
): RecordForm<Draft, View> & { checked: Checked | undefined } {
  const words = useWords();
  const [draft, setDraft] = useState(first);
  const { save, saving, tried, theirs, refused, error } = useSaving(id, base, draft, kind);

  const set = useCallback(
    (change: Partial<Draft>) =>
      setDraft((before) => {
        const next = { ...before, ...change };
        kind.drafts.keep(id, next, base);
        return next;
      }),
    [kind, id, base],
  );

  const settled = useDebounced(draft, 200);
  const { data: checked } = useQuery({
    queryKey: [kind.checkKey, id, settled],
    queryFn: () => kind.check(id, settled),
    gcTime: 0,
    placeholderData: (before) => before,
  });

  const unread = useMemo(() => kind.unread?.(draft) ?? {}, [kind, draft]);
  const fields = useMemo<Remarks>(
    () => ({ ...(checked === undefined ? {} : kind.remarks(checked)), ...refused, ...unread }),
    [kind, checked, refused, unread],
  );
  const notes = useCallback(
    (path: string): FieldNotes => {
      const all = fields[kind.sentPath?.(path, draft) ?? path] ?? [];
      const shown = all.filter((one) => tried || !kind.later.test(one.code));
      const say = (one: FieldError) => kind.say?.(path, one, words) ?? words.sayField(one);
      return {
        errors: shown.filter((one) => !isWarning(one)).map(say),
        warnings: shown.filter(isWarning).map(say),
      };
    },
    [kind, fields, draft, tried, words],
  );
  const wrong = Object.values(fields).filter((all) => all.some((one) => !isWarning(one))).length;

  return {
    draft,
    set,
    notes,
    saving,
    error,
    problems: tried ? wrong : 0,
    theirs,
    save: () => save(Object.keys(unread).length === 0),
    checked,
  };
}

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import type { FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { AppError, ContractView, FieldError, Standing } from "@/ipc/contract";
import { queryClient, refresh } from "@/ipc/queries";
import { contractQuery } from "./data";
import { type Base, type Draft, differing, dropDraft, keepDraft } from "./draft";
import { readDraft } from "./read-draft";

export type Form = {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  /** What stands under a field, by its path ("notices.0.given"). */
  notes: (path: string) => FieldNotes;
  /** How the contract would stand as it is written now. */
  standing: Standing | null;
  saving: boolean;
  /** An error of the whole form. */
  error: AppError | null;
  /** How many fields keep it from being saved, once saving was tried. */
  problems: number;
  /** Fields another person changed while this form was open. */
  theirs: string[];
  save: () => Promise<ContractView | null>;
};

const MISSING = /^(required|warn_no_.*)$/;
const isWarning = (one: FieldError) => one.code.startsWith("warn_");

/**
 * A contract being written: checked by the shell's own rules while typing, kept until saved. A conflict keeps what was typed, says what the
 * other person changed, and lets the next save stand on top of it.
 */
export function useContractForm(id: string | null, base: Base, first: Draft): Form {
  const { t, sayField } = useWords();
  const [draft, setDraft] = useState(first);
  const [version, setVersion] = useState(base?.version ?? 0);
  const [refused, setRefused] = useState<{ error: AppError; draft: Draft } | null>(null);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<string[]>([]);

  const set = useCallback(
    (change: Partial<Draft>) =>
      setDraft((before) => {
        const next = { ...before, ...change };
        keepDraft(id ?? "new", next, base);
        return next;
      }),
    [id, base],
  );

  const settled = useDebounced(draft, 200);
  const { data: checked } = useQuery({
    queryKey: ["contract-check", id, settled],
    queryFn: () => call("contract_check", { id, input: readDraft(settled).input }),
    gcTime: 0,
    placeholderData: (before) => before,
  });

  const fields = useMemo<Record<string, FieldError[]>>(
    () => ({
      ...checked?.fields,
      ...(refused && refused.draft === draft ? refused.error.fields : {}),
      // A text that cannot be read is empty to the shell, which would only say that it is missing.
      ...readDraft(draft).unread,
    }),
    [checked, refused, draft],
  );
  const notes = useCallback(
    (path: string): FieldNotes => {
      // What is still empty is not wrong, and not worth a remark, before saving was tried.
      const shown = (fields[path] ?? []).filter((one) => tried || !MISSING.test(one.code));
      const say = (one: FieldError) =>
        path === "initial_end" && one.code === "required" ? t("contract-first-term-needed") : sayField(one);
      return {
        errors: shown.filter((one) => !isWarning(one)).map(say),
        warnings: shown.filter(isWarning).map(say),
      };
    },
    [fields, tried, sayField, t],
  );
  const wrong = Object.values(fields).filter((all) => all.some((one) => !isWarning(one))).length;

  const save = async (): Promise<ContractView | null> => {
    setTried(true);
    const { input, unread } = readDraft(draft);
    if (Object.keys(unread).length > 0) return null;
    setSaving(true);
    try {
      const saved = id
        ? await call("contract_update", { id, version, input })
        : await call("contract_create", { input });
      dropDraft(id ?? "new");
      refresh("contract");
      queryClient.setQueryData(contractQuery(saved.id, null).queryKey, saved);
      return saved;
    } catch (thrown) {
      const error = thrown as AppError;
      setRefused({ error, draft });
      if (error.code === "version_conflict" && id && base) {
        const latest = await call("contract_get", { id, as_of: null }).catch(() => null);
        if (latest) {
          setTheirs(differing(base, latest));
          setVersion(latest.version);
        }
      }
      return null;
    } finally {
      setSaving(false);
    }
  };

  const error = refused && (refused.draft === draft || theirs.length > 0) ? refused.error : null;
  const standing = checked?.standing ?? null;
  return { draft, set, notes, standing, saving, error, problems: tried ? wrong : 0, theirs, save };
}

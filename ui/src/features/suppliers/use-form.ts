import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useDebounced } from "@/app/use-debounced";
import type { FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { AppError, FieldError, SupplierView } from "@/ipc/contract";
import { queryClient, refresh, supplierQuery } from "@/ipc/queries";
import { type Base, type Draft, differing, dropDraft, inputOf, keepDraft, namesSent } from "./draft";

export type Form = {
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
  save: () => Promise<SupplierView | null>;
};

/**
 * A supplier being written: checked by the shell's own rules while typing, kept until saved. A conflict keeps what was typed, says what the
 * other person changed, and lets the next save stand on top of it.
 */
export function useSupplierForm(id: string | null, base: Base, first: Draft): Form {
  const { sayField } = useWords();
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
    queryKey: ["supplier-check", id, settled],
    queryFn: () => call("supplier_check", { id, input: inputOf(settled) }),
    gcTime: 0,
    placeholderData: (before) => before,
  });

  const fields = useMemo<Record<string, FieldError[]>>(
    () => ({ ...checked, ...(refused && refused.draft === draft ? refused.error.fields : {}) }),
    [checked, refused, draft],
  );
  const notes = useCallback(
    (path: string): FieldNotes => {
      const all = fields[sentPath(path, draft)] ?? [];
      // What is still empty is not wrong before saving was tried.
      const shown = all.filter((one) => tried || one.code !== "required");
      const isWarning = (one: FieldError) => one.code.startsWith("warn_");
      return {
        errors: shown.filter((one) => !isWarning(one)).map(sayField),
        warnings: shown.filter(isWarning).map(sayField),
      };
    },
    [fields, tried, sayField, draft],
  );
  const problems = tried
    ? Object.values(fields).filter((all) => all.some((one) => !one.code.startsWith("warn_"))).length
    : 0;

  const save = async (): Promise<SupplierView | null> => {
    setTried(true);
    setSaving(true);
    const input = inputOf(draft);
    try {
      const saved = id
        ? await call("supplier_update", { id, version, input })
        : await call("supplier_create", { input });
      dropDraft(id ?? "new");
      refresh("supplier");
      queryClient.setQueryData(supplierQuery(saved.id, null).queryKey, saved);
      return saved;
    } catch (thrown) {
      const error = thrown as AppError;
      setRefused({ error, draft });
      if (error.code === "version_conflict" && id && base) {
        const latest = await call("supplier_get", { id, as_of: null }).catch(() => null);
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
  return { draft, set, notes, saving, error, problems, theirs, save };
}

/** A row of names may stand elsewhere in what was sent, since empty ones are left out. */
function sentPath(path: string, draft: Draft): string {
  const name = path.match(/^names\.(\d+)\.(.+)$/);
  return name ? `names.${namesSent(draft).indexOf(Number(name[1]))}.${name[2]}` : path;
}

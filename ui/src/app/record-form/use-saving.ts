import { useState } from "react";
import { asAppError } from "@/ipc/client";
import type { AppError, FieldError } from "@/ipc/contract";

/** Remarks on fields, by path. */
export type Remarks = Record<string, FieldError[]>;

/** How a record is saved, and read again when another person was quicker. */
export type Writes<Draft, View> = {
  create: (draft: Draft) => Promise<View>;
  update: (id: string, version: number, draft: Draft) => Promise<View>;
  read: (id: string) => Promise<View>;
  /** The fields in which what another person saved differs from where the form began. */
  differing?: (base: View, latest: View) => string[];
  onSaved: (saved: View) => void;
};

const NO_REMARKS: Remarks = {};

/**
 * Saving what is being written. A conflict keeps what was typed, says what the other person changed, and lets the next save stand on top
 * of it.
 */
export function useSaving<Draft, View extends { version: number }>(
  id: string | null,
  base: View | null,
  draft: Draft,
  writes: Writes<Draft, View>,
) {
  const [version, setVersion] = useState(base?.version ?? 0);
  const [refused, setRefused] = useState<{ error: AppError; draft: Draft } | null>(null);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<string[]>([]);

  /** `whole` says whether the draft can be sent at all; trying alone brings out what is missing. */
  const save = async (whole: boolean): Promise<View | null> => {
    setTried(true);
    if (!whole) return null;
    setSaving(true);
    try {
      const saved = await (id ? writes.update(id, version, draft) : writes.create(draft));
      writes.onSaved(saved);
      return saved;
    } catch (thrown) {
      const error = asAppError(thrown);
      setRefused({ error, draft });
      if (error.code === "version_conflict" && id && base) {
        const latest = await writes.read(id).catch(() => null);
        if (latest) {
          setTheirs(writes.differing?.(base, latest) ?? []);
          setVersion(latest.version);
        }
      }
      return null;
    } finally {
      setSaving(false);
    }
  };

  // What was refused speaks of what was sent, not of what has been typed since.
  const said = refused?.draft === draft ? refused.error : null;
  return {
    save,
    saving,
    tried,
    theirs,
    conflict: refused?.error.code === "version_conflict",
    refused: said?.fields ?? NO_REMARKS,
    error: said ?? (theirs.length > 0 ? (refused?.error ?? null) : null),
  };
}

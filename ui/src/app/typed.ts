import { useState } from "react";
import type { FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import type { AppError } from "@/ipc/contract";

type Refusals = AppError["fields"];

/**
 * What is typed into a few fields that are sent together, and what stands under each: what the window could not read, or else what the
 * shell refused.
 */
export function useTyped<T extends Record<string, string>>(start: T) {
  const { sayField } = useWords();
  const [typed, setTyped] = useState(start);
  const [unread, setUnread] = useState<Record<string, string>>({});
  return {
    typed,
    set: (change: Partial<T>) => {
      setTyped({ ...typed, ...change });
      setUnread({});
    },
    /** What could not be read, by field. It stands until something is typed. */
    setUnread,
    notes: (field: string, refused: Refusals | undefined, say = sayField): FieldNotes => ({
      errors: unread[field] ? [unread[field]] : (refused?.[field] ?? []).map(say),
      warnings: [],
    }),
  };
}

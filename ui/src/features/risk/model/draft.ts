import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import type { FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { AppError, Model, ModelView } from "@/ipc/contract";
import { queryClient, refresh } from "@/ipc/queries";
import { modelsQuery } from "../data";
import { decided } from "./edit";

// What was changed and not saved, by model: leaving the screen loses nothing.
const kept = new Map<string, Model>();
export const dropDraft = (id: string) => void kept.delete(id);

export type Draft = {
  model: Model;
  change: (model: Model) => void;
  dirty: boolean;
  save: () => Promise<ModelView>;
  saving: boolean;
  /** What the shell refused of what stands at a path, such as `dimensions.0.weight`. */
  notes: (path: string) => FieldNotes;
  /** Whether anything below a path was refused, so that what is folded away there must be shown. */
  refused: (path: string) => boolean;
  error: AppError | null;
};

/** A version as it is edited: what is typed moves the ranking at once, and is kept only when saved. */
export function useDraft(view: ModelView): Draft {
  const words = useWords();
  const [typed, setTyped] = useState<Model | null>(kept.get(view.model.id) ?? null);
  const model = typed ?? view.model;
  const save = useMutation({
    mutationFn: () => call("risk_model_save", { id: view.model.id, lock: view.lock, model }),
    onSuccess: (saved) => {
      kept.delete(view.model.id);
      // At once, so that the fields never show what stood before.
      queryClient.setQueryData(modelsQuery.queryKey, (all) =>
        all?.map((one) => (one.model.id === saved.model.id ? saved : one)),
      );
      setTyped(null);
      refresh("risk");
      toastUndoable(words.t("risk-model-saved"), words);
    },
  });
  return {
    model,
    change: (next) => {
      kept.set(view.model.id, next);
      setTyped(next);
    },
    dirty: decided(model) !== decided(view.model),
    save: save.mutateAsync,
    saving: save.isPending,
    error: save.error,
    refused: (path) => Object.keys(save.error?.fields ?? {}).some((field) => field.startsWith(`${path}.`)),
    notes: (path) => ({ errors: (save.error?.fields[path] ?? []).map(words.sayField), warnings: [] }),
  };
}

import { useSyncExternalStore } from "react";
import type { Figure, LineFilter, Question, Rate } from "@/ipc/contract";

/** A figure whose proof is wanted: of whom or what, in the person's words, and how to reach its lines. */
export type ProofAsked = {
  figure: Figure;
  /** The supplier, month or category, as shown. */
  of: string;
  question: Question;
  filter: LineFilter;
  /** The same rate without the failures that were not the supplier's, shown beside it. */
  attributable?: { rate: Rate | null; setAside: number };
  /** Asked of a period or by a definition of its own, which is not the board's and need not be: it neither follows the board nor is called stale. */
  ownPeriod?: boolean;
  /** Opened while moving through a list, which keeps the focus. */
  peek?: boolean;
};

let asked: ProofAsked | null = null;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export function openProof(figure: ProofAsked): void {
  asked = figure;
  tell();
}

export function closeProof(): void {
  asked = null;
  tell();
}

/** The proof in view, which the frame shows beside whatever screen asked for it. */
export function useProof(): ProofAsked | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}

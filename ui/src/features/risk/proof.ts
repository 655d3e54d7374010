import { useSyncExternalStore } from "react";
import { closeProof } from "@/app/proof";
import type { Dimension } from "@/ipc/contract";
import type { Named } from "./words";

/** A score whose proof is wanted. */
export type RiskProof = {
  supplier: Named & { id: string };
  /** Which part was pressed; null is the whole likelihood. */
  part: Dimension | "impact" | null;
  /** As of another day than the window's, such as a month's end on the path. */
  asOf?: string;
  /** Opened while moving through a list, which keeps the focus. */
  peek?: boolean;
};

let asked: RiskProof | null = null;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export function openRiskProof(proof: RiskProof): void {
  // One proof at a time: the other kind stood in the same place.
  closeProof();
  asked = proof;
  tell();
}

export function closeRiskProof(): void {
  asked = null;
  tell();
}

export function useRiskProof(): RiskProof | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}

import type { ReactNode } from "react";
import type { Words } from "@/i18n/context";
import type { Decision, DecisionSubject, Named } from "@/ipc/contract";
import { nameOf as plainNameOf } from "../risk/words";

/** What a decision of one kind is about. */
export type About<K extends DecisionSubject["kind"]> = Extract<DecisionSubject, { kind: K }>;

/** Where a decision's figures and its one action lead. */
export type Ways = {
  contract: (id: string) => void;
  /** The lines that failed since a month. */
  failed: (supplier: Named, since: string) => void;
  rate: (supplier: Named, since: string) => void;
  risk: (supplier: Named) => void;
  /** The proof of its score. */
  score: (supplier: Named) => void;
  /** Of one supplier, or of all. */
  openOrders: (supplier: Named | null, overdue: boolean) => void;
  ask: (decision: Decision, document: About<"document_expiring">) => void;
  category: (id: string) => string;
};

export type Said = { title: string; sub: ReactNode; action: string; run: () => void };

/** What the telling of any kind needs. */
export type Telling = { decision: Decision; supplier: Named; name: string; words: Words; ways: Ways };

const NOBODY: Named = { id: "", code: "", name_en: null, name_ar: null };

export const telling = (decision: Decision, words: Words, ways: Ways): Telling => ({
  decision,
  words,
  ways,
  supplier: decision.supplier ?? NOBODY,
  name: nameOf(decision.supplier, words),
});

/** A supplier's name in the person's language, or else the other, or its code. */
export const nameOf = (supplier: Named | null, words: Pick<Words, "lang">): string =>
  supplier ? plainNameOf(supplier, words) : "";

import type { MergeChoices, MergePreview, Side } from "@/ipc/contract";

/** What is chosen field by field, in the order in which it is shown. */
export const CHOSEN = ["names", "stage", "owner", "parent", "addresses", "note", "term"] as const;
export type Chosen = (typeof CHOSEN)[number];

/** The record that stays has the first word, but where it says nothing and the other does, or where it would come to own itself. */
export function startingChoices({ kept, merged, terms, circular }: MergePreview): MergeChoices {
  const side = (mine: unknown, theirs: unknown): Side => (!mine && theirs ? "merged" : "kept");
  const parent = side(kept.parent, merged.parent);
  return {
    names: "kept",
    stage: "kept",
    owner: side(kept.owner, merged.owner),
    parent: circular.includes(parent) ? (parent === "kept" ? "merged" : "kept") : parent,
    addresses: side(kept.addresses.length, merged.addresses.length),
    note: "kept",
    term: side(terms[0], terms[1]),
  };
}

export type Kept<Draft, View> = { draft: Draft; base: View | null };

/** What has been typed and not saved, by record; no id is one that is not there yet. */
export type Drafts<Draft, View> = {
  keep: (id: string | null, draft: Draft, base: View | null) => void;
  kept: (id: string | null) => Kept<Draft, View> | null;
  drop: (id: string | null) => void;
};

const all: Map<string | null, unknown>[] = [];

/** A place outside of the screens where one kind of record's drafts are kept, so that leaving a form loses nothing. */
export function drafts<Draft, View>(): Drafts<Draft, View> {
  const byId = new Map<string | null, Kept<Draft, View>>();
  all.push(byId);
  return {
    keep: (id, draft, base) => void byId.set(id, { draft, base }),
    kept: (id) => byId.get(id) ?? null,
    drop: (id) => void byId.delete(id),
  };
}

/** What was being written in one workspace is no draft of the next. */
export const forgetDrafts = (): void => {
  for (const one of all) one.clear();
};

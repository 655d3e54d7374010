import { useMutation, useQuery } from "@tanstack/react-query";
import { useTyped } from "@/app/typed";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { Person } from "@/ipc/contract";
import { peopleQuery, refresh } from "@/ipc/queries";

/** Who looks after suppliers and contracts, and whose changes the history names. Nobody signs in by it. */
export function People() {
  const { t } = useWords();
  const people = useQuery(peopleQuery);
  if (people.error) return <ErrorNote error={people.error} retry={() => void people.refetch()} />;
  if (!people.data) return <Waiting />;
  const own = people.data.filter((one) => one.me);
  const others = people.data.filter((one) => !one.me);
  return (
    <div className="grid max-w-[760px] gap-4">
      <p className="max-w-[70ch] text-ink-2">{t("people-sub")}</p>
      <Panel className="grid divide-y divide-line">
        {[...own, ...others].map((one) => (
          // A change from elsewhere (an undo, say) starts the row afresh.
          <NameRow key={`${one.id} ${one.name}`} person={one} />
        ))}
      </Panel>
      <Panel title={t("person-new")}>
        <NameRow person={null} />
      </Panel>
    </div>
  );
}

/** One person's name; of nobody yet, the next one's. */
function NameRow({ person }: { person: Person | null }) {
  const words = useWords();
  const { t } = words;
  const editable = useEditable();
  const { typed, set, notes } = useTyped({ name: person?.name ?? "" });
  const save = useMutation({
    mutationFn: (name: string) => call("person_name", { id: person?.id ?? null, name }),
    onSuccess: ({ name }) => {
      if (!person) set({ name: "" });
      refresh("person");
      toastUndoable(t(person ? "person-renamed" : "person-added", { name }), words);
    },
  });
  const changed = typed.name.trim() !== (person?.name ?? "");
  const label = person?.me ? t("person-own-name") : t("person-name");
  return (
    <form
      className="flex items-start gap-2.5 px-3.5 py-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (editable && changed && !save.isPending) save.mutate(typed.name);
      }}
    >
      <div className="flex-1">
        <Field
          label={label}
          name={person ? `person-${person.id}` : "person-new"}
          value={typed.name}
          onChange={(name) => set({ name })}
          notes={notes("name", save.error?.fields)}
        />
      </div>
      <Button
        type="submit"
        className="mt-5"
        look={changed ? "go" : "plain"}
        isDisabled={!editable || !changed || save.isPending}
      >
        {person ? t("save") : t("add")}
      </Button>
    </form>
  );
}

import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Joined } from "@/components/joined";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { MergeChoices, MergePreview, Side, SupplierView } from "@/ipc/contract";
import { namesOf, STAGE_TONES, useSupplierWords } from "../suppliers/words";
import { CHOSEN, type Chosen } from "./choices";

const COLUMNS = "grid grid-cols-[132px_minmax(0,1fr)_minmax(0,1fr)] items-start gap-x-4";

/** Both records field by field: whose word counts where only one can stand, and what of both stays. */
export function FieldTable({
  preview,
  choices,
  onChange,
}: {
  preview: MergePreview;
  choices: MergeChoices;
  onChange: (change: Partial<MergeChoices>) => void;
}) {
  const { t, lang } = useWords();
  const { kept, merged, circular } = preview;
  const shown = useShown(preview);
  return (
    <section className="rounded-lg border border-line bg-panel" data-testid="merge-fields">
      <header className={`${COLUMNS} border-b border-line px-3.5 py-2.5`}>
        <span />
        {[kept, merged].map((one, at) => (
          <div key={one.id}>
            <span className={`text-xs ${at === 0 ? "text-accent" : "text-ink-3"}`}>
              {t(at === 0 ? "merge-stays" : "merge-goes")}
            </span>
            <h2 className="truncate">
              <bdi>{namesOf(one.row, lang).first}</bdi>
            </h2>
            <bdi className="text-ink-3">{one.code}</bdi>
          </div>
        ))}
      </header>
      {CHOSEN.map((field) => (
        <Choice
          key={field}
          label={t(`merge-field-${field}`)}
          values={[shown(field, "kept"), shown(field, "merged")]}
          chosen={choices[field]}
          barred={field === "parent" ? circular : []}
          onChange={(side) => onChange({ [field]: side })}
        />
      ))}
      <div className={`${COLUMNS} border-t border-line px-3.5 py-2`}>
        <span className="text-ink-2">{t("merge-united")}</span>
        {[kept, merged].map((one) => (
          <div key={one.id} className="grid gap-1 ps-6">
            <Both supplier={one} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Choice({
  label,
  values: [mine, theirs],
  chosen,
  barred,
  onChange,
}: {
  label: string;
  values: [ReactNode, ReactNode];
  chosen: Side;
  barred: Side[];
  onChange: (side: Side) => void;
}) {
  const { t } = useWords();
  // Where neither says anything there is nothing to choose.
  if (!mine && !theirs) return null;
  const option = (side: Side, value: ReactNode) => (
    <Radio
      value={side}
      isDisabled={barred.includes(side)}
      className="group relative flex cursor-pointer items-start gap-2 rounded-md px-1 py-0.5 hover:bg-bg data-disabled:cursor-default data-disabled:opacity-60 data-focus-visible:outline-2"
    >
      <span
        aria-hidden="true"
        className="mt-1 size-3 shrink-0 rounded-full border border-edge group-data-selected:border-[4px] group-data-selected:border-accent"
      />
      <span className={`min-w-0 ${side === chosen ? "" : "text-ink-3"}`}>
        {value || <span className="text-ink-3">{t("merge-nothing")}</span>}
        {barred.includes(side) && <span className="block text-xs text-watch">{t("merge-circular")}</span>}
      </span>
    </Radio>
  );
  return (
    <RadioGroup
      value={chosen}
      onChange={(side) => onChange(side as Side)}
      className={`${COLUMNS} border-t border-line px-3.5 py-2 first-of-type:border-t-0`}
    >
      <Label className="pt-0.5 text-ink-2">{label}</Label>
      {option("kept", mine)}
      {option("merged", theirs)}
    </RadioGroup>
  );
}

/** What each side says in a field; nothing where it says nothing. */
function useShown({ kept, merged, terms }: MergePreview): (field: Chosen, side: Side) => ReactNode {
  const { t } = useWords();
  const words = useSupplierWords();
  return (field, side) => {
    const one = side === "kept" ? kept : merged;
    switch (field) {
      case "names":
        return (
          // Inside a label there is room for phrases only.
          <span>
            {one.names.map((name) => (
              <span key={`${name.kind} ${name.lang} ${name.text}`} className="block truncate">
                <bdi>{name.text}</bdi>
                {name.kind === "former" && (
                  <span className="ms-1.5 text-xs text-ink-3">{t("name-kind-former")}</span>
                )}
              </span>
            ))}
          </span>
        );
      case "stage":
        return <Tag tone={STAGE_TONES[one.stage]}>{t(`stage-${one.stage}`)}</Tag>;
      case "owner": {
        const owner = words.person(one.owner);
        return owner && <bdi>{owner}</bdi>;
      }
      case "parent":
        return one.parent_row && <bdi>{one.parent_row.name}</bdi>;
      case "addresses": {
        const first = one.addresses[0];
        return (
          first && (
            <Joined parts={[first.lines, first.postal_code, first.city, words.country(first.country)]} />
          )
        );
      }
      case "note":
        return one.note && <span className="line-clamp-3 whitespace-pre-line">{one.note}</span>;
      case "term": {
        const term = terms[side === "kept" ? 0 : 1];
        return term && <bdi>{term}</bdi>;
      }
    }
  };
}

/** What stays of both, whoever's word counts. */
function Both({ supplier: { identifiers, contacts, categories } }: { supplier: SupplierView }) {
  const { t } = useWords();
  const words = useSupplierWords();
  const lines: [string, (string | null)[]][] = [
    [t("identifiers"), identifiers.map((one) => one.value)],
    [t("contacts"), contacts.map((one) => one.name)],
    [t("input-categories"), categories.map(words.category)],
  ];
  return lines.map(
    ([label, parts]) =>
      parts.length > 0 && (
        <p key={label}>
          <span className="block text-xs text-ink-3">{label}</span>
          <Joined parts={parts} />
        </p>
      ),
  );
}

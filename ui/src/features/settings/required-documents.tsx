import { useState } from "react";
import { Button, IconButton } from "@/components/button";
import { Field } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";

/** Kinds of documents every supplier must have: one that is missing or has expired counts against it in risk and stands on the Desk. */
export function RequiredDocuments({
  kinds,
  onChange,
  errors,
}: {
  kinds: string[];
  onChange: (kinds: string[]) => void;
  errors: string[];
}) {
  const { t, lookup } = useWords();
  const [kind, setKind] = useState("");
  const add = () => {
    const added = kind.trim();
    if (added && !kinds.includes(added)) onChange([...kinds, added]);
    setKind("");
  };
  return (
    <Panel title={t("set-required-documents")}>
      <p className="px-3.5 pb-2 text-ink-3">{t("set-required-documents-sub")}</p>
      <ul data-testid="required-documents">
        {kinds.map((one) => (
          <li key={one} className="flex items-center gap-3 border-t border-line px-3.5 py-1.5">
            <bdi className="flex-1">{lookup(`document-kind-${one}`) ?? one}</bdi>
            <IconButton
              icon="close"
              label={`${t("remove")}: ${one}`}
              onPress={() => onChange(kinds.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2.5 border-t border-line px-3.5 py-2.5">
        <Field
          label={t("set-required-kind")}
          name="required-kind"
          value={kind}
          onChange={setKind}
          onEnter={add}
          notes={{ errors, warnings: [] }}
          placeholder="iso_9001"
        />
        <Button icon="plus" isDisabled={kind.trim() === ""} onPress={add} className="mt-[21px]">
          {t("add")}
        </Button>
      </div>
    </Panel>
  );
}

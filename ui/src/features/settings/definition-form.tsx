import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote, Note } from "@/components/feedback";
import { Field } from "@/components/field";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import { describeDefinition, localText } from "@/i18n/definition";
import { shiftPoint } from "@/i18n/format";
import { typedAmount, typedDecimal } from "@/i18n/locale";
import { call } from "@/ipc/client";
import type { Definition, NamedDefinition } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";

const PLAIN: Definition = {
  reference: "original",
  early: null,
  late: 0,
  days: "calendar",
  under: "0",
  over: "0",
  count: "received",
  level: "line",
};

/** Numbers as they are typed, until they are numbers. */
type Typed = {
  en: string;
  ar: string;
  early: string;
  late: string;
  under: string;
  over: string;
  target: string;
};

/** A definition to be made, or to be changed as a new revision; past figures keep the revision they were made by. */
export function DefinitionForm({
  definition,
  like,
  onClose,
}: {
  definition: NamedDefinition | null;
  /** A new one starts as a copy of the one in force. */
  like: NamedDefinition | null;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, f, sayField, lang } = words;
  const start = definition?.definition ?? like?.definition ?? PLAIN;
  const [choice, setChoice] = useState(start);
  const [typed, setTyped] = useState<Typed>({
    en: definition?.name.en ?? "",
    ar: definition?.name.ar ?? "",
    early: start.early === null ? "" : f.number(start.early),
    late: f.number(start.late),
    under: f.number(start.under),
    over: f.number(start.over),
    target: f.number(shiftPoint(definition?.target ?? like?.target ?? "0.95", 2)),
  });

  const days = (text: string): number | null => {
    const plain = typedDecimal(text);
    return plain !== null && /^\d{1,4}$/.test(plain) ? Number(plain) : null;
  };
  const late = days(typed.late);
  const early = typed.early.trim() === "" ? null : days(typed.early);
  const { value: under } = typedAmount(typed.under);
  const { value: over } = typedAmount(typed.over);
  const { value: target } = typedAmount(typed.target);
  const wrong = {
    names: typed.en.trim() === "" && typed.ar.trim() === "",
    early: typed.early.trim() !== "" && early === null,
    late: late === null,
    under: under === null,
    over: over === null,
    target: target === null || Number(target) < 0 || Number(target) > 100,
  };
  const read: Definition = {
    ...choice,
    early,
    late: late ?? choice.late,
    under: under ?? choice.under,
    over: over ?? choice.over,
  };

  const save = useMutation({
    mutationFn: () =>
      call("definition_save", {
        input: {
          id: definition?.id ?? null,
          name: {
            ...(typed.en.trim() ? { en: typed.en.trim() } : {}),
            ...(typed.ar.trim() ? { ar: typed.ar.trim() } : {}),
          },
          definition: read,
          target: shiftPoint(target ?? "95", -2),
        },
      }),
    onSuccess: (saved) => {
      refresh("definition");
      toastUndoable(t("definition-saved", { name: localText(saved.name, lang) }), words);
      onClose();
    },
  });
  const ready = !Object.values(wrong).some(Boolean) && !save.isPending;
  const number = (name: keyof Typed, label: string, isWrong: boolean, hint?: string) => (
    <Field
      label={label}
      name={name}
      numeric
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
      notes={{
        errors: isWrong ? [t("field-not_a_number")] : (save.error?.fields[name] ?? []).map(sayField),
        warnings: [],
      }}
      {...(hint ? { hint } : {})}
    />
  );

  return (
    <Dialog title={definition ? t("definition-edit") : t("definition-new")} open onClose={onClose} wide>
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t("name-in-english")}
          name="name-en"
          value={typed.en}
          autoFocus
          onChange={(en) => setTyped({ ...typed, en })}
        />
        <Field
          label={t("name-in-arabic")}
          name="name-ar"
          value={typed.ar}
          onChange={(ar) => setTyped({ ...typed, ar })}
        />
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        <Segmented
          label={t("definition-reference")}
          value={choice.reference}
          options={(["requested", "original", "current"] as const).map((value) => ({
            value,
            label: t(`reference-${value}`),
          }))}
          onChange={(reference) => setChoice({ ...choice, reference })}
        />
        <Segmented
          label={t("definition-days")}
          value={choice.days}
          options={(["calendar", "business"] as const).map((value) => ({ value, label: t(`days-${value}`) }))}
          onChange={(kind) => setChoice({ ...choice, days: kind })}
        />
        <Segmented
          label={t("definition-count")}
          value={choice.count}
          options={(["received", "accepted"] as const).map((value) => ({
            value,
            label: t(`count-${value}`),
          }))}
          onChange={(count) => setChoice({ ...choice, count })}
        />
        <Segmented
          label={t("definition-level")}
          value={choice.level}
          options={(["line", "order", "quantity", "value"] as const).map((value) => ({
            value,
            label: t(`level-${value}`),
          }))}
          onChange={(level) => setChoice({ ...choice, level })}
        />
      </div>
      <div className="grid grid-cols-5 gap-3 max-[700px]:grid-cols-2">
        {number("early", t("definition-early"), wrong.early, t("definition-early-hint"))}
        {number("late", t("definition-late"), wrong.late)}
        {number("under", t("definition-under"), wrong.under)}
        {number("over", t("definition-over"), wrong.over)}
        {number("target", t("definition-target-percent"), wrong.target)}
      </div>
      <Note>{describeDefinition(read, words)}</Note>
      {save.error && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="go" isDisabled={!ready} onPress={() => save.mutate()} data-testid="definition-save">
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

import { useState } from "react";
import { Field, type FieldNotes } from "@/components/field";
import { useWords } from "@/i18n/context";
import { typedAmount } from "@/i18n/locale";
import type { Draft } from "./draft";
import { withCut } from "./edit";

/** Where the five steps of the map are cut. A value on a cut belongs to the step above. */
export function Cuts({ draft: { model, change, notes }, disabled }: { draft: Draft; disabled: boolean }) {
  const { t, sayField } = useWords();
  const [typed, setTyped] = useState<string[]>(model.cuts);
  const noted = (at: number): FieldNotes => {
    const { problem } = typedAmount(typed[at] ?? "");
    return problem === null
      ? notes(`cuts.${at}`)
      : { errors: [sayField({ code: problem, params: {} })], warnings: [] };
  };
  return (
    <section aria-label={t("risk-cuts")} className="grid gap-1.5 border-t border-line px-3.5 py-2.5">
      <h2>{t("risk-cuts")}</h2>
      <div className="grid max-w-[340px] grid-cols-4 gap-2">
        {typed.map((cut, at) => (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: there are always four, in order
            key={at}
            hideLabel
            numeric
            disabled={disabled}
            label={t("risk-cut", { n: at + 1 })}
            value={cut}
            onChange={(text) => {
              setTyped(typed.map((one, place) => (place === at ? text : one)));
              const { value: read } = typedAmount(text);
              if (read !== null) change(withCut(model, at, read));
            }}
            notes={noted(at)}
          />
        ))}
      </div>
    </section>
  );
}

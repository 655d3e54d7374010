import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import type { KnockOut } from "@/ipc/contract";
import type { Draft } from "./draft";

const KNOCK_OUTS: KnockOut[] = ["sanctions_match", "insolvency"];

/** What the model is called, and which findings show 100 whatever was reckoned. */
export function About({ draft: { model, change, notes }, disabled }: { draft: Draft; disabled: boolean }) {
  const { t } = useWords();
  const name = (lang: string, text: string) => change({ ...model, names: { ...model.names, [lang]: text } });
  const rule = (one: KnockOut, on: boolean) =>
    change({
      ...model,
      // In the rules' own order, so that switching one off and on again leaves nothing changed.
      knock_outs: KNOCK_OUTS.filter((of) => (of === one ? on : model.knock_outs.includes(of))),
    });
  return (
    <section className="grid gap-3 border-t border-line px-3.5 py-2.5">
      <div className="grid grid-cols-2 gap-2">
        {(["en", "ar"] as const).map((lang) => (
          <Field
            key={lang}
            name={`model-name-${lang}`}
            label={t(`risk-model-name-${lang}`)}
            value={model.names[lang] ?? ""}
            onChange={(text) => name(lang, text)}
            disabled={disabled}
            notes={lang === "en" ? notes("names") : notes(`names.${lang}`)}
          />
        ))}
      </div>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1" disabled={disabled}>
        <legend className="pb-1 text-xs text-ink-2">{t("risk-knock-outs")}</legend>
        {KNOCK_OUTS.map((one) => (
          <label key={one} className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={model.knock_outs.includes(one)}
              onChange={(event) => rule(one, event.target.checked)}
            />
            {t(`risk-knock-out-${one}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

import { DateField } from "@/components/date-field";
import { Field, Pick } from "@/components/field";
import { Rows } from "@/components/rows";
import { useWords } from "@/i18n/context";
import type { NoticeMethod, Renewal } from "@/ipc/contract";
import { blank } from "./draft";
import type { Form } from "./use-form";
import { METHODS, RENEWALS } from "./words";

/** Notices given so far. */
export function NoticeRows({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  return (
    <Rows
      title={t("contract-tab-notices")}
      add={t("contract-notice-add")}
      testId="notices"
      rows={draft.notices}
      blankRow={blank.notice}
      onChange={(notices) => set({ notices })}
    >
      {(row, index, change) => (
        <div className="grid grid-cols-3 items-start gap-2.5 @max-[760px]:grid-cols-2">
          {(["given", "received"] as const).map((part) => (
            <DateField
              key={part}
              label={t(`contract-notice-${part}`)}
              name={`notices.${index}.${part}`}
              required={part === "given"}
              value={row[part]}
              onChange={(value) => change({ [part]: value })}
              notes={notes(`notices.${index}.${part}`)}
            />
          ))}
          <Pick
            label={t("contract-notice-method")}
            value={row.method}
            choices={METHODS.map((method) => ({ value: method, label: t(`contract-method-${method}`) }))}
            onChange={(method) => change({ method: method as NoticeMethod })}
          />
          {(["recipient", "proof"] as const).map((part) => (
            <Field
              key={part}
              label={t(`contract-notice-${part}`)}
              name={`notices.${index}.${part}`}
              value={row[part]}
              onChange={(value) => change({ [part]: value })}
              notes={notes(`notices.${index}.${part}`)}
            />
          ))}
        </div>
      )}
    </Rows>
  );
}

/** Dated changes. What is left empty stays as it was. */
export function AmendmentRows({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  return (
    <Rows
      title={t("contract-tab-amendments")}
      add={t("contract-amendment-add")}
      testId="amendments"
      rows={draft.amendments}
      blankRow={blank.amendment}
      onChange={(amendments) => set({ amendments })}
    >
      {(row, index, change) => {
        const at = (field: string) => `amendments.${index}.${field}`;
        const day = (part: "initial_end" | "ended", label: string) => (
          <DateField
            label={label}
            name={at(`changes.${part}`)}
            value={row[part]}
            onChange={(value) => change({ [part]: value })}
            notes={notes(at(`changes.${part}`))}
          />
        );
        const number = (part: "taken_up" | "committed" | "ceiling", label: string) => (
          <Field
            label={label}
            name={at(`changes.${part}`)}
            numeric
            value={row[part]}
            onChange={(value) => change({ [part]: value })}
            notes={notes(at(`changes.${part}`))}
          />
        );
        return (
          <div className="grid grid-cols-3 items-start gap-2.5 @max-[760px]:grid-cols-2">
            <DateField
              label={t("contract-amendment-effective")}
              name={at("effective")}
              required
              value={row.effective}
              onChange={(effective) => change({ effective })}
              notes={notes(at("effective"))}
            />
            <Field
              label={t("contract-amendment-number")}
              name={at("number")}
              value={row.number}
              onChange={(value) => change({ number: value })}
              notes={notes(at("number"))}
            />
            <Field
              label={t("contract-amendment-title")}
              name={at("title")}
              value={row.title}
              onChange={(title) => change({ title })}
              notes={notes(at("title"))}
            />
            <p className="col-span-full text-xs text-ink-3">{t("contract-amendment-sets")}</p>
            <Pick
              label={t("contract-column-renewal")}
              value={row.renewal}
              choices={[
                { value: "", label: t("contract-as-it-was") },
                ...RENEWALS.map((kind) => ({ value: kind, label: t(`contract-renewal-${kind}`) })),
              ]}
              onChange={(renewal) => change({ renewal: renewal as Renewal | "" })}
            />
            {day("initial_end", t("contract-initial-end"))}
            {day("ended", t("contract-ended"))}
            {number("taken_up", t("contract-taken-up"))}
            {number("committed", t("contract-column-committed"))}
            {number("ceiling", t("contract-column-ceiling"))}
          </div>
        );
      }}
    </Rows>
  );
}

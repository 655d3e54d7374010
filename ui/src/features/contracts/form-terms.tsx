import { DateField } from "@/components/date-field";
import { Field, type FieldNotes, Pick } from "@/components/field";
import { Panel } from "@/components/panel";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import type { LengthUnit, NoticeUnit } from "@/ipc/contract";
import type { LengthTyped } from "./draft";
import type { Form } from "./use-form";
import { NOTICE_UNITS, RENEWALS, useCalendarNames } from "./words";

const LENGTH_UNITS: LengthUnit[] = ["days", "weeks", "months", "years"];

/** The unit stands beside its count; its own label is only read out, but keeps its place so that the boxes stand in line. */
const UNIT = "[&>:first-child]:invisible [&>:first-child]:truncate";
/** A narrow box, whose label and remarks may be wider than it. */
const COUNT = "grid-cols-[minmax(0,1fr)] [&>label]:w-max [&>span]:w-max [&>span]:max-w-52";

/** How many, and of what. */
function LengthField({
  label,
  name,
  value,
  onChange,
  notes,
}: {
  label: string;
  name: string;
  value: LengthTyped;
  onChange: (length: LengthTyped) => void;
  notes: FieldNotes;
}) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-[72px_minmax(0,1fr)] gap-1.5">
      <Field
        label={label}
        name={`${name}.count`}
        numeric
        className={COUNT}
        value={value.count}
        onChange={(count) => onChange({ ...value, count })}
        notes={notes}
      />
      <Pick
        label={t("contract-unit-of", { of: label })}
        className={UNIT}
        value={value.unit}
        choices={LENGTH_UNITS.map((unit) => ({ value: unit, label: t(`contract-unit-${unit}`) }))}
        onChange={(unit) => onChange({ ...value, unit: unit as LengthUnit })}
      />
    </div>
  );
}

/** Remarks on a whole part ("notice") stand with those on its count. */
const both = (one: FieldNotes, other: FieldNotes): FieldNotes => ({
  errors: [...one.errors, ...other.errors],
  warnings: [...one.warnings, ...other.warnings],
});

/** How long it runs, and what happens at its end. */
export function TermFields({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  const renews = draft.renewal === "automatic" || draft.renewal === "option";
  return (
    <Panel title={t("contract-terms")}>
      <div className="grid gap-3 px-3.5 pt-1 pb-3.5">
        <div className="grid gap-1">
          <Segmented
            label={t("contract-at-its-end")}
            value={draft.renewal}
            options={RENEWALS.map((kind) => ({ value: kind, label: t(`contract-renewal-${kind}`) }))}
            onChange={(renewal) => set({ renewal })}
          />
          <p className="text-xs text-ink-3">{t(`contract-renewal-means-${draft.renewal}`)}</p>
        </div>
        <div className="grid grid-cols-3 items-start gap-3 @max-[760px]:grid-cols-2">
          <DateField
            label={t("contract-field-start")}
            name="start"
            required
            value={draft.start}
            onChange={(start) => set({ start })}
            notes={notes("start")}
          />
          <LengthField
            label={t("contract-initial")}
            name="initial"
            value={draft.initial}
            onChange={(initial) => set({ initial })}
            notes={both(notes("initial"), notes("initial.count"))}
          />
          <DateField
            label={t("contract-initial-end")}
            name="initial_end"
            value={draft.initial_end}
            onChange={(initial_end) => set({ initial_end })}
            notes={notes("initial_end")}
          />
          {renews && (
            <>
              <LengthField
                label={t("contract-period")}
                name="period"
                value={draft.period}
                onChange={(period) => set({ period })}
                notes={both(notes("period"), notes("period.count"))}
              />
              <Field
                label={t("contract-renewals")}
                name="renewals"
                numeric
                value={draft.renewals}
                placeholder={t("contract-renewals-any")}
                onChange={(renewals) => set({ renewals })}
                notes={notes("renewals")}
              />
            </>
          )}
          {draft.renewal === "option" && (
            <Field
              label={t("contract-taken-up")}
              name="taken_up"
              numeric
              value={draft.taken_up}
              onChange={(taken_up) => set({ taken_up })}
              notes={notes("taken_up")}
            />
          )}
          <DateField
            label={t("contract-ended")}
            name="ended"
            value={draft.ended}
            onChange={(ended) => set({ ended })}
            notes={notes("ended")}
          />
        </div>
      </div>
    </Panel>
  );
}

/** How notice is given, and by whose calendar. */
export function NoticeFields({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  const calendars = useCalendarNames();
  const { notice } = draft;
  const change = (part: Partial<typeof notice>) => set({ notice: { ...notice, ...part } });
  if (draft.renewal === "fixed") return null;
  return (
    <Panel title={t("contract-notice")}>
      <div className="grid grid-cols-3 items-start gap-3 px-3.5 pt-1 pb-3.5 @max-[760px]:grid-cols-2">
        <div className="grid grid-cols-[72px_minmax(0,1fr)] gap-1.5">
          <Field
            label={t("contract-notice-period")}
            name="notice.count"
            numeric
            className={COUNT}
            value={notice.count}
            onChange={(count) => change({ count })}
            notes={both(notes("notice"), notes("notice.count"))}
          />
          <Pick
            label={t("contract-unit-of", { of: t("contract-notice-period") })}
            className={UNIT}
            value={notice.unit}
            choices={NOTICE_UNITS.map((unit) => ({ value: unit, label: t(`contract-unit-${unit}`) }))}
            onChange={(unit) => change({ unit: unit as NoticeUnit })}
          />
        </div>
        <Pick
          label={t("contract-effective")}
          value={notice.effective}
          choices={(["received", "dispatched"] as const).map((moment) => ({
            value: moment,
            label: t(`contract-effective-${moment}`),
          }))}
          onChange={(effective) => change({ effective: effective as typeof notice.effective })}
        />
        {notice.effective === "received" && (
          <Field
            label={t("contract-delivery-days")}
            name="notice.delivery_days"
            numeric
            value={notice.delivery_days}
            onChange={(delivery_days) => change({ delivery_days })}
            notes={notes("notice.delivery_days")}
          />
        )}
        <Field
          label={t("contract-safety-margin")}
          name="notice.safety_margin_days"
          numeric
          value={notice.safety_margin_days}
          onChange={(safety_margin_days) => change({ safety_margin_days })}
          notes={notes("notice.safety_margin_days")}
        />
        <Pick
          label={t("contract-calendar")}
          value={draft.calendar ?? ""}
          choices={[
            { value: "", label: t("contract-calendar-ours") },
            ...calendars.map((one) => ({ value: one.code, label: one.name })),
          ]}
          onChange={(calendar) => set({ calendar: calendar || null })}
          notes={notes("calendar")}
        />
        <label className="flex items-center gap-2 self-center pt-4">
          <input
            type="checkbox"
            name="notice.clear_days"
            checked={notice.clear_days}
            onChange={(event) => change({ clear_days: event.target.checked })}
          />
          {t("contract-clear-days")}
        </label>
      </div>
    </Panel>
  );
}

/** What it is worth, in its own currency. */
export function WorthFields({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  return (
    <Panel title={t("contract-value")}>
      <div className="grid grid-cols-3 items-start gap-3 px-3.5 pt-1 pb-3.5">
        <Field
          label={t("contract-currency")}
          name="currency"
          value={draft.currency}
          onChange={(currency) => set({ currency })}
          notes={notes("currency")}
        />
        <Field
          label={t("contract-column-committed")}
          name="committed"
          numeric
          value={draft.committed}
          onChange={(committed) => set({ committed })}
          notes={notes("committed")}
        />
        <Field
          label={t("contract-column-ceiling")}
          name="ceiling"
          numeric
          value={draft.ceiling}
          onChange={(ceiling) => set({ ceiling })}
          notes={notes("ceiling")}
        />
      </div>
    </Panel>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { Button } from "@/components/button";
import { DateField } from "@/components/date-field";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field, type FieldNotes } from "@/components/field";
import { Rows } from "@/components/rows";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import { call } from "@/ipc/client";
import type { NamedCalendar } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { blankHoliday, blankWeekend, type CalendarDraft, calendarOf, draftOf } from "./calendar-draft";
import { Weekdays } from "./weekdays";

/** A calendar to be made or changed: its weekends by date, its holidays by name in either language. */
export function CalendarForm({
  calendar,
  taken,
  onClose,
}: {
  calendar: NamedCalendar | null;
  /** Codes there are: saving under one of them would replace its calendar. */
  taken: string[];
  onClose: () => void;
}) {
  const words = useWords();
  const { t, f, sayField, lang } = words;
  const [draft, setDraft] = useState(() => draftOf(calendar, f.day));
  const [undated, setUndated] = useState<string[]>([]);
  const set = (change: Partial<CalendarDraft>) => {
    setDraft({ ...draft, ...change });
    setUndated([]);
  };
  const save = useMutation({
    mutationFn: (made: NamedCalendar) => call("calendar_save", { calendar: made }),
    onSuccess: (saved) => {
      refresh("calendar");
      toastUndoable(t("calendar-saved", { name: localText(saved.names, lang) || saved.code }), words);
      onClose();
    },
  });
  const isTaken = calendar === null && taken.includes(draft.code.trim());
  const notes = (path: string, more: string[] = []): FieldNotes => ({
    errors: [
      ...more,
      ...(undated.includes(path) ? [t("date-not-understood")] : []),
      ...(save.error?.fields[path] ?? []).map(sayField),
    ],
    warnings: [],
  });
  const submit = () => {
    const read = calendarOf(draft);
    setUndated(read.undated);
    if (read.undated.length === 0 && !isTaken) save.mutate(read.calendar);
  };
  return (
    <Dialog
      title={
        calendar
          ? t("calendar-edit", { name: localText(calendar.names, lang) || calendar.code })
          : t("calendar-new")
      }
      open
      onClose={onClose}
      wide
    >
      <div className="grid grid-cols-[140px_minmax(0,1fr)_minmax(0,1fr)] gap-3 max-[700px]:grid-cols-1">
        <Field
          label={t("calendar-code")}
          name="calendar-code"
          value={draft.code}
          disabled={calendar !== null}
          autoFocus={calendar === null}
          onChange={(code) => set({ code })}
          notes={notes("code", isTaken ? [t("field-taken")] : [])}
        />
        <Field
          label={t("name-in-english")}
          name="calendar-en"
          value={draft.en}
          onChange={(en) => set({ en })}
          notes={notes("names.en")}
        />
        <Field
          label={t("name-in-arabic")}
          name="calendar-ar"
          value={draft.ar}
          onChange={(ar) => set({ ar })}
          notes={notes("names.ar")}
        />
      </div>
      <Rows
        title={t("calendar-weekends")}
        add={t("calendar-weekend-add")}
        rows={draft.weekends}
        blankRow={blankWeekend}
        onChange={(weekends) => set({ weekends })}
        testId="weekends"
      >
        {(row, at, change) => (
          <div className="grid grid-cols-[190px_minmax(0,1fr)] items-start gap-4 max-[700px]:grid-cols-1">
            <DateField
              label={t("calendar-weekend-since")}
              name={`weekend-from-${at}`}
              value={row.from}
              onChange={(from) => change({ from })}
              notes={notes(`weekends.${at}.from`)}
            />
            <div className="pt-[25px]">
              <Weekdays
                label={t("calendar-weekends")}
                form="short"
                days={row.days}
                onChange={(days) => change({ days })}
              />
              {notes(`weekends.${at}.weekend_days`).errors.map((said) => (
                <p key={said} role="alert" className="pt-1 text-xs text-bad">
                  {said}
                </p>
              ))}
            </div>
          </div>
        )}
      </Rows>
      {notes("weekends").errors.map((said) => (
        <p key={said} role="alert" className="text-xs text-bad">
          {said}
        </p>
      ))}
      <p className="text-xs text-ink-3">{t("calendar-weekend-hint")}</p>
      <Rows
        title={t("set-holidays")}
        add={t("calendar-holiday-add")}
        rows={draft.holidays}
        blankRow={blankHoliday}
        onChange={(holidays) => set({ holidays })}
        testId="holidays"
      >
        {(row, at, change) => (
          <div className="grid grid-cols-[190px_minmax(0,1fr)_minmax(0,1fr)] items-start gap-3 max-[700px]:grid-cols-1">
            <DateField
              label={t("holiday-date")}
              name={`holiday-date-${at}`}
              value={row.date}
              onChange={(date) => change({ date })}
              notes={notes(`holidays.${at}.date`)}
            />
            <Field
              label={t("name-in-english")}
              name={`holiday-en-${at}`}
              value={row.en}
              onChange={(en) => change({ en })}
              notes={notes(`holidays.${at}.names.en`)}
            />
            <Field
              label={t("name-in-arabic")}
              name={`holiday-ar-${at}`}
              value={row.ar}
              onChange={(ar) => change({ ar })}
              notes={notes(`holidays.${at}.names.ar`)}
            />
          </div>
        )}
      </Rows>
      {save.error && save.error.code !== "invalid" && <ErrorNote error={save.error} />}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="go" data-testid="calendar-save" isDisabled={save.isPending} onPress={submit}>
          {t("save")}
        </Button>
      </div>
    </Dialog>
  );
}

import { CalendarDate, parseDate } from "@internationalized/date";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  I18nProvider,
  Popover,
} from "react-aria-components";
import { Button } from "@/components/button";
import { CHIP } from "@/components/chip";
import { Field, NO_NOTES, POPOVER } from "@/components/field";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { localeTag } from "@/i18n/locale";
import { endOfLastMonth, typedDate } from "@/i18n/typed-date";
import { workspaceQuery } from "@/ipc/queries";
import { useLook } from "./look";
import { setView, usePast, useView } from "./view";

/** The date at which the whole window looks. */
export function AsOfChip() {
  const { t, f } = useWords();
  const { asOf } = useView();
  const past = usePast();
  const { data: workspace } = useQuery(workspaceQuery);
  const [open, setOpen] = useState(false);
  if (!workspace) return null;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton
        data-testid="as-of-chip"
        className={`${CHIP} ${past ? "border-watch bg-watch-weak text-watch" : "border-line bg-panel text-ink-2 hover:border-edge"}`}
      >
        <span>{t("as-of")}</span>
        <b className={`font-medium ${past ? "" : "text-ink"}`}>{f.date(asOf ?? workspace.as_of_default)}</b>
      </AriaButton>
      <Popover className={POPOVER} placement="bottom end">
        <Dialog aria-label={t("as-of-title")} className="grid w-[280px] gap-3 p-3 outline-none">
          <AsOfPicker
            today={workspace.today}
            completeTo={workspace.complete_to}
            shown={asOf ?? workspace.as_of_default}
            onPick={(date) => {
              setView({ asOf: date === workspace.as_of_default ? null : date });
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function AsOfPicker({
  today,
  completeTo,
  shown,
  onPick,
}: {
  today: string;
  completeTo: string | null;
  shown: string;
  onPick: (date: string) => void;
}) {
  const { t, f } = useWords();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const take = () => {
    const date = typedDate(typed);
    if (date === null) setWrong(t("date-not-understood"));
    else if (date > today) setWrong(t("date-in-future"));
    else onPick(date);
  };
  const monthEnd = endOfLastMonth(today);
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        <Button onPress={() => onPick(today)}>{t("today")}</Button>
        <Button onPress={() => onPick(monthEnd)} data-testid="as-of-month-end">
          {t("end-of-last-month")}
        </Button>
        {completeTo && completeTo !== today && (
          <Button onPress={() => onPick(completeTo)}>{t("complete-to", { date: f.day(completeTo) })}</Button>
        )}
      </div>
      <Field
        label={t("type-a-date")}
        name="as-of"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setWrong(null);
        }}
        onEnter={take}
        placeholder={f.day(monthEnd)}
        notes={wrong ? { errors: [wrong], warnings: [] } : NO_NOTES}
      />
      <MonthView value={shown} max={today} onPick={onPick} />
    </>
  );
}

function MonthView({ value, max, onPick }: { value: string; max: string; onPick: (date: string) => void }) {
  const { lang } = useWords();
  const { calendar, digits } = useLook();
  const tag = localeTag(lang, digits, calendar === "hijri" ? "islamic-umalqura" : "gregory");
  const arrow =
    "inline-flex size-7 cursor-pointer items-center justify-center rounded-md text-ink-2 hover:bg-sunk disabled:opacity-40";
  return (
    <I18nProvider locale={tag}>
      <Calendar
        value={parseDate(value)}
        maxValue={parseDate(max)}
        onChange={(date) => onPick(gregorian(date))}
      >
        <header className="flex items-center pb-1">
          <AriaButton slot="previous" className={arrow}>
            <Icon name="back" size={13} />
          </AriaButton>
          <Heading level={3} className="flex-1 text-center text-sm font-medium" />
          <AriaButton slot="next" className={arrow}>
            <Icon name="next" size={13} />
          </AriaButton>
        </header>
        <CalendarGrid className="w-full border-collapse text-center">
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className="py-1 text-2xs font-normal text-ink-3">{day}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className="cursor-pointer rounded-md py-1 text-sm hover:bg-sunk data-disabled:cursor-default data-disabled:text-line-2 data-outside-month:hidden data-selected:bg-accent data-selected:text-accent-ink"
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}

const gregorian = (date: { year: number; month: number; day: number }): string =>
  new CalendarDate(date.year, date.month, date.day).toString();

/** Says so, in full width, while the window shows the past. */
export function PastBanner() {
  const { t, f } = useWords();
  const past = usePast();
  if (past === null) return <div />;
  return (
    <div
      role="status"
      data-testid="past-banner"
      className="flex flex-wrap items-center gap-3 border-b border-line bg-watch-weak px-5 py-1.5 text-watch"
    >
      <Icon name="calendar" size={14} />
      <span className="flex-1">{t("past-banner", { date: f.date(past) })}</span>
      <Button onPress={() => setView({ asOf: null })}>{t("back-to-today")}</Button>
    </div>
  );
}

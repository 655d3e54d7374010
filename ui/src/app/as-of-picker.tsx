import { CalendarDate, parseDate } from "@internationalized/date";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Button } from "@/components/button";
import { Field, NO_NOTES } from "@/components/field";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { endOfLastMonth } from "@/i18n/days";
import { localeTag } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import { useLook } from "./look";

/** Presets, a field that takes a date as people write one, and a month to press a day in. */
export function AsOfPicker({
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

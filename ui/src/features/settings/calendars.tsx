import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { calendarsQuery } from "@/features/contracts/data";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import type { NamedCalendar } from "@/ipc/contract";
import { CalendarForm } from "./calendar-form";
import { weekdayText } from "./weekdays";

/** Calendars by name: whose weekend and holidays a contract's notice is counted by. Our own stands with the workspace. */
export function Calendars() {
  const { t } = useWords();
  const editable = useEditable();
  const calendars = useQuery(calendarsQuery);
  const [editing, setEditing] = useState<NamedCalendar | "new" | null>(null);
  if (calendars.error) return <ErrorNote error={calendars.error} retry={() => void calendars.refetch()} />;
  if (!calendars.data) return <Waiting />;
  return (
    <div className="grid max-w-[760px] gap-4">
      <div className="flex items-start gap-6">
        <p className="max-w-[64ch] flex-1 text-ink-2">{t("calendars-sub")}</p>
        <Button
          icon="plus"
          isDisabled={!editable}
          data-testid="new-calendar"
          onPress={() => setEditing("new")}
        >
          {t("calendar-new")}
        </Button>
      </div>
      <Panel>
        {calendars.data.length === 0 && <Empty title={t("calendars-none")}>{t("calendars-none-sub")}</Empty>}
        <ul data-testid="calendars" className="divide-y divide-line">
          {calendars.data.map((one) => (
            <CalendarRow key={one.code} calendar={one} onEdit={() => setEditing(one)} />
          ))}
        </ul>
      </Panel>
      {editing && (
        <CalendarForm
          key={editing === "new" ? "" : editing.code}
          calendar={editing === "new" ? null : editing}
          taken={calendars.data.map((one) => one.code)}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function CalendarRow({ calendar, onEdit }: { calendar: NamedCalendar; onEdit: () => void }) {
  const { t, f, lang } = useWords();
  const editable = useEditable();
  const name = localText(calendar.names, lang);
  const weekends = [...calendar.weekends].sort((one, other) =>
    (one.from ?? "").localeCompare(other.from ?? ""),
  );
  const said = (one: NamedCalendar["weekends"][number]) => {
    const days = f.list(one.weekend_days.map((day) => weekdayText(day, f.tag)));
    const off = days || t("calendar-no-weekend");
    return one.from ? t("calendar-weekend-from", { days: off, date: f.date(one.from) }) : off;
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-2.5" data-calendar={calendar.code}>
      <div className="min-w-60 flex-1">
        <p className="flex items-baseline gap-2 font-medium">
          <bdi>{name || calendar.code}</bdi>
          {name && <bdi className="text-xs font-normal text-ink-3">{calendar.code}</bdi>}
        </p>
        <p className="text-ink-2">{weekends.map(said).join(f.lang === "ar" ? "؛ " : "; ")}</p>
        <p className="text-xs text-ink-3">{t("calendar-holidays-count", { n: calendar.holidays.length })}</p>
      </div>
      <Button
        icon="edit"
        isDisabled={!editable}
        aria-label={`${t("edit")}: ${name || calendar.code}`}
        onPress={onEdit}
      >
        {t("edit")}
      </Button>
    </li>
  );
}

import { CalendarDialog } from "@/app/calendar-dialog";
import { useView } from "@/app/view";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";

/** All dates of the next twelve weeks as one calendar file. */
export function DeskCalendar({ onClose }: { onClose: () => void }) {
  const { t, lang } = useWords();
  const { asOf } = useView();
  return (
    <CalendarDialog
      why={t("desk-calendar-why")}
      suggested="sanad-desk.ics"
      write={(path) => call("desk_calendar_file", { path, as_of: asOf, lang })}
      said={({ events, file }) => t("desk-calendar-saved", { n: events, path: file })}
      onClose={onClose}
    />
  );
}

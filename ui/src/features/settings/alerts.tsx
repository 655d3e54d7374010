import { useLook } from "@/app/look";
import { useSaveLook } from "@/app/save-look";
import { Chip } from "@/components/chip";
import { Panel } from "@/components/panel";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";

/** The days before a deadline that can be chosen from; one's own are kept beside them. */
const USUAL = [180, 120, 90, 60, 45, 30, 21, 14, 7, 3, 1];

/** Whether the desktop tells of deadlines, and how long before them. */
export function Alerts() {
  const { t, f } = useWords();
  const look = useLook();
  const save = useSaveLook();
  const days = [...new Set([...USUAL, ...look.alert_days])].sort((one, other) => other - one);
  const toggle = (day: number) =>
    save({
      alert_days: look.alert_days.includes(day)
        ? look.alert_days.filter((one) => one !== day)
        : [...look.alert_days, day].sort((one, other) => other - one),
    });
  return (
    <Panel className="grid max-w-[760px] divide-y divide-line">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
        <div className="min-w-52 flex-1">
          <p className="font-medium">{t("set-notify")}</p>
          <p className="max-w-[52ch] text-ink-3">{t("set-notify-sub")}</p>
        </div>
        <Segmented
          label={t("set-notify")}
          showLabel={false}
          value={look.notify_deadlines ? "on" : "off"}
          options={[
            { value: "off", label: t("set-off") },
            { value: "on", label: t("set-on") },
          ]}
          onChange={(value) => save({ notify_deadlines: value === "on" })}
        />
      </div>
      <div className="grid gap-2 px-4 py-3">
        <p className="font-medium">{t("set-alert-days")}</p>
        <fieldset className="flex flex-wrap gap-1.5" data-testid="alert-days">
          <legend className="sr-only">{t("set-alert-days")}</legend>
          {days.map((day) => {
            const on = look.alert_days.includes(day);
            return (
              <Chip key={day} active={on} aria-pressed={on} onPress={() => toggle(day)}>
                {t("days", { n: day })}
              </Chip>
            );
          })}
        </fieldset>
        <p className="text-ink-3">
          {look.alert_days.length === 0
            ? t("set-alert-none")
            : t("set-alert-says", { days: f.list(look.alert_days.map((day) => f.number(day))) })}
        </p>
      </div>
    </Panel>
  );
}

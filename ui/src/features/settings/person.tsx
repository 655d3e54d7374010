import { useLook } from "@/app/look";
import { useSaveLook } from "@/app/save-look";
import { Panel } from "@/components/panel";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import { makeFormat } from "@/i18n/format";
import { Alerts } from "./alerts";

/** Language, calendar, digits and theme: each applies at once and is the person's own. */
export function PersonSettingsSection() {
  const { t, lang } = useWords();
  const look = useLook();
  const save = useSaveLook();
  // Shows what a choice does before it is made.
  const sample = (change: Partial<typeof look>) => makeFormat(lang, { ...look, ...change }, t);
  return (
    <div className="grid gap-4">
      <Panel className="grid max-w-[760px] divide-y divide-line">
        <Row title={t("set-language")}>
          <Segmented
            label={t("set-language")}
            showLabel={false}
            value={look.language}
            options={[
              { value: "en", label: <span lang="en">English</span> },
              { value: "ar", label: <span lang="ar">العربية</span> },
            ]}
            onChange={(language) => save({ language })}
          />
        </Row>
        <Row title={t("set-calendar")} sub={sample({}).date("2026-11-21")}>
          <Segmented
            label={t("set-calendar")}
            showLabel={false}
            value={look.calendar}
            options={[
              { value: "gregorian", label: t("calendar-gregorian") },
              { value: "hijri", label: t("calendar-hijri") },
              { value: "both", label: t("calendar-both") },
            ]}
            onChange={(calendar) => save({ calendar })}
          />
        </Row>
        <Row title={t("set-digits")} sub={sample({}).percent("0.8413")}>
          <Segmented
            label={t("set-digits")}
            showLabel={false}
            value={look.digits}
            options={[
              { value: "latn", label: "123" },
              { value: "arab", label: "١٢٣" },
            ]}
            onChange={(digits) => save({ digits })}
          />
        </Row>
        <Row title={t("set-theme")}>
          <Segmented
            label={t("set-theme")}
            showLabel={false}
            value={look.theme}
            options={[
              { value: "system", label: t("theme-system") },
              { value: "light", label: t("theme-light") },
              { value: "dark", label: t("theme-dark") },
            ]}
            onChange={(theme) => save({ theme })}
          />
        </Row>
      </Panel>
      <Alerts />
    </div>
  );
}

function Row({ title, sub, children }: { title: string; sub?: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-52 flex-1">
        <p className="font-medium">{title}</p>
        {sub && (
          <p className="text-ink-3">
            <bdi>{sub}</bdi>
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

import { getRouteApi, useNavigate } from "@tanstack/react-router";
import type { SettingsSection } from "@/app/router";
import { useEditable } from "@/app/view";
import { Note } from "@/components/feedback";
import { ScreenHead } from "@/components/panel";
import { Tabs } from "@/components/tabs";
import { useWords } from "@/i18n/context";
import { Calendars } from "./calendars";
import { Definitions } from "./definitions";
import { Payment } from "./payment";
import { People } from "./people";
import { PersonSettingsSection } from "./person";
import { Rates } from "./rates";
import { Safety } from "./safety";
import { WorkspaceSettingsSection } from "./workspace";

const SECTIONS: { id: SettingsSection; content: () => React.ReactNode }[] = [
  { id: "person", content: () => <PersonSettingsSection /> },
  { id: "people", content: () => <People /> },
  { id: "workspace", content: () => <WorkspaceSettingsSection /> },
  { id: "calendars", content: () => <Calendars /> },
  { id: "payment", content: () => <Payment /> },
  { id: "definitions", content: () => <Definitions /> },
  { id: "rates", content: () => <Rates /> },
  { id: "safety", content: () => <Safety /> },
];

/** How the window speaks and looks, and what the workspace counts by. */
export function Settings() {
  const { t } = useWords();
  const { section = "person" } = getRouteApi("/settings").useSearch();
  const navigate = useNavigate();
  const editable = useEditable();
  return (
    <>
      <ScreenHead title={t("nav-settings")} />
      {!editable && section !== "person" && <Note>{t("past-shows-today")}</Note>}
      <Tabs
        label={t("nav-settings")}
        selected={section}
        onSelect={(to) => void navigate({ to: "/settings", search: { section: to } })}
        items={SECTIONS.map(({ id, content }) => ({ id, label: t(`settings-${id}`), content }))}
      />
    </>
  );
}

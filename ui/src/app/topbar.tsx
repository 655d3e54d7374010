import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button as AriaButton } from "react-aria-components/Button";
import { CHIP, Chip } from "@/components/chip";
import { Icon } from "@/components/icon";
import { Menu } from "@/components/menu";
import { useWords } from "@/i18n/context";
import { describeDefinition, localText, sameDefinition } from "@/i18n/definition";
import { definitionsQuery } from "@/ipc/queries";
import { AsOfChip } from "./as-of";
import { isDark, useLook } from "./look";
import { useSaveLook } from "./save-look";
import { setView, useView } from "./view";

export const isMac = navigator.platform.startsWith("Mac");

/** Search, and the two things every figure depends on: the date and the definition. */
export function TopBar({ onFind }: { onFind: () => void }) {
  const { t } = useWords();
  useLook();
  const saveLook = useSaveLook();
  return (
    // By its own width, which a magnified window narrows as well.
    <header className="@container border-b border-line px-4 py-1">
      <div className="flex min-h-[35px] flex-wrap items-center gap-2 @min-[620px]:flex-nowrap">
        <AriaButton
          onPress={onFind}
          data-testid="find"
          className="flex w-[380px] min-w-40 max-w-full max-[860px]:w-56 cursor-pointer items-center gap-2 rounded-md border border-line bg-panel px-2.5 py-1 text-ink-3 hover:border-line-2"
        >
          <Icon name="search" size={13} />
          <span className="truncate">{t("find-or-do")}</span>
          <kbd dir="ltr" className="ms-auto rounded-sm border border-line px-1 font-mono text-2xs">
            {isMac ? "⌘ K" : "Ctrl K"}
          </kbd>
        </AriaButton>
        <span className="flex-1" />
        <AsOfChip />
        <DefinitionChip />
        <Chip
          aria-label={isDark() ? t("theme-to-light") : t("theme-to-dark")}
          onPress={() => saveLook({ theme: isDark() ? "light" : "dark" })}
          className="px-[7px]!"
        >
          <Icon name="theme" size={14} />
        </Chip>
      </div>
    </header>
  );
}

function DefinitionChip() {
  const words = useWords();
  const { t } = words;
  const { trying } = useView();
  const navigate = useNavigate();
  const { data } = useQuery(definitionsQuery);
  const definitions = data ?? [];
  const inForce = definitions.find((one) => one.in_force);
  const shown = trying ? definitions.find((one) => sameDefinition(one.definition, trying)) : inForce;
  const name = shown
    ? localText(shown.name, words.lang)
    : trying
      ? describeDefinition(trying, words)
      : t("none-in-force");
  // Which one is in force is not known yet; "none" would be a wrong answer.
  if (!data) return null;

  return (
    <Menu
      label={t("definitions")}
      trigger={
        <AriaButton
          data-testid="definition-chip"
          className={`${CHIP} min-w-0 max-w-[340px] border-line bg-panel text-ink-2 hover:border-edge`}
        >
          {trying && shown !== inForce ? t("trying") : t("measured-by")}
          <b className="truncate font-medium text-ink">{name}</b>
        </AriaButton>
      }
      choices={[
        ...definitions.map((one) => ({
          id: one.id,
          text: localText(one.name, words.lang),
          selected: one === shown,
          label: (
            <>
              <span className="block">
                <bdi>{localText(one.name, words.lang)}</bdi>
              </span>
              <span className="block text-xs font-normal text-ink-3">
                {one.in_force ? `${t("in-force")} · ` : ""}
                {describeDefinition(one.definition, words)}
              </span>
            </>
          ),
        })),
        { id: "edit", text: t("definitions-edit"), label: t("definitions-edit") },
      ]}
      onAction={(id) => {
        const chosen = definitions.find((one) => one.id === id);
        if (chosen) setView({ trying: chosen.in_force ? null : chosen.definition });
        else void navigate({ to: "/settings", search: { section: "definitions" } });
      }}
    />
  );
}

import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "@/components/icon";
import { Menu } from "@/components/menu";
import { useWords } from "@/i18n/context";
import type { ModelView } from "@/ipc/contract";

/** Every version there was; retired ones can still be read, and past scores still come from them. */
export function Versions({
  all,
  shown,
  onShow,
}: {
  all: ModelView[];
  shown: number;
  onShow: (version: number) => void;
}) {
  const { t, f } = useWords();
  return (
    <Menu
      label={t("risk-versions")}
      trigger={
        <AriaButton
          data-testid="model-versions"
          className="inline-flex cursor-pointer items-center gap-1.5 rounded-md border border-line-2 bg-panel px-2.5 py-1 font-medium whitespace-nowrap hover:border-edge"
        >
          {t("risk-versions-count", { n: all.length })}
          <Icon name="down" size={12} />
        </AriaButton>
      }
      choices={all.map(({ model, activated_at, retired_at }) => {
        const when = activated_at && f.day(activated_at.slice(0, 10));
        const state =
          model.state === "retired" && when && retired_at
            ? f.range(when, f.day(retired_at.slice(0, 10)))
            : t(`risk-model-${model.state}`);
        const version = t("risk-model-version", { version: model.version });
        return {
          id: String(model.version),
          text: `${version} ${state}`,
          selected: model.version === shown,
          label: (
            <span className="flex justify-between gap-4">
              <span>{version}</span>
              <span className="text-ink-3">{state}</span>
            </span>
          ),
        };
      })}
      onAction={(id) => onShow(Number(id))}
    />
  );
}

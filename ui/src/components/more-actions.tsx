import { Button } from "react-aria-components/Button";
import { useWords } from "@/i18n/context";
import { Icon } from "./icon";
import { Menu, type MenuChoice } from "./menu";

/** The rarer things that can be done with a record, behind one small button. */
export function MoreActions({
  choices,
  onAction,
  disabled = false,
}: {
  choices: Omit<MenuChoice, "label">[];
  onAction: (id: string) => void;
  disabled?: boolean;
}) {
  const { t } = useWords();
  return (
    <Menu
      label={t("more-actions")}
      trigger={
        <Button
          isDisabled={disabled}
          aria-label={t("more-actions")}
          data-testid="more-actions"
          className="inline-flex size-[29px] cursor-pointer items-center justify-center rounded-md border border-line-2 bg-panel hover:border-edge disabled:cursor-default disabled:opacity-50"
        >
          <Icon name="down" size={13} />
        </Button>
      }
      choices={choices.map((choice) => ({ ...choice, label: choice.text }))}
      onAction={onAction}
    />
  );
}

import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "./icon";
import { OPTION, POPOVER } from "./popover";

export type MenuChoice = {
  id: string;
  label: ReactNode;
  text: string;
  selected?: boolean;
  disabled?: boolean;
};

/** A list of actions, or of switches when several can be on. The first child is the button that opens it. */
export function Menu({
  trigger,
  label,
  choices,
  onAction,
  keepOpen = false,
}: {
  trigger: ReactNode;
  label: string;
  choices: MenuChoice[];
  onAction: (id: string) => void;
  keepOpen?: boolean;
}) {
  const switches = choices.some((choice) => choice.selected !== undefined);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={POPOVER} placement="bottom start">
        <AriaMenu
          aria-label={label}
          className="max-h-96 min-w-44 overflow-y-auto p-1 outline-none"
          selectionMode={switches ? "multiple" : "none"}
          selectedKeys={
            switches ? choices.filter((choice) => choice.selected).map((choice) => choice.id) : undefined
          }
          disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.id)}
          onAction={(key) => onAction(String(key))}
          shouldCloseOnSelect={!keepOpen}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.text} className={OPTION}>
              {switches && (
                <span aria-hidden="true" className="w-3.5">
                  {choice.selected && <Icon name="check" size={13} />}
                </span>
              )}
              <span className="flex-1">{choice.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

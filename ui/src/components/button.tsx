import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Icon, type IconName } from "./icon";

type Look = "plain" | "go" | "quiet" | "bad";

const LOOKS: Record<Look, string> = {
  plain: "border-line-2 bg-panel hover:border-edge",
  go: "border-accent bg-accent text-accent-ink hover:border-accent-hover hover:bg-accent-hover",
  quiet: "border-transparent text-ink-2 hover:bg-sunk hover:text-ink",
  bad: "border-line-2 bg-panel text-bad hover:border-bad",
};

export type ButtonProps = Omit<AriaButtonProps, "children" | "className"> & {
  look?: Look;
  icon?: IconName;
  className?: string;
  children?: ReactNode;
};

/** `go` is the one primary action of a screen. */
export function Button({ look = "plain", icon, className = "", children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`inline-flex cursor-pointer items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 font-medium whitespace-nowrap pressed:opacity-80 disabled:cursor-default disabled:opacity-50 ${LOOKS[look]} ${className}`}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
    </AriaButton>
  );
}

/** A button that is only an icon; its label is read out and shown as a tooltip. */
export function IconButton({
  icon,
  label,
  className = "",
  ...rest
}: Omit<AriaButtonProps, "children" | "className"> & { icon: IconName; label: string; className?: string }) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={`inline-flex size-7 cursor-pointer items-center justify-center rounded-md text-ink-2 hover:bg-sunk hover:text-ink disabled:cursor-default disabled:opacity-50 ${className}`}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}

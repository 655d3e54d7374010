import { Button, type ButtonProps } from "react-aria-components/Button";

export const CHIP =
  "inline-flex cursor-pointer items-center gap-1.5 rounded-full border px-2.5 py-[3px] whitespace-nowrap";

/** A small round-ended button: a filter, or a setting of the whole window. */
export function Chip({
  active = false,
  className = "",
  ...rest
}: Omit<ButtonProps, "className"> & { active?: boolean; className?: string }) {
  return (
    <Button
      {...rest}
      className={`${CHIP} ${active ? "border-accent bg-accent-weak text-accent" : "border-line bg-panel text-ink-2 hover:border-edge"} ${className}`}
    />
  );
}

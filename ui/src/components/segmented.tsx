import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";

type Option<T extends string> = { value: T; label: ReactNode; disabled?: boolean };

/** One choice of a few, all in view. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  showLabel = true,
  disabled = false,
}: {
  label: string;
  value: T;
  options: Option<T>[];
  onChange: (value: T) => void;
  showLabel?: boolean;
  disabled?: boolean;
}) {
  return (
    <RadioGroup
      aria-label={showLabel ? undefined : label}
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
      orientation="horizontal"
      isDisabled={disabled}
      className="grid content-start justify-items-start gap-1"
    >
      {showLabel && <Label className="text-2xs text-ink-3">{label}</Label>}
      <div className="inline-flex divide-x divide-line overflow-clip rounded-md border border-line-2 bg-panel">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.disabled ?? false}
            className="relative cursor-pointer px-2.5 py-[3px] text-sm whitespace-nowrap text-ink-2 hover:text-ink focus-visible:-outline-offset-2 data-disabled:cursor-default data-disabled:opacity-50 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-selected:bg-accent-weak data-selected:font-medium data-selected:text-accent"
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

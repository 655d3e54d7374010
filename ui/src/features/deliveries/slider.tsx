import { useId } from "react";
import "./slider.css";

/** A quantity on a track: what it stands at is written beside it and read out in words. Runs from the reading start. */
export function Slider({
  label,
  value,
  max,
  step = 1,
  shown,
  says,
  onChange,
  name,
  disabled = false,
}: {
  label: string;
  value: number;
  max: number;
  step?: number;
  /** The value, short. */
  shown: string;
  /** The value in words, for screen readers. */
  says: string;
  onChange: (value: number) => void;
  name: string;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-2xs text-ink-3">
        {label}
      </label>
      <div className="flex h-[27px] items-center gap-2 text-sm">
        <bdi className="min-w-8 whitespace-nowrap">{shown}</bdi>
        <input
          id={id}
          type="range"
          name={name}
          min={0}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={says}
          onChange={(event) => onChange(Number(event.target.value))}
          className="slider w-[74px]"
          style={{ "--filled": `${(value / max) * 100}%` } as React.CSSProperties}
        />
      </div>
    </div>
  );
}

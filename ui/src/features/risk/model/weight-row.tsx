import { type ReactNode, useId, useState } from "react";
import "../../deliveries/slider.css";
import { useWords } from "@/i18n/context";
import { asciiDigits } from "@/i18n/locale";
import { LARGEST_WEIGHT } from "./edit";

/** Sliders reach this far; a heavier weight is typed, and stretches its slider. */
const REACH = 100;

/** A weight as a slider and as a number, with the share of the whole it comes to. */
export function WeightRow({
  name,
  label,
  value,
  share,
  onChange,
  disabled,
  errors,
  lead,
}: {
  name: string;
  label: string;
  value: number;
  /** Of all weights beside it, in words. */
  share: string;
  onChange: (weight: number) => void;
  disabled: boolean;
  errors: string[];
  /** Stands before the label: a swatch, a button that opens what is below. */
  lead?: ReactNode;
}) {
  const { t, f } = useWords();
  const id = useId();
  // As typed, while it is no weight; otherwise the weight itself is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const max = Math.max(REACH, value);
  const wrong = typed === null ? errors : [t("risk-weight-wrong", { max: LARGEST_WEIGHT })];
  const type = (text: string) => {
    const plain = asciiDigits(text).trim();
    const weight = /^\d{1,4}$/.test(plain) ? Number(plain) : null;
    if (weight === null || weight > LARGEST_WEIGHT) setTyped(text);
    else {
      setTyped(null);
      onChange(weight);
    }
  };
  return (
    <div>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(70px,132px)_3.6em_3.4em] items-center gap-x-2.5">
        <span className="flex min-w-0 items-center gap-1.5">
          {lead}
          <label htmlFor={id} className="truncate" title={label}>
            {label}
          </label>
        </span>
        <input
          id={id}
          type="range"
          name={name}
          min={0}
          max={max}
          step={1}
          value={value}
          disabled={disabled}
          aria-valuetext={t("risk-weight-says", { n: value, share })}
          onChange={(event) => {
            setTyped(null);
            onChange(Number(event.target.value));
          }}
          className="slider w-full min-w-0"
          style={{ "--filled": `${(value / max) * 100}%` } as React.CSSProperties}
        />
        <input
          aria-label={t("risk-weight-of", { name: label })}
          aria-invalid={wrong.length > 0}
          inputMode="numeric"
          disabled={disabled}
          value={typed ?? f.number(value)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
          className={`w-full rounded-md border bg-panel px-1.5 py-0.5 text-end disabled:border-transparent ${wrong.length > 0 ? "border-bad" : "border-line-2 hover:border-edge"}`}
        />
        <bdi className="text-end text-xs text-ink-3">{share}</bdi>
      </div>
      {wrong.length > 0 && (
        <p role="alert" className="text-xs text-bad">
          {wrong.join(" ")}
        </p>
      )}
    </div>
  );
}

import { useState } from "react";
import { Button, IconButton } from "@/components/button";
import { Field, type FieldNotes } from "@/components/field";
import { type Keyed, keyed } from "@/components/rows";
import { useWords } from "@/i18n/context";
import { typedAmount } from "@/i18n/locale";
import type { Indicator, Point } from "@/ipc/contract";
import { newPoint, ordered } from "./edit";
import { ScalePicture } from "./scale-picture";

/** The most corners a scale may have. */
const MOST = 20;

/** A scale as its corners: which raw value is which risk. Between two corners the line is straight, beyond the ends it is level. */
export function ScaleEditor({
  indicator,
  onChange,
  disabled,
  notes,
}: {
  indicator: Indicator;
  onChange: (scale: Point[]) => void;
  disabled: boolean;
  /** What the shell refused, by the corner's path within the scale ("1.raw"). */
  notes: (path: string) => FieldNotes;
}) {
  const { t, sayField } = useWords();
  // As typed, so that what is no number yet is not lost; what can be read moves the ranking at once.
  const [rows, setRows] = useState<Keyed<Point>[]>(() => indicator.scale.map((point) => keyed({ ...point })));
  const put = (next: Keyed<Point>[]) => {
    setRows(next);
    const read = next.map(({ raw, score }) => ({
      raw: typedAmount(raw).value,
      score: typedAmount(score).value,
    }));
    if (read.every((point): point is Point => point.raw !== null && point.score !== null))
      onChange(ordered(read));
  };
  const change = (key: number, part: Partial<Point>) =>
    put(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const unread = (text: string, path: string): FieldNotes => {
    const { problem } = typedAmount(text);
    return problem === null
      ? notes(path)
      : { errors: [sayField({ code: problem, params: {} })], warnings: [] };
  };

  return (
    <div className="flex flex-wrap items-start gap-4 rounded-md bg-bg px-2.5 py-2">
      <div className="grid gap-1">
        <div aria-hidden="true" className="grid grid-cols-[84px_72px_28px] gap-2 text-2xs text-ink-3">
          <span>{t("risk-raw", { unit: t(`risk-unit-${indicator.unit}`) })}</span>
          <span>{t("risk-score")}</span>
        </div>
        {rows.map((row, at) => (
          <div key={row.key} className="grid grid-cols-[84px_72px_28px] items-start gap-2">
            <Field
              hideLabel
              numeric
              disabled={disabled}
              label={t("risk-corner-raw", { n: at + 1 })}
              value={row.raw}
              onChange={(raw) => change(row.key, { raw })}
              notes={unread(row.raw, `${at}.raw`)}
            />
            <Field
              hideLabel
              numeric
              disabled={disabled}
              label={t("risk-corner-score", { n: at + 1 })}
              value={row.score}
              onChange={(score) => change(row.key, { score })}
              notes={unread(row.score, `${at}.score`)}
            />
            {!disabled && rows.length > 1 && (
              <IconButton
                icon="close"
                label={t("risk-corner-remove", { n: at + 1 })}
                onPress={() => put(rows.filter((one) => one.key !== row.key))}
              />
            )}
          </div>
        ))}
        {!disabled && rows.length < MOST && (
          <Button
            look="quiet"
            icon="plus"
            className="justify-self-start"
            onPress={() => {
              const added = [...rows, keyed(newPoint(ordered(indicator.scale)))];
              put(added.sort((one, other) => Number(one.raw) - Number(other.raw)));
            }}
          >
            {t("risk-corner-add")}
          </Button>
        )}
      </div>
      <ScalePicture indicator={indicator} />
    </div>
  );
}

import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "@/components/button";
import { CHIP } from "@/components/chip";
import { Field, type FieldNotes, NO_NOTES } from "@/components/field";
import { Icon } from "@/components/icon";
import { POPOVER } from "@/components/popover";
import { useWords } from "@/i18n/context";
import { typedDate } from "@/i18n/typed-date";
import type { Preset, Span } from "./period";
import { setDeliveries, useDeliveries } from "./store";

const PRESETS = ["last-year", "this-year", "last-quarter", "all"] as const satisfies Preset[];

/** The days looked at: a preset, or dates typed in either digits. */
export function PeriodPicker({ span }: { span: Span }) {
  const { t, f } = useWords();
  const { period } = useDeliveries();
  const [open, setOpen] = useState(false);
  const shown = period.preset === "typed" ? f.dateRange(span.from, span.to) : t(`period-${period.preset}`);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton
        data-testid="period-chip"
        className={`${CHIP} border-line bg-panel text-ink-2 hover:border-edge`}
      >
        {t("period")}
        <b className="font-medium text-ink">{shown}</b>
        <Icon name="down" size={12} />
      </AriaButton>
      <Popover className={POPOVER} placement="bottom end">
        <Dialog aria-label={t("period")} className="grid w-[264px] gap-3 p-3 outline-none">
          <div className="grid grid-cols-2 gap-1.5">
            {PRESETS.map((preset) => (
              <Button
                key={preset}
                className={period.preset === preset ? "border-accent! text-accent" : ""}
                onPress={() => {
                  setDeliveries({ period: { preset } });
                  setOpen(false);
                }}
              >
                {t(`period-${preset}`)}
              </Button>
            ))}
          </div>
          <TypedSpan span={span} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TypedSpan({ span, onDone }: { span: Span; onDone: () => void }) {
  const { t, f } = useWords();
  const [from, setFrom] = useState(() => f.day(span.from));
  const [to, setTo] = useState(() => f.day(span.to));
  const [tried, setTried] = useState(false);
  const start = typedDate(from);
  const end = typedDate(to);
  const notes = (date: string | null, more: string[] = []): FieldNotes => {
    const errors = date === null ? [t("date-not-understood")] : more;
    return tried && errors.length ? { errors, warnings: [] } : NO_NOTES;
  };
  const backwards = start !== null && end !== null && end < start;
  const use = () => {
    setTried(true);
    if (start === null || end === null || backwards) return;
    setDeliveries({ period: { preset: "typed", from: start, to: end } });
    onDone();
  };
  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <Field
        name="period-from"
        label={t("period-from")}
        value={from}
        onChange={setFrom}
        onEnter={use}
        notes={notes(start)}
      />
      <Field
        name="period-to"
        label={t("period-to")}
        value={to}
        onChange={setTo}
        onEnter={use}
        notes={notes(end, backwards ? [t("period-order")] : [])}
      />
      <Button onPress={use}>{t("period-apply")}</Button>
    </div>
  );
}

import { type ReactNode, useState } from "react";
import { IconButton } from "@/components/button";
import { useWords } from "@/i18n/context";
import type { Indicator } from "@/ipc/contract";
import { indicatorName, inkOf } from "../words";
import type { Draft } from "./draft";
import { type Part, shareOf, withDimensionWeight, withIndicator } from "./edit";
import { ScaleEditor } from "./scale-editor";
import { WeightRow } from "./weight-row";

/** A dimension with its weight, which opens to its indicators' weights and scales; or the impact, which has no weight of its own. */
export function PartEditor({ draft, part, disabled }: { draft: Draft; part: Part; disabled: boolean }) {
  const { t, f } = useWords();
  const [unfolded, setOpen] = useState(part === "impact");
  const { model, change, notes, refused } = draft;
  const place = model.dimensions.findIndex((set) => set.dimension === part);
  const set = model.dimensions[place];
  const indicators = part === "impact" ? model.impact : (set?.indicators ?? []);
  const path = part === "impact" ? "impact" : `dimensions.${place}.indicators`;
  const open = unfolded || refused(path);
  const title = part === "impact" ? t("risk-impact") : t(`risk-dimension-${part}`);
  const weights = model.dimensions.map((one) => one.weight);
  const share = set ? shareOf(set.weight, weights) : null;

  return (
    <section
      aria-label={title}
      data-part={part}
      className="border-t border-line px-3.5 py-2 first:border-t-0"
    >
      {part === "impact" || !set ? (
        <Opener title={title} open={open} onToggle={() => setOpen(!open)} />
      ) : (
        <WeightRow
          name={`weight-${part}`}
          label={title}
          value={set.weight}
          share={share === null ? "" : f.percent(share, 0)}
          disabled={disabled}
          errors={notes(`dimensions.${place}.weight`).errors}
          onChange={(weight) => change(withDimensionWeight(model, part, weight))}
          lead={
            <>
              <IconButton
                icon={open ? "down" : "next"}
                label={t("risk-open-part", { name: title })}
                aria-expanded={open}
                onPress={() => setOpen(!open)}
                className="size-6!"
              />
              <i className="size-2.5 shrink-0 rounded-[2px]" style={{ background: inkOf(part) }} />
            </>
          }
        />
      )}
      <p className="text-xs text-bad empty:hidden">{notes(path).errors.join(" ")}</p>
      {open && (
        <div className="grid gap-1.5 ps-[30px] pt-1.5">
          {indicators.map((indicator, at) => (
            <IndicatorEditor
              key={indicator.code}
              draft={draft}
              part={part}
              indicator={indicator}
              beside={indicators.map((one) => one.weight)}
              path={`${path}.${at}`}
              disabled={disabled}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function Opener({
  title,
  open,
  onToggle,
  children,
}: {
  title: string;
  open: boolean;
  onToggle: () => void;
  children?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className="flex items-center gap-1.5">
      <IconButton
        icon={open ? "down" : "next"}
        label={t("risk-open-part", { name: title })}
        aria-expanded={open}
        onPress={onToggle}
        className="size-6!"
      />
      <span className="font-medium">{title}</span>
      {children}
    </div>
  );
}

function IndicatorEditor({
  draft: { model, change, notes, refused },
  part,
  indicator,
  beside,
  path,
  disabled,
}: {
  draft: Draft;
  part: Part;
  indicator: Indicator;
  beside: number[];
  path: string;
  disabled: boolean;
}) {
  const words = useWords();
  const { t, f } = words;
  const [unfolded, setOpen] = useState(false);
  const open = unfolded || refused(`${path}.scale`);
  const name = indicatorName(indicator.code, words);
  const share = shareOf(indicator.weight, beside);
  return (
    <div data-indicator={indicator.code}>
      <WeightRow
        name={`weight-${part}-${indicator.code}`}
        label={name}
        value={indicator.weight}
        share={share === null ? "" : f.percent(share, 0)}
        disabled={disabled}
        errors={notes(`${path}.weight`).errors}
        onChange={(weight) => change(withIndicator(model, part, indicator.code, { weight }))}
        lead={
          <IconButton
            icon={open ? "down" : "next"}
            label={t("risk-open-scale", { name })}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
            className="size-6!"
          />
        }
      />
      <p className="text-xs text-bad empty:hidden">{notes(`${path}.scale`).errors.join(" ")}</p>
      {open && (
        <div className="grid gap-1 py-1">
          <ScaleEditor
            indicator={indicator}
            disabled={disabled}
            notes={(corner) => notes(`${path}.scale.${corner}`)}
            onChange={(scale) => change(withIndicator(model, part, indicator.code, { scale }))}
          />
          <p className="text-xs text-ink-3">
            {t(`risk-source-kind-${indicator.source}`)}
            {indicator.max_age_days !== null && ` · ${t("risk-max-age", { n: indicator.max_age_days })}`}
          </p>
        </div>
      )}
    </div>
  );
}

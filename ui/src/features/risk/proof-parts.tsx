import { useState } from "react";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Assessment, Dimension, DimensionScore, Model, RiskExplained } from "@/ipc/contract";
import { ACCOUNT } from "./account";
import { IndicatorRows } from "./proof-indicators";
import { same, shownParts, sumOf } from "./sums";
import { inkOf, points } from "./words";

const HEAD = "text-xs font-medium text-ink-3";

/** A score's parts as an account: each dimension with its weight, its score and what it adds, opening to its indicators; they sum to the likelihood. */
export function PartTable({
  explained,
  model,
  start,
}: {
  explained: RiskExplained;
  model: Model | undefined;
  start: Dimension | "impact" | null;
}) {
  const words = useWords();
  const { t } = words;
  const { computed, dimensions, impact } = explained.explanation.score;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(start ? [start] : []));
  const toggle = (part: string) => {
    const next = new Set(open);
    if (!next.delete(part)) next.add(part);
    setOpen(next);
  };
  const shown = shownParts(
    dimensions.map((one) => one.contribution),
    computed.score ?? "0",
  );
  return (
    <section className="grid gap-0.5" data-testid="risk-parts">
      <div className={ACCOUNT} aria-hidden="true">
        <span />
        {[t("risk-weight"), t("risk-score"), t("risk-adds")].map((text) => (
          <span key={text} className={`${HEAD} text-end`}>
            {text}
          </span>
        ))}
      </div>
      {dimensions.map((one, at) => (
        <DimensionPart
          key={one.dimension}
          part={one}
          shown={one.score === null ? null : (shown[at] ?? null)}
          open={open.has(one.dimension)}
          onToggle={() => toggle(one.dimension)}
        >
          <IndicatorRows
            explained={explained}
            model={model}
            contributions={computed.contributions.filter((of) => of.dimension === one.dimension)}
            whole={one.contribution}
          />
        </DimensionPart>
      ))}
      <Total
        name={t("risk-likelihood")}
        assessment={computed}
        parts={dimensions.map((one) => one.contribution)}
      />
      <div className="mt-2">
        <Part
          name={t("risk-impact")}
          says={points(impact.score, words)}
          open={open.has("impact")}
          onToggle={() => toggle("impact")}
          testId="impact"
        >
          <IndicatorRows
            explained={explained}
            model={model}
            contributions={impact.contributions}
            whole={impact.score ?? "0"}
          />
          <Total
            name={t("risk-impact")}
            assessment={impact}
            parts={impact.contributions.map((one) => one.contribution)}
          />
        </Part>
      </div>
    </section>
  );
}

function DimensionPart({
  part,
  shown,
  open,
  onToggle,
  children,
}: {
  part: DimensionScore;
  shown: string | null;
  open: boolean;
  onToggle: () => void;
  children: React.ReactNode;
}) {
  const words = useWords();
  const { t, f } = words;
  const alarming = Number(part.score ?? 0) >= 80;
  return (
    <Part
      name={t(`risk-dimension-${part.dimension}`)}
      ink={inkOf(part.dimension)}
      weight={f.number(part.weight)}
      score={part.score === null ? NO_DATA : points(part.score, words)}
      alarming={alarming}
      says={shown === null ? NO_DATA : points(shown, words)}
      open={open}
      onToggle={onToggle}
      testId={part.dimension}
    >
      {children}
    </Part>
  );
}

/** One line of the account, which opens to what it is made of. */
function Part({
  name,
  ink,
  weight,
  score,
  alarming = false,
  says,
  open,
  onToggle,
  testId,
  children,
}: {
  name: string;
  ink?: string;
  weight?: string;
  score?: string;
  alarming?: boolean;
  says: string;
  open: boolean;
  onToggle: () => void;
  testId: string;
  children: React.ReactNode;
}) {
  const { t } = useWords();
  return (
    <div data-part={testId}>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className={`${ACCOUNT} w-full rounded-sm py-0.5 text-start hover:bg-sunk`}
      >
        <span className="flex min-w-0 items-center gap-1.5">
          <Icon name={open ? "down" : "next"} size={11} className="text-ink-3" />
          {ink && <i className="size-2 shrink-0 rounded-[2px]" style={{ background: ink }} />}
          <span className="truncate">{name}</span>
        </span>
        <span className="text-end text-ink-3">
          {weight && <span className="sr-only">{t("risk-weight")} </span>}
          <bdi>{weight}</bdi>
        </span>
        <span className={`text-end ${alarming ? "font-medium text-bad" : "text-ink-2"}`}>
          {score && <span className="sr-only">{t("risk-score")} </span>}
          <bdi>{score}</bdi>
        </span>
        <span className="text-end font-medium">
          <span className="sr-only">{t("risk-adds")} </span>
          <bdi>{says}</bdi>
        </span>
      </button>
      {open && <div className="grid gap-1 ps-[17px] pt-0.5 pb-2">{children}</div>}
    </div>
  );
}

/** The sum under its line, and whether it is the figure. */
function Total({ name, assessment, parts }: { name: string; assessment: Assessment; parts: string[] }) {
  const words = useWords();
  const { t } = words;
  const sum = sumOf(parts);
  const adds =
    assessment.score === null ? parts.every((part) => Number(part) === 0) : same(sum, assessment.score);
  return (
    <div data-adds={adds} data-sum={sum} className="border-t border-ink pt-1">
      <p className="flex justify-between gap-2 font-semibold">
        <span>{name}</span>
        <span className="border-b-3 border-double border-ink pb-0.5">
          <bdi>{points(assessment.score, words)}</bdi>
        </span>
      </p>
      {assessment.score !== null && (
        <p className={`flex items-center gap-1 text-xs ${adds ? "text-good" : "text-bad"}`}>
          <Icon name={adds ? "check" : "bad"} size={12} />
          {t(adds ? "risk-adds-up" : "risk-adds-not")}
        </p>
      )}
    </div>
  );
}

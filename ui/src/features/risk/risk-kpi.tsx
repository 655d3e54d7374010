import { useQuery } from "@tanstack/react-query";
import { useKnownAt, useView } from "@/app/view";
import { FigureWaiting } from "@/components/feedback";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import { explanationQuery } from "./data";
import { useSince } from "./list-state";
import { ScoreFigure } from "./score-figure";
import { same } from "./sums";
import { band, CLASS_TONE } from "./words";

/** A supplier's score for its page: the figure, how sure it is and its class. Null parts until it is known. */
export function useRiskKpi(id: string) {
  const words = useWords();
  const { t, f } = words;
  const { asOf } = useView();
  const known = useKnownAt();
  const since = useSince();
  const { data, isError } = useQuery({
    ...explanationQuery(id, { asOf, since, knownAt: known }),
    enabled: since !== null,
  });
  if (!data) return { value: isError ? NO_DATA : <FigureWaiting />, note: " ", tag: null };
  const { row, explanation } = data;
  const { likelihood, class: of, low, high } = explanation.score;
  const change = explanation.change?.total;
  const notes = [
    likelihood === null ? t("risk-not-assessed") : same(low, high) ? null : band({ low, high }, words),
    change && since
      ? t("risk-kpi-change", { change: f.signed(change), date: f.month(since.slice(0, 7)) })
      : null,
  ];
  return {
    value: <ScoreFigure value={likelihood} of={{ supplier: row, part: null }} />,
    note: notes.filter(Boolean).join(" · ") || " ",
    tag: of && <Tag tone={CLASS_TONE[of]}>{t(`risk-class-${of}`)}</Tag>,
  };
}

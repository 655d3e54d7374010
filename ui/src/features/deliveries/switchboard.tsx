import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import type { Ranking } from "@/ipc/contract";
import { tryDefinition, useBoard } from "./asked";
import { BoardFoot } from "./board-foot";
import { perCent } from "./definition-sentence";
import { Slider } from "./slider";

/** Days and percentages the sliders reach; a definition beyond them stretches its slider. */
const DAYS = 30;
const PERCENT = 20;

/** The definition of delivery as switches. Every movement asks anew. `ranking` tells what it does to who is below target. */
export function Switchboard({ ranking }: { ranking: Ranking | undefined }) {
  const words = useWords();
  const { t } = words;
  const { definition, inForce } = useBoard();
  const change = (part: Partial<typeof definition>) => tryDefinition({ ...definition, ...part }, inForce);

  const { early, late, under, over } = definition;
  const earlyMax = Math.max(DAYS, early ?? 0);
  const tolerance = (percent: string) => perCent(percent, words);
  return (
    <section
      aria-label={t("board-label")}
      data-testid="switchboard"
      className="shrink-0 rounded-lg border border-line bg-panel"
    >
      <div className="flex flex-wrap gap-x-5 gap-y-2.5 px-3.5 pt-2 pb-2.5">
        <Segmented
          label={t("board-against")}
          value={definition.reference}
          onChange={(reference) => change({ reference })}
          options={[
            { value: "requested", label: t("board-requested") },
            { value: "original", label: t("board-original") },
            { value: "current", label: t("board-current") },
          ]}
        />
        <Slider
          name="early"
          label={t("board-early")}
          // One step past the last day there is no limit any more.
          max={earlyMax + 1}
          value={early ?? earlyMax + 1}
          shown={early === null ? t("board-unlimited") : t("board-days-short", { n: early })}
          says={early === null ? t("board-early-any") : t("board-early-says", { n: early })}
          onChange={(days) => change({ early: days > earlyMax ? null : days })}
        />
        <Slider
          name="late"
          label={t("board-late")}
          max={Math.max(DAYS, late)}
          value={late}
          shown={t("board-days-short", { n: late })}
          says={t("board-late-says", { n: late })}
          onChange={(days) => change({ late: days })}
        />
        <Slider
          name="under"
          label={t("board-under")}
          max={Math.max(PERCENT, Number(under))}
          step={0.5}
          value={Number(under)}
          shown={tolerance(under)}
          says={t("board-under-says", { shown: tolerance(under) })}
          onChange={(percent) => change({ under: String(percent) })}
        />
        <Slider
          name="over"
          label={t("board-over")}
          max={Math.max(PERCENT, Number(over))}
          step={0.5}
          value={Number(over)}
          shown={tolerance(over)}
          says={t("board-over-says", { shown: tolerance(over) })}
          onChange={(percent) => change({ over: String(percent) })}
        />
        <Segmented
          label={t("board-days")}
          value={definition.days}
          onChange={(days) => change({ days })}
          options={[
            { value: "calendar", label: t("board-calendar") },
            { value: "business", label: t("board-business") },
          ]}
        />
        <Segmented
          label={t("board-count")}
          value={definition.count}
          onChange={(count) => change({ count })}
          options={[
            { value: "received", label: t("board-received") },
            { value: "accepted", label: t("board-accepted") },
          ]}
        />
        <Segmented
          label={t("board-level")}
          value={definition.level}
          onChange={(level) => change({ level })}
          options={[
            { value: "line", label: t("board-line") },
            { value: "order", label: t("board-order") },
            { value: "quantity", label: t("board-quantity") },
            { value: "value", label: t("board-value") },
          ]}
        />
        <BoardFoot against={ranking?.against_in_force ?? null} />
      </div>
    </section>
  );
}

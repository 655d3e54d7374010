import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { ScrollRegion } from "@/components/scroll-region";
import { Segmented } from "@/components/segmented";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import { call } from "@/ipc/client";
import type { Model, PreviewRow, RiskPreview, RiskQuery } from "@/ipc/contract";
import { usePaced } from "../../deliveries/paced";
import { Stack } from "../stack";
import { CLASS_TONE, nameOf, points } from "../words";
import { MovedList } from "./moved-list";

const ROW = 34;
const SHOWN = 60;
const PREVIEW = ["risk", "preview"];

/** The ranking as the draft makes it, moving as a slider is dragged: never more than one question at a time, and at most one a frame. */
export function LiveRanking({ model }: { model: Model }) {
  const { t } = useWords();
  const [show, setShow] = useState<"all" | "moved">("all");
  const paced = usePaced(model, PREVIEW);
  const query = useMemo<RiskQuery>(() => ({ ...EVERYBODY, limit: SHOWN }), []);
  const { data, error, refetch } = useQuery({
    queryKey: [...PREVIEW, paced, query],
    queryFn: () => call("risk_preview", { model: paced, query }),
    placeholderData: keepPreviousData,
    // Where a slider has been on its way is not asked about again.
    gcTime: 0,
  });
  return (
    <Panel
      title={t("risk-live")}
      className="flex min-h-0 flex-col"
      aside={
        <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
          {data && <Moved preview={data} />}
          <Segmented
            label={t("risk-live-show")}
            showLabel={false}
            value={show}
            options={[
              { value: "all", label: t("risk-live-all") },
              { value: "moved", label: t("risk-live-moved") },
            ]}
            onChange={setShow}
          />
        </div>
      }
    >
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <ScrollRegion label={t("risk-live")} className="min-h-0 flex-1">
          {show === "all" ? (
            <ol
              data-testid="live-ranking"
              className="relative"
              style={{ blockSize: data.items.length * ROW }}
            >
              {inPlace(data.items).map(({ one, at }) => (
                <LiveRow key={one.row.id} preview={one} at={at} />
              ))}
            </ol>
          ) : (
            <MovedList moved={data.moved} />
          )}
        </ScrollRegion>
      )}
    </Panel>
  );
}

/** Rows stand in the document in one order whatever their rank, so that moving one is only a shift, and can be seen. */
const inPlace = (items: PreviewRow[]) =>
  items.map((one, at) => ({ one, at })).sort((one, other) => (one.one.row.id < other.one.row.id ? -1 : 1));

const EVERYBODY: RiskQuery = {
  search: "",
  classes: [],
  categories: [],
  countries: [],
  alarming: [],
  likelihood: null,
  impact: null,
  assessed: true,
  order: "likelihood",
  descending: false,
  offset: 0,
  limit: SHOWN,
  as_of: null,
  since: null,
};

/** What the draft does to everybody, in one line. */
function Moved({ preview: { up, down, reclassified } }: { preview: RiskPreview }) {
  const { t } = useWords();
  return (
    <p className="text-xs text-ink-2" role="status" data-testid="what-changed">
      {up + down + reclassified === 0
        ? t("risk-moved-none")
        : t("risk-moved", {
            up: t("risk-moved-up", { n: up }),
            down: t("risk-moved-down", { n: down }),
            classes: t("risk-moved-classes", { n: reclassified }),
          })}
    </p>
  );
}

function LiveRow({ preview: { row, rank_before, class_before }, at }: { preview: PreviewRow; at: number }) {
  const words = useWords();
  const { t, f } = words;
  const places = row.rank === null || rank_before === null ? 0 : rank_before - row.rank;
  return (
    <li
      data-row={row.id}
      data-rank={row.rank ?? ""}
      aria-posinset={at + 1}
      className="absolute inset-x-0 grid grid-cols-[2.2em_3em_minmax(0,1.2fr)_minmax(50px,1fr)_3em_146px] items-center gap-x-2 border-t border-line bg-panel px-3.5 transition-transform duration-150"
      style={{ blockSize: ROW, transform: `translateY(${at * ROW}px)` }}
    >
      <bdi className="text-end text-ink-3">{f.number(row.rank)}</bdi>
      <Places by={places} />
      <bdi className="truncate font-medium">{nameOf(row, words)}</bdi>
      <Stack row={row} />
      <bdi className="text-end">{points(row.likelihood, words)}</bdi>
      <span className="flex items-center gap-1">
        {!row.class && <span className="text-ink-3">{NO_DATA}</span>}
        {row.class && <Tag tone={CLASS_TONE[row.class]}>{t(`risk-class-${row.class}`)}</Tag>}
        {class_before !== row.class && class_before && (
          <span
            className="text-xs text-ink-3"
            title={t("risk-was", { class: t(`risk-class-${class_before}`) })}
          >
            {t("risk-was", { class: t(`risk-class-${class_before}`) })}
          </span>
        )}
      </span>
    </li>
  );
}

/** By how many places a supplier rises or falls in the ranking; to rise is to be riskier. */
function Places({ by }: { by: number }) {
  const { t, f } = useWords();
  if (by === 0) return <span />;
  const says = t(by > 0 ? "risk-places-up" : "risk-places-down", { n: Math.abs(by) });
  return (
    <span title={says} className={`text-xs ${by > 0 ? "text-bad" : "text-good"}`}>
      <span aria-hidden="true" dir="ltr">
        {by > 0 ? "↑" : "↓"}
        {f.number(Math.abs(by))}
      </span>
      <span className="sr-only">{says}</span>
    </span>
  );
}

import { useDeferredValue } from "react";
import { useDebounced } from "@/app/use-debounced";
import { useViewOf } from "@/app/views/chosen";
import { SavedViews } from "@/app/views/saved-views";
import { Waiting } from "@/components/feedback";
import { Pick } from "@/components/field";
import { ScreenHead } from "@/components/panel";
import { SearchBox } from "@/components/search-box";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import type { Ranking } from "@/ipc/contract";
import { type Asked, useAsked } from "./asked";
import { HeadLine, StaleNote } from "./head-line";
import { Lines } from "./lines";
import { Months } from "./months";
import { groupId, groupName } from "./names";
import { DeliveriesPart } from "./part";
import { PeriodPicker } from "./period-picker";
import { RankingGrid } from "./ranking";
import { useLiveProof, useRanking } from "./ranking-data";
import { type By, type DeliveriesState, NO_FILTER, setDeliveries, useDeliveries } from "./store";
import { Switchboard } from "./switchboard";

/** Who delivers: the definition as switches, the ranking it makes, one supplier's months, and the lines behind all of it. */
export function Deliveries() {
  const { t } = useWords();
  const asked = useAsked();
  const { view, sort, search } = useDeliveries();
  const by: By = view === "lines" ? "supplier" : view;
  const found = useDeferredValue(useDebounced(search.trim(), 60));
  const result = useRanking(asked, { by, sort, search: found });
  useLiveProof(result.ranking, result.groups, by, asked);
  useViewOf("delivery_lines", () => setDeliveries({ view: "lines" }));

  if (!asked) return <Waiting />;
  return (
    <>
      <ScreenHead
        title={t("nav-deliveries")}
        sub={<HeadLine asked={asked} ranking={search ? undefined : result.ranking} />}
      >
        <DeliveriesPart part="measured" />
        <PeriodPicker span={asked.question} />
      </ScreenHead>
      <StaleNote ranking={result.ranking} />
      <Switchboard ranking={result.ranking} />
      <Tools />
      {view === "lines" ? (
        <BoardLines asked={asked} />
      ) : (
        <Ranked asked={asked} by={by} result={result} ranking={result.ranking} />
      )}
    </>
  );
}

/** What the list shows and in which order. */
function Tools() {
  const { t } = useWords();
  const { view, sort, search } = useDeliveries();
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2.5">
      <Segmented
        label={t("ranking-show")}
        showLabel={false}
        value={view}
        onChange={(next: DeliveriesState["view"]) =>
          setDeliveries({
            view: next,
            current: null,
            search: "",
            // Months are read in order of time, the others by how they stand.
            sort: next === "month" ? "name" : view === "month" ? "worst" : sort,
          })
        }
        options={[
          { value: "supplier", label: t("ranking-suppliers") },
          { value: "month", label: t("ranking-months") },
          { value: "category", label: t("ranking-categories") },
          { value: "lines", label: t("ranking-lines") },
        ]}
      />
      {view !== "lines" && (
        <>
          <Pick
            hideLabel
            label={t("ranking-sort")}
            value={sort}
            onChange={(value) => setDeliveries({ sort: value as DeliveriesState["sort"] })}
            choices={[
              { value: "worst", label: t("ranking-sort-worst") },
              { value: "best", label: t("ranking-sort-best") },
              { value: "lines", label: t("ranking-sort-lines") },
              { value: "name", label: t(view === "month" ? "ranking-sort-time" : "ranking-sort-name") },
            ]}
            className="w-36"
          />
          {view !== "month" && (
            <SearchBox
              label={t("ranking-search")}
              value={search}
              onChange={(text) => setDeliveries({ search: text, current: null })}
              onDown={() => document.querySelector<HTMLElement>('[data-grid^="ranking-"]')?.focus()}
              className="ms-auto w-48"
            />
          )}
        </>
      )}
    </div>
  );
}

function Ranked({
  asked,
  by,
  result,
  ranking,
}: {
  asked: Asked;
  by: By;
  result: ReturnType<typeof useRanking>;
  ranking: Ranking | undefined;
}) {
  const words = useWords();
  const { current } = useDeliveries();
  const chosen = by === "supplier" ? result.groups.find((group) => groupId(group) === current) : undefined;
  return (
    <>
      <div className="flex min-h-[236px] flex-1 flex-col">
        <RankingGrid asked={asked} by={by} result={result} />
      </div>
      {ranking && by !== "month" && (
        <Months
          asked={asked}
          supplier={chosen?.id ?? null}
          name={chosen ? groupName(chosen, by, words) : null}
        />
      )}
    </>
  );
}

const LINES_AT_START = { filter: NO_FILTER, filterName: "" };

function BoardLines({ asked }: { asked: Asked }) {
  const { filter, filterName } = useDeliveries();
  return (
    <div className="flex min-h-[300px] flex-1 flex-col gap-2.5">
      <Lines
        asked={asked}
        filter={filter}
        filterName={filterName}
        onFilter={(next) => setDeliveries({ filter: next })}
        views={
          <SavedViews
            list="delivery_lines"
            grid="lines"
            state={{ filter, filterName }}
            start={LINES_AT_START}
            onApply={setDeliveries}
          />
        }
      />
    </div>
  );
}

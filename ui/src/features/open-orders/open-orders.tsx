import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { closeProof } from "@/app/proof";
import { useDebounced } from "@/app/use-debounced";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Grid, type Sort } from "@/components/grid";
import { ScreenHead } from "@/components/panel";
import { useNarrow } from "@/features/deliveries/narrow";
import { DeliveriesPart } from "@/features/deliveries/part";
import { useWords } from "@/i18n/context";
import type { OpenLine, OpenLinesPage, OpenOrder } from "@/ipc/contract";
import { useOpenColumns } from "./columns";
import { useOpenLines, useOpenQuery } from "./data";
import { OpenFilters } from "./filters";
import { isNarrowed, NOT_NARROWED, setOpenOrders, useOpenOrders } from "./list-state";
import { OpenLinePanel } from "./open-line-panel";

/** Every line still to come, overdue first: its promise, how often that moved, when it is likely to come, and who asked after it. */
export function OpenOrders() {
  const { t } = useWords();
  const list = useOpenOrders();
  const search = useDeferredValue(useDebounced(list.search.trim(), 60));
  const { lines, first, error, refetch, isPlaceholderData, hasNextPage, isFetching, fetchNextPage } =
    useOpenLines(useOpenQuery(list, search));
  const columns = useOpenColumns(useNarrow(list.opened !== null));
  const opened = lines.find((line) => line.id === list.opened);
  const open = (line: OpenLine) => {
    closeProof();
    setOpenOrders({ opened: line.id, current: String(line.id) });
  };
  const shut = () => setOpenOrders({ opened: null });

  return (
    <>
      <ScreenHead title={t("nav-deliveries")} sub={<Counts page={first} />}>
        <DeliveriesPart part="open" />
      </ScreenHead>
      <OpenFilters list={list} />
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!first && !error && <Waiting />}
      {first && (
        <div className="flex min-h-[260px] flex-1 flex-col">
          <Grid
            label={t("open-orders")}
            storageKey="open-orders"
            rows={lines}
            total={first.total}
            rowId={(line) => String(line.id)}
            columns={columns}
            sort={shownSort(list.order)}
            onSort={({ by }) => setOpenOrders({ order: by as OpenOrder })}
            current={list.current}
            onCurrent={(current, line) =>
              setOpenOrders({ current, ...(list.opened === null ? {} : { opened: line.id }) })
            }
            onOpen={open}
            onPeek={(line) => (list.opened === line.id ? shut() : open(line))}
            onEscape={list.opened === null ? undefined : shut}
            onEnd={() => {
              if (hasNextPage && !isFetching) void fetchNextPage();
            }}
            stale={isPlaceholderData}
            empty={<NothingOpen narrowed={isNarrowed(list)} />}
          />
        </div>
      )}
      {opened && <OpenLinePanel line={opened} onClose={shut} />}
    </>
  );
}

/** Each count is a way to the lines it counts. */
function Counts({ page }: { page: OpenLinesPage | undefined }) {
  const { t, f } = useWords();
  if (!page) return " ";
  const { counts, as_of } = page;
  const count = (says: string, kind: string, narrowed: Partial<typeof NOT_NARROWED>) => (
    <button
      type="button"
      data-behind={kind}
      aria-label={t("desk-proof-of", { value: says })}
      className="figure"
      onClick={() => setOpenOrders({ ...NOT_NARROWED, ...narrowed })}
    >
      {says}
    </button>
  );
  return (
    <span className="flex flex-wrap gap-x-1.5" data-testid="open-counts">
      {count(t("open-count", { n: counts.open }), "open", {})}
      {" · "}
      {count(t("open-overdue-count", { n: counts.overdue }), "overdue", { overdueOnly: true })}
      {" · "}
      {count(t("open-moved-count", { n: counts.moved_twice }), "moved", { movedOnly: true })}
      {counts.overdue > 0 && ` · ${t("open-as-of", { date: f.day(as_of) })}`}
    </span>
  );
}

/** Worth and overdue have the greatest first. */
const shownSort = (order: OpenOrder): Sort => ({
  by: order,
  descending: order === "worth" || order === "overdue_first",
});

function NothingOpen({ narrowed }: { narrowed: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return narrowed ? (
    <Empty
      title={t("open-none-found")}
      action={<Button onPress={() => setOpenOrders(NOT_NARROWED)}>{t("filters-clear")}</Button>}
    >
      {t("open-none-found-sub")}
    </Empty>
  ) : (
    <Empty
      title={t("open-empty")}
      action={
        <Button look="go" icon="import" onPress={() => void navigate({ to: "/import" })}>
          {t("open-empty-import")}
        </Button>
      }
    >
      {t("open-empty-sub")}
    </Empty>
  );
}

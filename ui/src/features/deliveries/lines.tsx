import { type ReactNode, useMemo, useState } from "react";
import { closeProof, useProof } from "@/app/proof";
import { Chip } from "@/components/chip";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { FilterChip } from "@/components/filter-chip";
import { Grid } from "@/components/grid";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import type { LeftOut, LineFilter, LineRow, Outcome } from "@/ipc/contract";
import type { Asked } from "./asked";
import { lineColumns } from "./line-columns";
import { LinePanel } from "./line-panel";
import { useLines } from "./lines-data";
import { FAILED } from "./names";
import { useNarrow } from "./narrow";

const OUTCOMES: Outcome[] = ["on_time_in_full", ...FAILED];
const LEFT_OUT: LeftOut[] = [
  "not_closed",
  "cancelled_by_us",
  "no_reference_date",
  "no_quantity",
  "service",
  "no_receipt_date",
  "order_still_open",
  "unit_differs",
  "no_rate",
  "outside_period",
  "after_as_of",
];

/** What the opened line shows anyway. */
const GIVE_WAY = ["original", "current", "completed", "promises"];

/** The lines behind the figures. Enter or Space opens one beside the list. */
export function Lines({
  asked,
  filter,
  filterName,
  onFilter,
  withSupplier = true,
  views,
}: {
  asked: Asked;
  filter: LineFilter;
  /** The filter's supplier or category in the person's words. */
  filterName: string;
  onFilter: (filter: LineFilter) => void;
  withSupplier?: boolean;
  /** The list's saved views, where it has any. */
  views?: ReactNode;
}) {
  const words = useWords();
  const { t } = words;
  const { lines, total, loaded, error, refetch, isPlaceholderData, hasNextPage, isFetching, fetchNextPage } =
    useLines(asked, filter);
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const proof = useProof();
  const narrow = useNarrow(opened !== null || proof !== null);
  const columns = useMemo(() => {
    const all = lineColumns(words, { supplier: withSupplier });
    return narrow ? all.filter((column) => !GIVE_WAY.includes(column.id)) : all;
  }, [words, withSupplier, narrow]);
  const open = (line: LineRow) => {
    closeProof();
    setOpened(line.id);
  };

  return (
    <>
      <LineFilters
        filter={filter}
        filterName={filterName}
        onFilter={onFilter}
        total={loaded ? total : null}
        withSupplier={withSupplier}
        views={views}
      />
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!loaded && !error && <Waiting />}
      {loaded && (
        <Grid
          label={t("lines-label")}
          storageKey={withSupplier ? "lines" : "supplier-lines"}
          rows={lines}
          total={total}
          rowId={(line) => String(line.id)}
          columns={columns}
          current={current}
          onCurrent={(id, line) => {
            setCurrent(id);
            if (opened !== null) setOpened(line.id);
          }}
          onOpen={open}
          onPeek={(line) => (opened === line.id ? setOpened(null) : open(line))}
          onEscape={opened === null ? undefined : () => setOpened(null)}
          onEnd={() => {
            if (hasNextPage && !isFetching) void fetchNextPage();
          }}
          stale={isPlaceholderData}
          empty={<Empty title={t("lines-empty")}>{t("lines-empty-more")}</Empty>}
        />
      )}
      {opened !== null && <LinePanel id={opened} asked={asked} onClose={() => setOpened(null)} />}
    </>
  );
}

function LineFilters({
  filter,
  filterName,
  onFilter,
  total,
  withSupplier,
  views,
}: {
  filter: LineFilter;
  filterName: string;
  onFilter: (filter: LineFilter) => void;
  total: number | null;
  withSupplier: boolean;
  views: ReactNode;
}) {
  const { t, f } = useWords();
  const failedOnly = filter.outcomes.length > 0 && !filter.outcomes.includes("on_time_in_full");
  const narrowed = filter.outcomes.length > 0 || filter.left_out.length > 0;
  const scope = (filter.supplier !== null && withSupplier) || filter.category !== null;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2" data-testid="line-filters">
      {views}
      {scope && (
        <Removable
          name={filterName}
          onRemove={() => onFilter({ ...filter, supplier: null, category: null })}
        />
      )}
      {filter.month !== null && (
        <Removable
          name={f.month(filter.month, "long")}
          onRemove={() => onFilter({ ...filter, month: null })}
        />
      )}
      <Chip
        active={failedOnly}
        aria-pressed={failedOnly}
        data-testid="filter-failed"
        onPress={() => onFilter({ ...filter, outcomes: failedOnly ? [] : FAILED, left_out: [] })}
      >
        {t("lines-filter-failed")}
      </Chip>
      <FilterChip
        label={t("lines-filter-outcome")}
        testId="filter-outcome"
        options={OUTCOMES.map((key) => ({ key, label: t(`outcome-${key}`), count: null }))}
        chosen={filter.outcomes.length === FAILED.length && failedOnly ? [] : filter.outcomes}
        onChange={(keys) => onFilter({ ...filter, outcomes: keys as Outcome[] })}
      />
      <FilterChip
        label={t("lines-filter-left-out")}
        testId="filter-left-out"
        options={LEFT_OUT.map((key) => ({ key, label: t(`left-out-${key}`), count: null }))}
        chosen={filter.left_out}
        onChange={(keys) => onFilter({ ...filter, left_out: keys as LeftOut[] })}
      />
      {narrowed && (
        <Chip onPress={() => onFilter({ ...filter, outcomes: [], left_out: [] })}>
          {t("lines-filter-clear")}
        </Chip>
      )}
      {total !== null && (
        <bdi className="ms-auto text-ink-3" data-testid="lines-total">
          {t("lines-count", { n: total })}
        </bdi>
      )}
    </div>
  );
}

function Removable({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <Chip active onPress={onRemove} aria-label={t("lines-remove-filter", { name })}>
      <bdi className="max-w-52 truncate">{name}</bdi>
      <Icon name="close" size={11} />
    </Chip>
  );
}

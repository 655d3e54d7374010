import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo } from "react";
import { useDebounced } from "@/app/use-debounced";
import { useEditable } from "@/app/view";
import { SavedViews } from "@/app/views/saved-views";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { FilterChip } from "@/components/filter-chip";
import { type Column, Grid } from "@/components/grid";
import { Joined } from "@/components/joined";
import { ScreenHead } from "@/components/panel";
import { SearchBox } from "@/components/search-box";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { Facet, Stage, SupplierQuery, SupplierRow } from "@/ipc/contract";
import { supplierFacetsQuery } from "@/ipc/queries";
import {
  AT_START,
  isFiltered,
  type ListState,
  setList,
  useList,
  useSupplierPages,
  useSupplierQuery,
} from "./list-state";
import { Mark, Marked, toggleMark } from "./marks";
import { SupplierName } from "./name";
import { SupplierPeek } from "./peek";
import { STAGE_TONES, useSupplierWords } from "./words";

/** Every supplier: found by name in either script or by code, filtered, sorted, peeked at, opened. */
export function Suppliers() {
  const { t } = useWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const list = useList();
  const search = useDeferredValue(useDebounced(list.search.trim(), 60));
  const query = useSupplierQuery(search);
  const pages = useSupplierPages(query);
  const columns = useSupplierColumns();

  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const total = pages.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const open = (row: SupplierRow) => void navigate({ to: "/suppliers/$id", params: { id: row.id } });
  const peeked = list.peeking ? rows.find((row) => row.id === list.current) : undefined;

  return (
    <>
      <ScreenHead title={t("nav-suppliers")} sub={pages.data ? t("suppliers-count", { n: total }) : " "}>
        <Button data-testid="find-duplicates" onPress={() => void navigate({ to: "/suppliers/duplicates" })}>
          {t("duplicates-find")}
        </Button>
        <Button
          look="go"
          icon="plus"
          isDisabled={!editable}
          data-testid="new-supplier"
          onPress={() => void navigate({ to: "/suppliers/new" })}
        >
          {t("new-supplier")}
        </Button>
      </ScreenHead>
      <Filters query={query} list={list} ready={pages.data !== undefined} />
      <Marked />
      {pages.error && <ErrorNote error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data ? (
        <div className="flex min-h-[260px] flex-1 flex-col">
          <Grid<SupplierRow>
            label={t("nav-suppliers")}
            storageKey="suppliers"
            rows={rows}
            total={total}
            rowId={(row) => row.id}
            columns={columns}
            sort={{ by: list.sort, descending: list.descending }}
            onSort={({ by, descending }) => setList({ sort: by as SupplierQuery["sort"], descending })}
            current={list.current}
            onCurrent={(id) => setList({ current: id })}
            onOpen={open}
            onPeek={() => setList({ peeking: !list.peeking })}
            onMark={(row) => toggleMark(row.id)}
            onEscape={list.peeking ? () => setList({ peeking: false }) : undefined}
            onEnd={more}
            stale={pages.isPlaceholderData}
            empty={<NoSuppliers filtered={isFiltered(list)} />}
          />
        </div>
      ) : (
        !pages.error && <Waiting />
      )}
      {peeked && (
        <SupplierPeek row={peeked} onClose={() => setList({ peeking: false })} onOpen={() => open(peeked)} />
      )}
    </>
  );
}

function useSupplierColumns(): Column<SupplierRow>[] {
  const { t, f } = useWords();
  const words = useSupplierWords();
  return useMemo<Column<SupplierRow>[]>(
    () => [
      {
        id: "name",
        header: t("column-supplier"),
        width: 220,
        grow: 3,
        sort: f.lang === "ar" ? "name_ar" : "name_en",
        fixed: true,
        pinned: true,
        cell: (row) => (
          <span className="flex items-center gap-2.5">
            <Mark id={row.id} name={row.name} />
            <span className="min-w-0 flex-1">
              <SupplierName row={row} />
            </span>
          </span>
        ),
      },
      {
        id: "code",
        header: t("column-code"),
        width: 100,
        sort: "code",
        cell: (row) => <bdi>{row.code}</bdi>,
      },
      {
        id: "stage",
        header: t("column-stage"),
        width: 132,
        sort: "stage",
        cell: (row) => <Tag tone={STAGE_TONES[row.stage]}>{t(`stage-${row.stage}`)}</Tag>,
      },
      {
        id: "categories",
        header: t("column-categories"),
        width: 130,
        grow: 2,
        cell: (row) => <Joined parts={row.categories.map(words.category)} />,
      },
      {
        id: "country",
        header: t("column-country"),
        width: 176,
        grow: 1,
        sort: "country",
        cell: (row) => (
          <>
            <span className="block truncate">
              <bdi>{words.country(row.country)}</bdi>
            </span>
            {row.city && (
              <span className="block truncate text-xs text-ink-3">
                <bdi>{row.city}</bdi>
              </span>
            )}
          </>
        ),
      },
      {
        id: "owner",
        header: t("column-owner"),
        width: 120,
        grow: 1,
        cell: (row) => <bdi>{words.person(row.owner)}</bdi>,
      },
      {
        id: "lines",
        header: t("column-lines"),
        width: 110,
        numeric: true,
        sort: "lines",
        cell: (row) => <bdi>{f.number(row.lines)}</bdi>,
      },
    ],
    [t, f, words],
  );
}

function Filters({ query, list, ready }: { query: SupplierQuery; list: ListState; ready: boolean }) {
  const { t } = useWords();
  const words = useSupplierWords();
  // Counted over all that match, for menus that are not open yet: the rows come first.
  const { data: facets } = useQuery({
    ...supplierFacetsQuery({ ...query, sort: "code", descending: false }),
    enabled: ready,
  });
  // What is chosen stays in the list even where nothing matches it any more, so that it can be taken back.
  const options = (counted: Facet[] | undefined, chosen: string[], label: (key: string) => string) => {
    const seen = new Map(counted?.map((one) => [one.key, one.count]));
    for (const key of chosen) if (!seen.has(key)) seen.set(key, 0);
    return [...seen].map(([key, count]) => ({ key, count, label: label(key) }));
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SavedViews list="suppliers" grid="suppliers" state={list} start={AT_START} onApply={setList} />
      <SearchBox
        label={t("suppliers-search")}
        value={list.search}
        onChange={(search) => setList({ search })}
        onDown={() => document.querySelector<HTMLElement>('[data-grid="suppliers"]')?.focus()}
      />
      <FilterChip
        label={t("column-stage")}
        testId="filter-stage"
        options={options(facets?.stages, list.stages, (key) => t(`stage-${key as Stage}`))}
        chosen={list.stages}
        onChange={(stages) => setList({ stages: stages as Stage[] })}
      />
      <FilterChip
        label={t("column-categories")}
        testId="filter-category"
        options={options(facets?.categories, list.categories, words.category)}
        chosen={list.categories}
        onChange={(categories) => setList({ categories })}
      />
      <FilterChip
        label={t("column-country")}
        testId="filter-country"
        options={options(facets?.countries, list.countries, (key) => words.country(key) ?? key)}
        chosen={list.countries}
        onChange={(countries) => setList({ countries })}
      />
      {isFiltered(list) && (
        <Button
          look="quiet"
          onPress={() => setList({ search: "", stages: [], categories: [], countries: [] })}
        >
          {t("filters-clear")}
        </Button>
      )}
    </div>
  );
}

function NoSuppliers({ filtered }: { filtered: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  if (filtered)
    return (
      <Empty
        title={t("suppliers-none-found")}
        action={
          <Button onPress={() => setList({ search: "", stages: [], categories: [], countries: [] })}>
            {t("filters-clear")}
          </Button>
        }
      >
        {t("suppliers-none-found-sub")}
      </Empty>
    );
  return (
    <Empty
      title={t("suppliers-none")}
      action={
        <Button look="go" icon="import" onPress={() => void navigate({ to: "/import" })}>
          {t("import-a-file")}
        </Button>
      }
    >
      {t("suppliers-none-sub")}
    </Empty>
  );
}

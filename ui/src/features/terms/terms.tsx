import { useNavigate } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo } from "react";
import { useDebounced } from "@/app/use-debounced";
import { useEditable } from "@/app/view";
import { SavedViews } from "@/app/views/saved-views";
import { Button } from "@/components/button";
import { Chip } from "@/components/chip";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Grid } from "@/components/grid";
import { ScreenHead } from "@/components/panel";
import { SearchBox } from "@/components/search-box";
import { useNarrow } from "@/features/deliveries/narrow";
import { useWords } from "@/i18n/context";
import type { TermRow, TermSort } from "@/ipc/contract";
import { useTermColumns } from "./columns";
import { AT_START, setList, useList, useTermPages } from "./list-state";
import { TermPeek } from "./peek";

/** The library of payment terms: found, peeked at on a sample invoice, opened, compared. */
export function Terms() {
  const { t } = useWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const list = useList();
  const search = useDeferredValue(useDebounced(list.search.trim(), 60));
  const pages = useTermPages(search);
  const columns = useTermColumns(useNarrow(list.peeking));

  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const total = pages.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const open = (row: TermRow) => void navigate({ to: "/terms/$id", params: { id: row.id } });
  const peeked = list.peeking ? rows.find((row) => row.id === list.current) : undefined;
  const add = () => void navigate({ to: "/terms/new" });

  return (
    <>
      <ScreenHead title={t("nav-terms")} sub={pages.data ? t("terms-count", { n: total }) : " "}>
        <Button
          data-testid="compare-terms"
          onPress={() =>
            void navigate({ to: "/terms/compare", search: list.current ? { a: list.current } : {} })
          }
        >
          {t("terms-compare")}
        </Button>
        <Button look="go" icon="plus" isDisabled={!editable} data-testid="new-term" onPress={add}>
          {t("new-term")}
        </Button>
      </ScreenHead>
      <div className="flex flex-wrap items-center gap-2">
        <SavedViews list="terms" grid="terms" state={list} start={AT_START} onApply={setList} />
        <SearchBox
          label={t("terms-search")}
          value={list.search}
          onChange={(text) => setList({ search: text })}
          onDown={() => document.querySelector<HTMLElement>('[data-grid="terms"]')?.focus()}
        />
        <Chip
          active={list.found}
          aria-pressed={list.found}
          data-testid="filter-found"
          onPress={() => setList({ found: !list.found })}
        >
          {t("terms-found-only")}
        </Chip>
      </div>
      {pages.error && <ErrorNote error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data ? (
        <div className="flex min-h-[260px] flex-1 flex-col">
          <Grid<TermRow>
            label={t("nav-terms")}
            storageKey="terms"
            rows={rows}
            total={total}
            rowId={(row) => row.id}
            columns={columns}
            sort={{ by: list.sort, descending: list.descending }}
            onSort={({ by, descending }) => setList({ sort: by as TermSort, descending })}
            current={list.current}
            onCurrent={(id) => setList({ current: id })}
            onOpen={open}
            onPeek={() => setList({ peeking: !list.peeking })}
            onEscape={list.peeking ? () => setList({ peeking: false }) : undefined}
            onEnd={more}
            stale={pages.isPlaceholderData}
            empty={<NoTerms filtered={list.search !== "" || list.found} onAdd={add} editable={editable} />}
          />
        </div>
      ) : (
        !pages.error && <Waiting />
      )}
      {peeked && (
        <TermPeek row={peeked} onClose={() => setList({ peeking: false })} onOpen={() => open(peeked)} />
      )}
    </>
  );
}

function NoTerms({ filtered, editable, onAdd }: { filtered: boolean; editable: boolean; onAdd: () => void }) {
  const { t } = useWords();
  if (filtered)
    return (
      <Empty
        title={t("terms-none-found")}
        action={<Button onPress={() => setList({ search: "", found: false })}>{t("filters-clear")}</Button>}
      >
        {t("terms-none-found-sub")}
      </Empty>
    );
  return (
    <Empty
      title={t("terms-none")}
      action={
        <Button look="go" icon="plus" isDisabled={!editable} onPress={onAdd}>
          {t("new-term")}
        </Button>
      }
    >
      {t("terms-none-sub")}
    </Empty>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { useDebounced } from "@/app/use-debounced";
import { useKnownAt, useView } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { Grid } from "@/components/grid";
import { Joined } from "@/components/joined";
import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { RiskOrder, RiskPage, RiskQuery, RiskRow } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { useNarrow } from "../deliveries/narrow";
import { useRiskPages } from "./data";
import { RiskFilters } from "./filters";
import { Focus } from "./focus";
import { HeatMap } from "./heat-map";
import { isNarrowed, NOT_NARROWED, setList, useList, useRiskQuery } from "./list-state";
import { closeRiskProof, openRiskProof, useRiskProof } from "./proof";
import { useRiskColumns } from "./ranking-columns";

/** Who may fail us: a map, one supplier laid open, and the ranking with what each score is made of and how sure it is. */
export function Risk() {
  const { t } = useWords();
  const navigate = useNavigate();
  const list = useList();
  const known = useKnownAt();
  const search = useDeferredValue(useDebounced(list.search.trim(), 60));
  const query = useRiskQuery(search);
  const ranking = useRiskPages(query, known);
  const { rows, page } = ranking;
  const current = rows.find((row) => row.id === list.current) ?? rows[0];

  return (
    <>
      <ScreenHead title={t("nav-risk")} sub={page ? <Summary page={page} /> : " "}>
        <Button data-testid="risk-countries" onPress={() => void navigate({ to: "/risk/countries" })}>
          {t("risk-countries")}
        </Button>
        <Button data-testid="risk-model" onPress={() => void navigate({ to: "/risk/model" })}>
          {t("risk-model-open")}
        </Button>
      </ScreenHead>
      {/* No grid: WebKit keeps a row's height when a panel beside makes the cards narrower and their text longer. */}
      <div className="flex shrink-0 gap-4 @max-[620px]:flex-col [&>:first-child]:w-[clamp(210px,31%,320px)] [&>:first-child]:shrink-0 @max-[620px]:[&>:first-child]:w-auto [&>:last-child]:flex-1 @max-[620px]:[&>:last-child]:flex-none">
        <HeatMap query={query} />
        <Focus row={current} nobody={page !== undefined && rows.length === 0} />
      </div>
      <RiskFilters list={list} />
      <Ranking ranking={ranking} query={query} current={current} />
    </>
  );
}

/** By which model, how many are assessed and how much of what is asked for is known. */
function Summary({ page }: { page: RiskPage }) {
  const { t, f } = useWords();
  const { asOf } = useView();
  const { data: workspace } = useQuery(workspaceQuery);
  // Said only where the top bar says otherwise: risk is told for today, not for the day receipts are complete to.
  const elsewhere = workspace && page.as_of !== (asOf ?? workspace.as_of_default);
  return (
    <span data-testid="risk-summary">
      <Joined
        by=" · "
        parts={[
          t("risk-scored", { n: page.assessed, version: page.version }),
          t("risk-unassessed", { n: page.unassessed }),
          page.coverage === null ? null : t("risk-coverage", { share: f.percent(page.coverage, 0) }),
          elsewhere ? t("deliveries-judged-as-of", { date: f.day(page.as_of) }) : null,
        ]}
      />
    </span>
  );
}

function Ranking({
  ranking,
  query,
  current,
}: {
  ranking: ReturnType<typeof useRiskPages>;
  query: RiskQuery;
  current: RiskRow | undefined;
}) {
  const { t } = useWords();
  const navigate = useNavigate();
  const list = useList();
  const proof = useRiskProof();
  const { rows, page, more, error, refetch, isPlaceholderData } = ranking;
  const narrow = useNarrow(proof !== null);
  const all = useRiskColumns(page?.currency ?? null, query.since);
  const columns = narrow ? all.filter((column) => column.id !== "exposed" && column.id !== "change") : all;
  const prove = (row: RiskRow) => openRiskProof({ supplier: row, part: null, peek: true });

  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!page) return <Waiting />;
  return (
    <div className="flex min-h-[236px] flex-1 flex-col">
      <Grid<RiskRow>
        label={t("risk-ranking")}
        storageKey="risk"
        rows={rows}
        total={page.total}
        rowId={(row) => row.id}
        columns={columns}
        rowHeight={42}
        // Every order but the name's begins with the greatest.
        sort={{ by: list.order, descending: (list.order === "name") === list.descending }}
        onSort={({ by }) =>
          setList({ order: by as RiskOrder, descending: by === list.order && !list.descending })
        }
        current={current?.id ?? null}
        onCurrent={(id, row) => {
          setList({ current: id });
          if (proof) prove(row);
        }}
        onOpen={(row) =>
          void navigate({ to: "/suppliers/$id", params: { id: row.id }, search: { tab: "risk" } })
        }
        onPeek={(row) => (proof ? closeRiskProof() : prove(row))}
        onEscape={proof ? closeRiskProof : undefined}
        onEnd={more}
        stale={isPlaceholderData}
        empty={<Nobody narrowed={isNarrowed(list)} />}
      />
    </div>
  );
}

function Nobody({ narrowed }: { narrowed: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  if (narrowed)
    return (
      <Empty
        title={t("suppliers-none-found")}
        action={<Button onPress={() => setList(NOT_NARROWED)}>{t("filters-clear")}</Button>}
      >
        {t("risk-none-found-sub")}
      </Empty>
    );
  return (
    <Empty
      title={t("risk-none")}
      action={
        <Button look="go" icon="import" onPress={() => void navigate({ to: "/import" })}>
          {t("import-a-file")}
        </Button>
      }
    >
      {t("risk-none-sub")}
    </Empty>
  );
}

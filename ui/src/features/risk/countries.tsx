import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { Empty, ErrorNote, Waiting } from "@/components/feedback";
import { FilterChip } from "@/components/filter-chip";
import { type Column, Grid } from "@/components/grid";
import { Icon } from "@/components/icon";
import { ScreenHead } from "@/components/panel";
import { SearchBox } from "@/components/search-box";
import { useWords } from "@/i18n/context";
import type { CountryIndexRow } from "@/ipc/contract";
import { useSupplierWords } from "../suppliers/words";
import { CountryValue } from "./country-value";
import { countryIndexQuery } from "./data";
import { indicatorName } from "./words";

/** What published indices say of countries: the latest value of each, and a way to state one. */
export function RiskCountries() {
  const words = useWords();
  const { t } = words;
  const { asOf } = useView();
  const editable = useEditable();
  const lands = useSupplierWords();
  const { data, error, refetch } = useQuery(countryIndexQuery(asOf));
  const columns = useCountryColumns();
  const [typed, setTyped] = useState("");
  const [indices, setIndices] = useState<string[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const [stating, setStating] = useState<CountryIndexRow | "new" | null>(null);

  const rows = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    return (data ?? []).filter(
      (row) =>
        (indices.length === 0 || indices.includes(row.index)) &&
        `${row.country} ${lands.country(row.country)}`.toLowerCase().includes(wanted),
    );
  }, [data, typed, indices, lands]);
  const known = [...new Set(data?.map((row) => row.index))];

  return (
    <>
      <ScreenHead
        title={t("risk-countries")}
        sub={
          <>
            <Link to="/risk" className="inline-flex items-center gap-1 rounded-sm hover:text-ink">
              <Icon name="back" size={11} />
              {t("nav-risk")}
            </Link>
            {data && ` · ${t("risk-countries-count", { n: data.length })}`}
          </>
        }
      >
        <Button
          look="go"
          icon="plus"
          isDisabled={!editable}
          data-testid="state-country"
          onPress={() => setStating("new")}
        >
          {t("risk-country-state")}
        </Button>
      </ScreenHead>
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox
          label={t("risk-countries-search")}
          value={typed}
          onChange={setTyped}
          onDown={() => document.querySelector<HTMLElement>('[data-grid="risk-countries"]')?.focus()}
          className="w-52"
        />
        <FilterChip
          label={t("risk-country-index")}
          options={known.map((key) => ({
            key,
            label: indicatorName(key, words),
            count: data?.filter((row) => row.index === key).length ?? null,
          }))}
          chosen={indices}
          onChange={setIndices}
        />
      </div>
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <div className="flex min-h-[260px] flex-1 flex-col">
          <Grid<CountryIndexRow>
            label={t("risk-countries")}
            storageKey="risk-countries"
            rows={rows}
            total={rows.length}
            rowId={idOf}
            rowHeight={38}
            columns={columns}
            current={current}
            onCurrent={setCurrent}
            onOpen={editable ? (row) => setStating(row) : undefined}
            empty={
              <Empty title={t(data.length > 0 ? "nothing-found" : "risk-countries-none")}>
                {data.length > 0 ? undefined : t("risk-countries-none-sub")}
              </Empty>
            }
          />
        </div>
      )}
      {stating && (
        <CountryValue
          before={stating === "new" ? null : stating}
          indices={known}
          onClose={() => setStating(null)}
        />
      )}
    </>
  );
}

const idOf = (row: CountryIndexRow): string => `${row.index}-${row.country}`;

function useCountryColumns(): Column<CountryIndexRow>[] {
  const words = useWords();
  const lands = useSupplierWords();
  return useMemo(() => {
    const { t, f } = words;
    return [
      {
        id: "country",
        header: t("column-country"),
        width: 180,
        grow: 2,
        fixed: true,
        cell: (row) => <bdi className="font-medium">{lands.country(row.country)}</bdi>,
      },
      {
        id: "index",
        header: t("risk-country-index"),
        width: 200,
        grow: 2,
        cell: (row) => indicatorName(row.index, words),
      },
      {
        id: "value",
        header: t("risk-country-value"),
        width: 90,
        numeric: true,
        cell: (row) => (row.value === null ? t("no-data") : <bdi>{f.number(row.value)}</bdi>),
      },
      {
        id: "date",
        header: t("risk-country-date"),
        width: 130,
        cell: (row) => <bdi>{f.day(row.date)}</bdi>,
      },
      {
        id: "source",
        header: t("risk-source"),
        width: 200,
        grow: 3,
        cell: (row) => <bdi>{row.source}</bdi>,
      },
      {
        id: "suppliers",
        header: t("nav-suppliers"),
        width: 100,
        numeric: true,
        cell: (row) => <bdi>{f.number(row.suppliers)}</bdi>,
      },
    ];
  }, [words, lands]);
}

import { Button as AriaButton } from "react-aria-components/Button";
import { SavedViews } from "@/app/views/saved-views";
import { Button } from "@/components/button";
import { CHIP, Chip } from "@/components/chip";
import { FilterChip } from "@/components/filter-chip";
import { Icon } from "@/components/icon";
import { Menu } from "@/components/menu";
import { SearchBox } from "@/components/search-box";
import { useSupplierWords } from "@/features/suppliers/words";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import { AT_START, isNarrowed, type ListState, NOT_NARROWED, setOpenOrders } from "./list-state";

const WITHIN = [7, 14, 30];

/** What narrows the open lines. */
export function OpenFilters({ list }: { list: ListState }) {
  const { t, lang } = useWords();
  const { categories } = useSupplierWords();
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2">
      <SavedViews
        list="open_orders"
        grid="open-orders"
        state={list}
        start={AT_START}
        onApply={(shown) => setOpenOrders({ ...shown, opened: null, current: null })}
      />
      <SearchBox
        label={t("open-search")}
        value={list.search}
        onChange={(search) => setOpenOrders({ search })}
        onDown={() => document.querySelector<HTMLElement>('[data-grid="open-orders"]')?.focus()}
        className="w-52"
      />
      {list.supplier !== null && (
        <Chip
          active
          aria-label={t("lines-remove-filter", { name: list.supplierName })}
          onPress={() => setOpenOrders({ supplier: null, supplierName: "" })}
        >
          <bdi className="max-w-52 truncate">{list.supplierName}</bdi>
          <Icon name="close" size={11} />
        </Chip>
      )}
      <Switch
        on={list.overdueOnly}
        testId="filter-overdue"
        label={t("open-filter-overdue")}
        onChange={(overdueOnly) => setOpenOrders({ overdueOnly })}
      />
      <Switch
        on={list.movedOnly}
        testId="filter-moved"
        label={t("open-filter-moved")}
        onChange={(movedOnly) => setOpenOrders({ movedOnly })}
      />
      <FilterChip
        label={t("open-filter-category")}
        testId="filter-category"
        options={categories.map((one) => ({
          key: one.id,
          label: localText(one.names, lang) || one.code,
          count: null,
        }))}
        chosen={list.category === null ? [] : [list.category]}
        // The question takes one: the last that was chosen.
        onChange={(keys) => setOpenOrders({ category: keys.at(-1) ?? null })}
      />
      <PromisedWithin days={list.promisedWithin} />
      {isNarrowed(list) && (
        <Button look="quiet" onPress={() => setOpenOrders(NOT_NARROWED)}>
          {t("filters-clear")}
        </Button>
      )}
    </div>
  );
}

function Switch({
  on,
  label,
  testId,
  onChange,
}: {
  on: boolean;
  label: string;
  testId: string;
  onChange: (on: boolean) => void;
}) {
  return (
    <Chip active={on} aria-pressed={on} data-testid={testId} onPress={() => onChange(!on)}>
      {label}
    </Chip>
  );
}

function PromisedWithin({ days }: { days: number | null }) {
  const { t } = useWords();
  const choices = [null, ...WITHIN].map((one) => {
    const text = one === null ? t("open-promised-any") : t("open-promised-days", { n: one });
    return { id: String(one ?? ""), text, label: text };
  });
  return (
    <Menu
      label={t("open-filter-promised")}
      trigger={
        <AriaButton
          data-testid="filter-promised"
          className={`${CHIP} ${days === null ? "border-line bg-panel text-ink-2 hover:border-edge" : "border-accent bg-accent-weak text-accent"}`}
        >
          {t("open-filter-promised")}
          {days !== null && <b className="font-medium">{t("open-promised-days", { n: days })}</b>}
          <Icon name="down" size={11} />
        </AriaButton>
      }
      choices={choices}
      onAction={(id) => setOpenOrders({ promisedWithin: id === "" ? null : Number(id) })}
    />
  );
}

import { Button as AriaButton } from "react-aria-components/Button";
import { SavedViews } from "@/app/views/saved-views";
import { Button } from "@/components/button";
import { CHIP, Chip } from "@/components/chip";
import { FilterChip } from "@/components/filter-chip";
import { Icon } from "@/components/icon";
import { Menu } from "@/components/menu";
import { SearchBox } from "@/components/search-box";
import { useWords } from "@/i18n/context";
import type { Class, Dimension } from "@/ipc/contract";
import { useSupplierWords } from "../suppliers/words";
import {
  AT_START,
  isNarrowed,
  type ListShown,
  type ListState,
  MONTHS_BACK,
  NOT_NARROWED,
  setList,
  stepsOf,
} from "./list-state";
import { CLASSES, DIMENSIONS } from "./words";

const apply = (shown: ListShown) => setList({ ...shown, current: null });

/** What narrows the ranking, and from when a change is told. */
export function RiskFilters({ list }: { list: ListState }) {
  const { t } = useWords();
  const words = useSupplierWords();
  const steps = stepsOf(list.cell);
  const set = (change: Partial<ListState>) => setList({ ...change, current: null });
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2">
      <SavedViews list="risk" grid="risk" state={list} start={AT_START} onApply={apply} />
      <SearchBox
        label={t("suppliers-search")}
        value={list.search}
        onChange={(search) => set({ search })}
        onDown={() => document.querySelector<HTMLElement>('[data-grid="risk"]')?.focus()}
        className="w-48"
      />
      <FilterChip
        label={t("risk-class")}
        testId="filter-class"
        options={CLASSES.map((key) => ({ key, label: t(`risk-class-${key}`), count: null }))}
        chosen={list.classes}
        onChange={(classes) => set({ classes: classes as Class[] })}
      />
      <FilterChip
        label={t("risk-alarming")}
        testId="filter-alarming"
        options={DIMENSIONS.map((key) => ({ key, label: t(`risk-dimension-${key}`), count: null }))}
        chosen={list.alarming}
        onChange={(alarming) => set({ alarming: alarming as Dimension[] })}
      />
      <FilterChip
        label={t("column-categories")}
        testId="filter-category"
        options={words.categories.map(({ id }) => ({ key: id, label: words.category(id), count: null }))}
        chosen={list.categories}
        onChange={(categories) => set({ categories })}
      />
      <FilterChip
        label={t("column-country")}
        testId="filter-country"
        options={words.countries.map(({ code }) => ({
          key: code,
          label: words.country(code) ?? code,
          count: null,
        }))}
        chosen={list.countries}
        onChange={(countries) => set({ countries })}
      />
      {steps && (
        <Chip active onPress={() => set({ cell: null })} data-testid="filter-cell">
          {t("risk-cell-chip", {
            likelihood: t("risk-step", { n: steps.likelihood + 1 }),
            impact: t("risk-step", { n: steps.impact + 1 }),
          })}
          <Icon name="close" size={11} />
        </Chip>
      )}
      {list.assessed === false && (
        <Chip active onPress={() => set({ assessed: null })}>
          {t("risk-not-assessed")}
          <Icon name="close" size={11} />
        </Chip>
      )}
      {isNarrowed(list) && (
        <Button look="quiet" onPress={() => set(NOT_NARROWED)}>
          {t("filters-clear")}
        </Button>
      )}
      <span className="ms-auto">
        <Since months={list.since} />
      </span>
    </div>
  );
}

function Since({ months }: { months: number }) {
  const { t } = useWords();
  const choices = MONTHS_BACK.map((n) => {
    const text = t("risk-months-back", { n });
    return { id: String(n), text, label: text };
  });
  return (
    <Menu
      label={t("risk-since")}
      trigger={
        <AriaButton
          data-testid="risk-since"
          className={`${CHIP} border-line bg-panel text-ink-2 hover:border-edge`}
        >
          {t("risk-since")}
          <b className="font-medium text-ink">{t("risk-months-back", { n: months })}</b>
          <Icon name="down" size={11} />
        </AriaButton>
      }
      choices={choices}
      onAction={(id) => setList({ since: Number(id) })}
    />
  );
}

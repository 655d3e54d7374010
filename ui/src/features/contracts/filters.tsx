import { Button as AriaButton } from "react-aria-components/Button";
import { SavedViews } from "@/app/views/saved-views";
import { Button } from "@/components/button";
import { CHIP } from "@/components/chip";
import { FilterChip } from "@/components/filter-chip";
import { Icon } from "@/components/icon";
import { Menu } from "@/components/menu";
import { SearchBox } from "@/components/search-box";
import { useWords } from "@/i18n/context";
import type { Phase, Renewal } from "@/ipc/contract";
import { useSupplierWords } from "../suppliers/words";
import { AT_START, isNarrowed, type ListState, NOT_NARROWED, setList } from "./list-state";
import { PHASES, RENEWALS } from "./words";

const WITHIN = [30, 60, 90];

/** What narrows the contracts listed. */
export function ContractFilters({ list }: { list: ListState }) {
  const { t } = useWords();
  const { people } = useSupplierWords();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SavedViews list="contracts" grid="contracts" state={list} start={AT_START} onApply={setList} />
      <SearchBox
        label={t("contracts-search")}
        value={list.search}
        onChange={(search) => setList({ search })}
        onDown={() => document.querySelector<HTMLElement>('[data-grid^="contracts"]')?.focus()}
        className="w-52"
      />
      <FilterChip
        label={t("contract-column-renewal")}
        testId="filter-renewal"
        options={RENEWALS.map((key) => ({ key, label: t(`contract-renewal-${key}`), count: null }))}
        chosen={list.renewals}
        onChange={(renewals) => setList({ renewals: renewals as Renewal[] })}
      />
      <FilterChip
        label={t("contract-phase")}
        testId="filter-phase"
        options={PHASES.map((key) => ({ key, label: t(`contract-phase-${key}`), count: null }))}
        chosen={list.phases}
        onChange={(phases) => setList({ phases: phases as Phase[] })}
      />
      <FilterChip
        label={t("column-owner")}
        testId="filter-owner"
        options={people.map((one) => ({ key: one.id, label: one.name, count: null }))}
        chosen={list.owners}
        onChange={(owners) => setList({ owners })}
      />
      <NoticeWithin days={list.noticeWithin} />
      {isNarrowed(list) && (
        <Button look="quiet" onPress={() => setList(NOT_NARROWED)}>
          {t("filters-clear")}
        </Button>
      )}
    </div>
  );
}

/** Only those whose deadline lies within so many days. */
function NoticeWithin({ days }: { days: number | null }) {
  const { t } = useWords();
  const choices = [null, ...WITHIN].map((one) => {
    const text = one === null ? t("contract-notice-any") : t("contract-notice-within-days", { n: one });
    return { id: String(one ?? ""), text, label: text };
  });
  return (
    <Menu
      label={t("contract-notice-within")}
      trigger={
        <AriaButton
          data-testid="filter-notice"
          className={`${CHIP} ${days === null ? "border-line bg-panel text-ink-2 hover:border-edge" : "border-accent bg-accent-weak text-accent"}`}
        >
          {t("contract-notice")}
          {days !== null && <b className="font-medium">{t("contract-notice-within-days", { n: days })}</b>}
          <Icon name="down" size={11} />
        </AriaButton>
      }
      choices={choices}
      onAction={(id) => setList({ noticeWithin: id === "" ? null : Number(id) })}
    />
  );
}

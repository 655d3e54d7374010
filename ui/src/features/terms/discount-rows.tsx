import { Button, IconButton } from "@/components/button";
import { Field, Pick } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { TaxBase } from "@/ipc/contract";
import { blankTier, type TierDraft } from "./draft";
import { StepList } from "./step-list";
import type { Writing } from "./use-term-form";

const BASES: TaxBase[] = ["with_tax", "before_tax"];

/** Discounts for paying early: how much, of which amount, and until when. */
export function DiscountRows({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { notes } = writing;
  const { rows } = writing.form;
  const { discounts } = rows;
  const set = (next: TierDraft[]) => writing.setRows({ ...rows, discounts: next });
  const change = (key: number, part: Partial<TierDraft>) =>
    set(discounts.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <Panel
      title={t("term-discounts")}
      aside={
        <Button
          look="quiet"
          icon="plus"
          data-testid="add-discount"
          onPress={() => set([...discounts, blankTier()])}
        >
          {t("term-discount-add")}
        </Button>
      }
    >
      {discounts.length === 0 && <p className="px-3.5 pb-3 text-ink-3">{t("term-discounts-none")}</p>}
      <ol data-testid="discounts">
        {discounts.map((row, at) => (
          <li
            key={row.key}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2 border-t border-line px-3.5 py-2.5 @max-[900px]:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="flex gap-2">
              <Field
                numeric
                label={t("term-percent")}
                name={`discounts.${at}.percent`}
                value={row.percent}
                onChange={(percent) => change(row.key, { percent })}
                notes={notes(`discounts.${at}.percent`)}
                className="w-20"
              />
              <Pick
                label={t("term-discount-of")}
                value={row.base}
                choices={BASES.map((base) => ({ value: base, label: t(`term-of-${base}`) }))}
                onChange={(base) => change(row.key, { base: base as TaxBase })}
                className="w-36"
              />
            </div>
            <div className="grid gap-1 @max-[900px]:order-last @max-[900px]:col-span-full">
              <span className="text-xs text-ink-2">{t("term-discount-until")}</span>
              <StepList
                steps={row.steps}
                path={`discounts.${at}.steps`}
                notes={notes}
                onChange={(steps) => change(row.key, { steps })}
              />
            </div>
            <IconButton
              icon="close"
              className="mt-5"
              label={t("term-discount-remove", { n: at + 1 })}
              onPress={() => set(discounts.filter((one) => one.key !== row.key))}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

import type { ReactNode } from "react";
import { Button, IconButton } from "@/components/button";
import { Field, Pick } from "@/components/field";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { Roll } from "@/ipc/contract";
import { type BaseKind, blankInstalment, type InstalmentDraft, moved, type ShareKind } from "./draft";
import { StepList } from "./step-list";
import type { Writing } from "./use-term-form";

const SHARES: ShareKind[] = ["percent", "fixed", "remainder"];
const BASES: BaseKind[] = [
  "invoice_date",
  "invoice_receipt",
  "goods_receipt",
  "order_date",
  "contract_date",
  "milestone",
];
const ROLLS: Roll[] = ["none", "following", "preceding", "modified_following"];

/** The instalments as rows: how much, from which date, by which steps, and what happens on a day that is not worked. */
export function InstalmentRows({ writing, currency }: { writing: Writing; currency: string }) {
  const { t } = useWords();
  const { rows } = writing.form;
  const { instalments } = rows;
  const set = (next: InstalmentDraft[]) => writing.setRows({ ...rows, instalments: next });
  const errors = writing.notes("instalments").errors;
  return (
    <Panel
      title={t("term-instalments")}
      aside={
        <Button
          look="quiet"
          icon="plus"
          data-testid="add-instalment"
          onPress={() => set([...instalments, blankInstalment(currency)])}
        >
          {t("term-instalment-add")}
        </Button>
      }
    >
      {errors.length > 0 && (
        <p role="alert" className="px-3.5 pb-2 text-bad">
          {errors.join(" ")}
        </p>
      )}
      {instalments.length === 0 && <p className="px-3.5 pb-3 text-ink-3">{t("term-instalments-none")}</p>}
      <ol data-testid="instalments">
        {instalments.map((row, at) => (
          <InstalmentRow
            key={row.key}
            row={row}
            at={at}
            writing={writing}
            onChange={(part) =>
              set(instalments.map((one) => (one.key === row.key ? { ...one, ...part } : one)))
            }
            tools={
              <>
                {instalments.length > 1 && (
                  <>
                    <IconButton
                      icon="up"
                      label={t("term-instalment-earlier", { n: at + 1 })}
                      isDisabled={at === 0}
                      onPress={() => set(moved(instalments, at, -1))}
                    />
                    <IconButton
                      icon="down"
                      label={t("term-instalment-later", { n: at + 1 })}
                      isDisabled={at === instalments.length - 1}
                      onPress={() => set(moved(instalments, at, 1))}
                    />
                  </>
                )}
                <IconButton
                  icon="close"
                  label={t("term-instalment-remove", { n: at + 1 })}
                  onPress={() => set(instalments.filter((one) => one.key !== row.key))}
                />
              </>
            }
          />
        ))}
      </ol>
    </Panel>
  );
}

function InstalmentRow({
  row,
  at,
  writing,
  onChange,
  tools,
}: {
  row: InstalmentDraft;
  at: number;
  writing: Writing;
  onChange: (part: Partial<InstalmentDraft>) => void;
  tools: ReactNode;
}) {
  const { t, f } = useWords();
  const { notes } = writing;
  const path = `instalments.${at}`;
  return (
    <li className="grid gap-2.5 border-t border-line px-3.5 py-2.5">
      <div className="grid grid-cols-[26px_minmax(0,1fr)] items-start gap-2">
        <span className="pt-6 text-ink-3">
          <bdi>{f.number(at + 1)}</bdi>
        </span>
        <div className="flex flex-wrap items-start gap-2">
          <Pick
            label={t("term-share")}
            value={row.share}
            choices={SHARES.map((share) => ({ value: share, label: t(`term-share-${share}`) }))}
            onChange={(share) => onChange({ share: share as ShareKind })}
            notes={notes(`${path}.share`)}
            className="w-[132px]"
          />
          <ShareFields row={row} path={path} writing={writing} onChange={onChange} />
          <Pick
            label={t("term-base")}
            value={row.base}
            choices={BASES.map((base) => ({ value: base, label: t(`term-base-${base}`) }))}
            onChange={(base) => onChange({ base: base as BaseKind })}
            className="w-[150px]"
          />
          {row.base === "milestone" && (
            <Field
              label={t("term-milestone-name")}
              name={`${path}.base.name`}
              value={row.milestone}
              onChange={(milestone) => onChange({ milestone })}
              notes={notes(`${path}.base.name`)}
              className="w-[150px]"
            />
          )}
          <Pick
            label={t("term-roll")}
            value={row.roll}
            choices={ROLLS.map((roll) => ({ value: roll, label: t(`term-roll-${roll}`) }))}
            onChange={(roll) => onChange({ roll: roll as Roll })}
            className="w-[180px]"
          />
        </div>
      </div>
      <div className="ms-[34px] flex items-end justify-between gap-4">
        <StepList
          steps={row.steps}
          path={`${path}.steps`}
          notes={notes}
          onChange={(steps) => onChange({ steps })}
        />
        <span className="flex">{tools}</span>
      </div>
    </li>
  );
}

function ShareFields({
  row,
  path,
  writing: { notes },
  onChange,
}: {
  row: InstalmentDraft;
  path: string;
  writing: Writing;
  onChange: (part: Partial<InstalmentDraft>) => void;
}) {
  const { t } = useWords();
  if (row.share === "remainder") return null;
  if (row.share === "percent")
    return (
      <Field
        numeric
        label={t("term-percent")}
        name={`${path}.percent`}
        value={row.percent}
        onChange={(percent) => onChange({ percent })}
        notes={notes(`${path}.percent`)}
        className="w-[70px]"
      />
    );
  return (
    <>
      <Field
        numeric
        label={t("term-amount")}
        name={`${path}.amount`}
        value={row.amount}
        onChange={(amount) => onChange({ amount })}
        notes={notes(`${path}.amount`)}
        className="w-24"
      />
      <Field
        label={t("term-currency")}
        name={`${path}.currency`}
        value={row.currency}
        onChange={(currency) => onChange({ currency })}
        notes={notes(`${path}.currency`)}
        className="w-16"
      />
    </>
  );
}

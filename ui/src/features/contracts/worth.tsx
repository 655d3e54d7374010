import { useId, useState } from "react";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { ContractValue } from "@/ipc/contract";
import { Amount } from "./amount";
import { Consumption } from "./consumption";

/** What a contract is worth and how much of it is used. The share opens its proof: what was counted, and the arithmetic. */
export function Worth({ id, value }: { id: string; value: ContractValue | null }) {
  const { t, f } = useWords();
  const proof = useId();
  const [open, setOpen] = useState(false);
  if (!value) return <p className="text-ink-3">{t("contract-no-value")}</p>;
  const passed = value.left?.startsWith("-") ?? false;
  return (
    <section className="grid gap-1.5" data-testid="worth">
      <dl className="grid gap-1.5">
        <Amount label={t("contract-column-committed")} amount={value.committed} currency={value.currency} />
        <Amount label={t("contract-column-ceiling")} amount={value.ceiling} currency={value.currency} />
        <div className="flex items-baseline justify-between gap-3">
          <dt className="text-ink-2">{t("contract-of-ceiling")}</dt>
          <dd className="flex items-center gap-2 font-medium">
            {value.near_ceiling && (
              <Tag tone={passed ? "bad" : "watch"}>
                {t(passed ? "contract-ceiling-passed" : "contract-ceiling-near")}
              </Tag>
            )}
            <button
              type="button"
              className="figure"
              aria-expanded={open}
              aria-controls={open ? proof : undefined}
              data-figure="of_ceiling"
              data-value={value.of_ceiling ?? ""}
              onClick={() => setOpen(!open)}
            >
              <bdi>{f.percent(value.of_ceiling)}</bdi>
            </button>
          </dd>
        </div>
      </dl>
      {open && (
        <div id={proof}>
          <Consumption id={id} />
        </div>
      )}
    </section>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Money } from "@/components/money";
import { SidePanel } from "@/components/side-panel";
import { useWords } from "@/i18n/context";
import { currencyDecimals } from "@/i18n/currency";
import { call } from "@/ipc/client";
import type { ExposedSupplier, ExposureProof } from "@/ipc/contract";
import { NOT_NARROWED, setList } from "../risk/list-state";
import { points } from "../risk/words";
import { nameOf } from "./said";

/** The proof of the spend exposed to high risk: which orders, with whom, and how it makes up all spend with the rest. */
export function ExposureProofPanel({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { asOf } = useView();
  const { data, error, refetch } = useQuery({
    queryKey: ["desk", "exposure", asOf],
    queryFn: () => call("risk_exposure", { as_of: asOf }),
  });
  return (
    <SidePanel title={t("desk-exposure")} onClose={onClose} takesFocus testId="exposure-proof">
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <Definition proof={data} />
          <Sums proof={data} />
          <Suppliers proof={data} />
          <Button
            onPress={() => {
              setList({ ...NOT_NARROWED, classes: ["high"] });
              void navigate({ to: "/risk" });
            }}
          >
            {t("exposure-open-risk")}
          </Button>
        </>
      )}
    </SidePanel>
  );
}

function Definition({ proof: { from, to, as_of, currency } }: { proof: ExposureProof }) {
  const { t, f } = useWords();
  return (
    <p className="text-ink-2">
      {t("exposure-definition", {
        from: f.day(from),
        to: f.day(to),
        on: f.day(as_of),
        currency: currency ?? "",
      })}
    </p>
  );
}

const NUMERIC = "ps-3 text-end font-[inherit] whitespace-nowrap tabular-nums";
const PARTS = ["high", "lower", "unscored", "all"] as const;

function Sums({ proof }: { proof: ExposureProof }) {
  const { t, f } = useWords();
  const left = (["unvalued", "unconverted"] as const).filter((why) => proof[why] > 0);
  return (
    <>
      <table className="w-full text-sm" data-testid="exposure-sums">
        <thead className="text-2xs text-ink-3">
          <tr>
            <th className="text-start font-normal">{t("exposure-class")}</th>
            <th className={NUMERIC}>{t("nav-suppliers")}</th>
            <th className={NUMERIC}>{t("exposure-lines")}</th>
            <th className={NUMERIC}>
              {t("exposure-amount")} <bdi>{proof.currency}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => {
            const { suppliers, lines, amount } = proof[part];
            return (
              <tr
                key={part}
                data-part={part}
                data-amount={amount}
                className={`border-t ${part === "all" ? "border-edge font-medium" : "border-line"} ${part === "high" ? "text-bad" : ""}`}
              >
                <th className="py-1 text-start font-[inherit]">{t(`exposure-${part}`)}</th>
                <td className={NUMERIC}>{f.number(suppliers)}</td>
                <td className={NUMERIC}>{f.number(lines)}</td>
                <td className={NUMERIC}>
                  <bdi>{f.number(amount, proof.currency ? currencyDecimals(proof.currency) : undefined)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {left.length > 0 && (
        <div className="text-sm">
          <h3 className="text-2xs text-ink-3">{t("exposure-left-out")}</h3>
          {left.map((why) => (
            <p key={why}>{t(`exposure-${why}`, { n: proof[why] })}</p>
          ))}
        </div>
      )}
    </>
  );
}

function Suppliers({ proof: { suppliers, high, currency } }: { proof: ExposureProof }) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  if (suppliers.length === 0) return null;
  const row = ({ supplier, likelihood, lines, amount }: ExposedSupplier) => (
    <li key={supplier.id} className="py-1.5">
      <button
        type="button"
        onClick={() =>
          void navigate({ to: "/suppliers/$id", params: { id: supplier.id }, search: { tab: "risk" } })
        }
        className="flex w-full items-baseline gap-2 text-start hover:text-accent"
      >
        <span className="min-w-0 flex-1">
          <bdi className="block truncate font-medium">{nameOf(supplier, words)}</bdi>
          <span className="block text-xs text-ink-3">
            {t("exposure-of", {
              score: likelihood === null ? "" : points(likelihood, words),
              lines: t("lines-count", { n: lines }),
            })}
          </span>
        </span>
        <span className="tabular-nums">
          <Money amount={amount} currency={currency} />
        </span>
      </button>
    </li>
  );
  return (
    <section>
      <h3 className="text-2xs text-ink-3">{t("exposure-high")}</h3>
      <ul className="divide-y divide-line">{suppliers.map(row)}</ul>
      {high.suppliers > suppliers.length && (
        <p className="text-xs text-ink-3">{t("exposure-more", { n: high.suppliers - suppliers.length })}</p>
      )}
    </section>
  );
}

import { useFigureText } from "@/components/figure";
import { Icon } from "@/components/icon";
import { useWords, type Words } from "@/i18n/context";
import { currencyDecimals } from "@/i18n/currency";
import type { MessageKey } from "@/i18n/keys.gen";
import { unitText } from "@/i18n/unit";
import type { Figure, Proof } from "@/ipc/contract";
import { unitOf } from "./definition-sentence";
import { notesOf } from "./proof-notes";
import { checkSum } from "./proof-sum";

const HEAD = "text-xs text-ink-3";
const RULE = "border-t border-ink pt-1 font-semibold";
/** Under a sum that closes an account stands a double line. */
const CLOSED = "border-b-3 border-double border-b-ink pb-0.5";

/** The rows counted, their sum under a line, and the division that makes the figure, checked here once more. */
export function CountedRows({ figure }: { figure: Figure }) {
  const words = useWords();
  const { t, f } = words;
  const text = useFigureText();
  const { proof, value } = figure;
  const { adds, sum, rows } = checkSum(figure);
  const amounts = proof.sum_share !== null;
  // What succeeded comes first, then the failures, most frequent first.
  const counted = [...proof.counted].sort((a, b) => Number(b.success) - Number(a.success) || b.n - a.n);
  return (
    <section data-testid="proof-counted" data-proof-rows={rows} data-proof-sum={proof.sum} data-adds={adds}>
      <table className="w-full border-separate [border-spacing:0_2px]">
        {amounts && (
          <thead>
            <tr className={HEAD}>
              <th scope="col" className="text-start font-medium">
                {t("proof-counted")}
              </th>
              <th scope="col" className="ps-3 text-end font-medium">
                {t("proof-lines")}
              </th>
              <th scope="col" className="ps-3 text-end font-medium">
                {amountsIn(proof, words)}
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {counted.map((row) => (
            <tr
              key={`${row.outcome}-${row.success}`}
              data-outcome={row.outcome}
              data-n={row.n}
              className={row.success ? "font-medium" : "text-ink-2"}
            >
              <th scope="row" className={`text-start ${row.success ? "font-medium" : "font-normal"}`}>
                {t(`outcome-${row.outcome}`)}
              </th>
              <td className="ps-3 text-end">
                <bdi>{f.number(row.n)}</bdi>
              </td>
              {amounts && (
                <td className="ps-3 text-end">
                  <Amount amount={row.share} proof={proof} />
                </td>
              )}
            </tr>
          ))}
          <tr className="align-top">
            <th scope="row" className={`${RULE} text-start`}>
              {totalName(proof, words)}
            </th>
            <td className="ps-3 text-end">
              {/* The block must not be the bdi: its own direction would turn its end round. */}
              <span className={`block ${RULE} ${CLOSED}`}>
                <bdi>{f.number(proof.sum)}</bdi>
              </span>
            </td>
            {amounts && (
              <td className="ps-3 text-end">
                <span className={`block ${RULE} ${CLOSED}`} data-proof-share={sum}>
                  <Amount amount={sum} proof={proof} />
                </span>
              </td>
            )}
          </tr>
        </tbody>
      </table>
      {value !== null && (
        <p className="mt-2 flex flex-wrap items-center gap-x-2" data-testid="proof-arithmetic">
          {/* One run of digits and signs, which keeps its order in either direction. */}
          <bdi dir="ltr" className="font-medium" title={exactly(proof, words)}>
            {t("proof-arithmetic", {
              numerator: f.number(proof.numerator, placesOf(proof)),
              denominator: f.number(proof.denominator, placesOf(proof)),
              value: text(figure),
            })}
          </bdi>
          <span className={`inline-flex items-center gap-1 text-xs ${adds ? "text-good" : "text-bad"}`}>
            <Icon name={adds ? "check" : "bad"} size={12} />
            {t(adds ? "proof-adds-up" : "proof-adds-not")}
          </span>
        </p>
      )}
    </section>
  );
}

/** A row's amount: of money to its minor unit, which tells all its decimals when pointed at. */
function Amount({ amount, proof }: { amount: string | null; proof: Proof }) {
  const { f } = useWords();
  const [shown, exact] = [f.number(amount, placesOf(proof)), f.number(amount)];
  return <bdi title={shown === exact ? undefined : exact}>{shown}</bdi>;
}

/** How many decimals an amount shows; as many as it has where it is no money. */
function placesOf(proof: Proof): number | undefined {
  return proof.unit.startsWith("value:") ? currencyDecimals(unitOf(proof)) : undefined;
}

function exactly(proof: Proof, { f }: Words): string | undefined {
  return placesOf(proof) === undefined
    ? undefined
    : `${f.number(proof.numerator)} ÷ ${f.number(proof.denominator)}`;
}

function amountsIn(proof: Proof, words: Words): string {
  if (proof.unit === "days") return words.t("proof-days");
  return proof.unit.startsWith("quantity:")
    ? unitText(unitOf(proof), words)
    : unitOf(proof) || words.t("proof-amount");
}

function totalName(proof: Proof, words: Words): string {
  const { t } = words;
  if (proof.unit === "orders") return t("proof-due-orders");
  if (proof.unit.startsWith("quantity:"))
    return t("proof-due-quantity", { unit: unitText(unitOf(proof), words) });
  if (proof.unit.startsWith("value:")) return t("proof-due-value", { currency: unitOf(proof) });
  return t("proof-due-lines");
}

/** What is not in the figure, and why. */
export function LeftOutRows({ proof }: { proof: Proof }) {
  const { t, f } = useWords();
  const rows = proof.left_out.filter((row) => row.n > 0);
  return (
    <section data-testid="proof-left-out">
      <h2>{t("proof-left-out")}</h2>
      {rows.length === 0 && <p className="text-ink-2">{t("proof-nothing-left-out")}</p>}
      <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 text-ink-2">
        {rows.map(({ reason, n }) => (
          <div key={reason} className="contents" data-left-out={reason} data-n={n}>
            <dt>{t(`left-out-${reason}`)}</dt>
            <dd className="text-end">
              <bdi>{f.number(n)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What one should know of the lines that were counted. */
export function NoteRows({ figure }: { figure: Figure }) {
  const { t } = useWords();
  const notes = notesOf(figure);
  if (notes.length === 0) return null;
  return (
    <section data-testid="proof-notes">
      <h2>{t("proof-notes")}</h2>
      <ul className="mt-1 grid gap-0.5 text-ink-2">
        {notes.map(({ note, n }) => (
          <li key={note}>{t(`note-${note}` satisfies MessageKey, { n })}</li>
        ))}
      </ul>
    </section>
  );
}

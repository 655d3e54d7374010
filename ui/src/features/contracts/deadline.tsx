import { Note } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { ContractInput, ContractTerm, ContractView, DerivationStep, Standing } from "@/ipc/contract";
import { derivedLines } from "./derivation";
import { outcomeOf } from "./outcome";
import { daysBetween } from "./words";

/** The day by which notice must be given, how it comes about step by step, and what comes of it if nothing is done. */
export function Deadline({
  standing,
  stood,
}: Pick<ContractView, "standing"> & { stood: Pick<ContractInput, "renewal" | "notices"> }) {
  const words = useWords();
  const { t, f } = words;
  const { deadline, if_given_today: ending, next } = standing;
  const outcome = outcomeOf(standing, stood, words);
  const passed = deadline !== null && deadline.date < standing.as_of;
  return (
    <section className="grid gap-2.5" data-testid="deadline">
      {deadline && <BigDate date={deadline.date} asOf={standing.as_of} />}
      {!deadline && <NoDeadlineHead standing={standing} />}
      {deadline && <Derivation steps={deadline.derivation} term={deadline.term} />}
      {!deadline && ending && <Derivation steps={ending.derivation} term={null} />}
      {outcome && (
        <Note tone={standing.notice === "passed" || standing.notice === "late" ? "watch" : "none"}>
          <span data-testid="outcome">{outcome}</span>
        </Note>
      )}
      {passed && next && (
        <p className="text-ink-2">
          {t("contract-next-deadline", { date: f.day(next.date), end: f.day(next.term.end) })}
        </p>
      )}
    </section>
  );
}

function BigDate({ date, asOf }: { date: string; asOf: string }) {
  const { t, f } = useWords();
  const left = daysBetween(asOf, date);
  const weekday = f.weekday(date, "long");
  const near = left >= 0 ? "contract-deadline-ahead" : "contract-deadline-behind";
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <b className="text-2xl font-semibold" data-testid="deadline-date">
        <bdi>{f.day(date)}</bdi>
      </b>
      <span className="text-ink-3">{t(near, { weekday, n: Math.abs(left) })}</span>
    </p>
  );
}

function NoDeadlineHead({ standing }: { standing: Standing }) {
  const { t, f } = useWords();
  const ending = standing.if_given_today;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <b className={ending ? "text-2xl font-semibold" : "text-lg font-semibold"}>
        <bdi>{ending ? f.day(ending.end) : t("contract-no-deadline")}</bdi>
      </b>
      {ending && <span className="text-ink-3">{t("contract-end-if-given-today")}</span>}
    </p>
  );
}

function Derivation({ steps, term }: { steps: DerivationStep[]; term: ContractTerm | null }) {
  const words = useWords();
  const { t, f } = words;
  return (
    <ol aria-label={t("contract-derivation")} className="divide-y divide-line" data-testid="derivation">
      {derivedLines(steps, term, words).map((line) => (
        <li
          key={line.step}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-1.5"
          data-step={line.step}
        >
          <span className="font-medium">{line.says}</span>
          <span className="text-end font-medium">
            <bdi>{f.day(line.date)}</bdi>
          </span>
          <span className="text-xs text-ink-3">{line.why}</span>
          <span className="text-end text-xs text-ink-3">{f.weekday(line.date, "long")}</span>
        </li>
      ))}
    </ol>
  );
}

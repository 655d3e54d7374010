import { useMemo, useState } from "react";
import { Note } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { ScrollRegion } from "@/components/scroll-region";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";
import type { ImportLook, LookColumn, LookProblem } from "@/ipc/contract";
import { useFlow } from "./flow";
import { goToColumn } from "./go-to";
import { fieldText, sectionText, sureness } from "./look-words";
import { MatchRow } from "./match-row";
import { NameProfile } from "./name-profile";

type Show = "all" | "look" | "unused";

/** What each column is taken for, with the reason, and to be said otherwise: from here a profile is made and kept. */
export function MatchColumns({ look, disabled }: { look: ImportLook; disabled: boolean }) {
  const { t, f } = useWords();
  const { matches } = useFlow();
  const [show, setShow] = useState<Show>("all");
  const chosen = useMemo(() => new Set(matches.map((one) => one.at)), [matches]);
  const wants = (one: LookColumn) => {
    if (show === "all") return true;
    if (show === "unused") return one.field === null;
    const concerned = look.problems.some((problem) => problem.columns.includes(one.at));
    return concerned || sureness({ ...one, chosen: chosen.has(one.at) }).tone === "watch";
  };
  const shown = look.columns.filter(wants);
  const matched = look.columns.filter((one) => one.field !== null).length;
  return (
    <Panel
      title={t("import-step-columns")}
      className="min-w-0 shrink-0"
      aside={
        <Segmented
          label={t("look-show")}
          showLabel={false}
          value={show}
          onChange={setShow}
          options={[
            { value: "all", label: t("look-show-all") },
            { value: "look", label: t("look-show-unsure") },
            { value: "unused", label: t("look-show-unused") },
          ]}
        />
      }
    >
      <p className="px-3.5 pb-2 text-ink-2" data-testid="import-matched" data-matched={matched}>
        {t("look-matched", { n: matched, of: look.columns.length })}{" "}
        <span className="text-ink-3">{t("look-keys")}</span>
      </p>
      <Problems problems={look.problems} columns={look.columns} />
      <ScrollRegion
        label={t("import-step-columns")}
        className="relative max-h-[min(52vh,520px)] border-t border-line"
      >
        <table className="w-full table-fixed border-separate border-spacing-0" data-testid="import-columns">
          <thead>
            <tr className="text-xs text-ink-3 [&>th]:sticky [&>th]:top-0 [&>th]:z-[1] [&>th]:border-b [&>th]:border-line [&>th]:bg-panel [&>th]:px-2.5 [&>th]:py-1 [&>th]:text-start [&>th]:font-medium">
              <th scope="col" className="w-[52px]">
                <span className="sr-only">{t("look-place")}</span>
              </th>
              <th scope="col" className="w-[21%]">
                {t("look-column-head")}
              </th>
              <th scope="col">{t("look-values-head")}</th>
              <th scope="col" className="w-[26%]">
                {t("look-field-head")}
              </th>
              <th scope="col" className="w-[27%]">
                {t("look-why-head")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <MatchRow
                key={column.at}
                column={column}
                chosen={chosen.has(column.at)}
                fields={look.fields}
                findings={look.findings.filter((one) => one.column === column.at)}
                troubled={look.problems.some((problem) => problem.columns.includes(column.at))}
                disabled={disabled}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className="px-3.5 py-4 text-ink-3">
            {t(show === "unused" ? "look-none-unused" : "look-none-unsure", {
              n: f.number(look.columns.length),
            })}
          </p>
        )}
      </ScrollRegion>
      <NameProfile look={look} disabled={disabled} />
    </Panel>
  );
}

function Problems({ problems, columns }: { problems: LookProblem[]; columns: LookColumn[] }) {
  const words = useWords();
  const { t, f, lookup } = words;
  if (problems.length === 0) return null;
  const said = ({ code, params, columns: at }: LookProblem) => {
    const names = at.map((one) => `\u2068${columns[one]?.header ?? one + 1}\u2069`);
    return (
      lookup(`look-problem-${code}`, {
        field: params.field ? fieldText(params.field, words) : "",
        section: params.section ? sectionText(params.section, words) : "",
        columns: f.list(names),
      }) ?? code
    );
  };
  return (
    <ul className="grid gap-1.5 px-3.5 pb-2.5" data-testid="import-look-problems">
      {problems.map((problem) => {
        const [first] = problem.columns;
        return (
          <li key={JSON.stringify(problem)}>
            <Note tone="watch">
              {said(problem)}{" "}
              {first !== undefined && (
                <button
                  type="button"
                  className="underline underline-offset-2"
                  onClick={() => goToColumn(first)}
                >
                  {t("look-go-there")}
                </button>
              )}
            </Note>
          </li>
        );
      })}
    </ul>
  );
}

import { openProof } from "@/app/proof";
import { addDays, yearBefore } from "@/i18n/days";
import type { LineFilter, Question } from "@/ipc/contract";
import { queryClient, rankingQuery } from "@/ipc/queries";
import type { Asked } from "./asked";
import { filterOf, sameSubject, subjectOf } from "./ranking-data";
import { type By, NO_FILTER } from "./store";

/** More groups than there are months or categories in any workspace. */
const ALL = 1200;

/** Opens the proof of the same subject's rate by another question: a year before, or by another definition. False where it has none. */
export async function proveApart(
  asked: Asked,
  question: Question,
  filter: LineFilter,
  of: string,
): Promise<boolean> {
  const by: By = filter.month !== null ? "month" : filter.category !== null ? "category" : "supplier";
  const ranking = await queryClient.fetchQuery(
    rankingQuery(
      {
        question,
        by,
        search: "",
        sort: "name",
        offset: 0,
        limit: by === "supplier" ? 1 : ALL,
        target: asked.target,
        supplier: filter.supplier,
      },
      asked.knownAt,
    ),
  );
  const group = sameSubject(filter, NO_FILTER)
    ? ranking.total
    : ranking.groups.find((one) =>
        sameSubject(filterOf(one, by, by === "month" ? filter.supplier : null), filter),
      );
  if (!group) return false;
  openProof({
    ...subjectOf(group, of, filter, { ...asked, question }),
    figure: group.otif_figure,
    ownPeriod: true,
  });
  return true;
}

/** The same question a year earlier, its as-of date too, so that both stand equally long after their period. A whole month stays whole. */
export function yearEarlier(question: Question, asOf: string): Question {
  return {
    ...question,
    from: yearBefore(question.from),
    to: addDays(yearBefore(addDays(question.to, 1)), -1),
    as_of: yearBefore(asOf),
  };
}

/** The month of the year before: "2026-11" is "2025-11". */
export const monthBefore = (month: string): string => yearBefore(`${month}-01`).slice(0, 7);

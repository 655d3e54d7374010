import type { Words } from "@/i18n/context";
import type { AppError, ImportProblem } from "@/ipc/contract";
import { dateFormText } from "./look-words";

/** What is wrong with a cell, in the person's words; a code without words of its own is shown as it is. */
export function problemText(
  { code, params }: Pick<ImportProblem, "code" | "params">,
  words: Pick<Words, "t" | "lookup">,
): string {
  const { lookup } = words;
  if (code === "not_a_date" && params.forms) {
    // Each form whole and in its own direction.
    const forms = params.forms.split(", ").map((form) => `\u2068${dateFormText(form, words)}\u2069`);
    return lookup("problem-not_a_date_forms", { forms: forms.join(" · ") }) ?? code;
  }
  return lookup(`problem-${code}`, params) ?? lookup(`field-${code}`, params) ?? code;
}

/** The records that keep an import from being undone whole ("row0", "row1" … of the error), and how many there are in all. */
export function conflictOf({ params }: AppError): { rows: string[]; count: number } {
  const rows = Object.entries(params)
    .filter(([name]) => /^row\d+$/.test(name))
    .sort(([one], [other]) => Number(one.slice(3)) - Number(other.slice(3)))
    .map(([, row]) => row);
  return { rows, count: Number(params.count ?? rows.length) };
}

export function entityText(entity: string, { lookup }: Words): string {
  return lookup(`entity-${entity}`) ?? entity;
}

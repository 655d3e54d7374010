import type { Decision } from "@/ipc/contract";

export type Due = "past" | "week" | "month" | "later";

/** Days, from today on, that count as within the week and within the month. */
const WEEK = 7;
const MONTH = 30;

export function dueOf(daysLeft: number): Due {
  if (daysLeft < 0) return "past";
  if (daysLeft <= WEEK) return "week";
  return daysLeft <= MONTH ? "month" : "later";
}

/** Decisions under the headings they fall due in; they come in the order of their dates and keep it. */
export function byDue(decisions: Decision[]): { due: Due; decisions: Decision[] }[] {
  const groups: { due: Due; decisions: Decision[] }[] = [];
  for (const decision of decisions) {
    const due = dueOf(decision.days_left);
    const last = groups.at(-1);
    if (last?.due === due) last.decisions.push(decision);
    else groups.push({ due, decisions: [decision] });
  }
  return groups;
}

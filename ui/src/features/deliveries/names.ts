import type { Tone } from "@/components/tag";
import type { Words } from "@/i18n/context";
import type { MessageKey } from "@/i18n/keys.gen";
import type { Group, Lang, Outcome } from "@/ipc/contract";
import type { By } from "./store";

/** A name in the person's language, with the other script's below it. */
export function bothNames(
  { name_en, name_ar }: { name_en: string | null; name_ar: string | null },
  fallback: string,
  lang: Lang,
): { first: string; second: string | null } {
  const [own, other] = lang === "ar" ? [name_ar, name_en] : [name_en, name_ar];
  const first = own ?? other ?? fallback;
  return { first, second: other === first ? null : other };
}

export const groupName = (group: Group, by: By, { lang, f }: Pick<Words, "lang" | "f">): string =>
  by === "month" ? f.month(group.key, "long") : bothNames(group, group.key, lang).first;

export const groupId = (group: Group): string => group.id ?? group.key;

const STATUS: Record<Group["status"], { tone: Tone; says: MessageKey }> = {
  on_track: { tone: "good", says: "status-on-track" },
  watch: { tone: "watch", says: "status-watch" },
  below: { tone: "bad", says: "status-below" },
  too_little: { tone: "none", says: "status-too-little" },
  no_data: { tone: "none", says: "status-no-data" },
};

/** A group's standing. Where its rate has no interval, below target cannot be told from chance, and it says so instead. */
export function statusOf({ status, otif_figure: { value, low } }: Group): { tone: Tone; says: MessageKey } {
  const judged = status === "watch" || status === "below";
  return judged && value !== null && low === null
    ? { tone: "none", says: "status-no-interval" }
    : STATUS[status];
}

export const OUTCOME_TONE: Record<Outcome, Tone> = {
  on_time_in_full: "good",
  late: "bad",
  early: "watch",
  short: "bad",
  over: "watch",
  late_and_short: "bad",
  late_and_over: "bad",
  early_and_over: "watch",
  never_received: "bad",
  undated: "none",
  not_ordered: "none",
};

/** The outcomes of lines that failed their definition. */
export const FAILED: Outcome[] = [
  "late",
  "early",
  "short",
  "over",
  "late_and_short",
  "late_and_over",
  "early_and_over",
  "never_received",
];

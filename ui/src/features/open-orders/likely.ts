import type { Words } from "@/i18n/context";
import type { Likely } from "@/ipc/pending-desk";

/** Days late as a time before or after the promise. */
function latenessSaid(days: number, { t }: Pick<Words, "t">): string {
  return days < 0 ? t("open-before", { n: -days }) : t("open-after", { n: days });
}

/** From what a line's likely date is told, or why it cannot be. */
export function likelyWhy({ n, median, p80, from }: Likely, words: Pick<Words, "t">): string {
  if (median === null || p80 === null) return words.t("open-likely-too-few", { n });
  const told = words.t("open-likely-why", {
    n,
    median: latenessSaid(median, words),
    p80: latenessSaid(p80, words),
  });
  return from === null ? `${told} ${words.t("open-likely-no-promise")}` : told;
}

import type { Words } from "@/i18n/context";
import type { Likely } from "@/ipc/contract";

/** Days late as a time before or after the promise. */
function latenessSaid(days: number, { t }: Pick<Words, "t">): string {
  return days < 0 ? t("open-before", { n: -days }) : t("open-after", { n: days });
}

/** In a word, why no likely date is told. */
export const unlikelyKey = ({ why }: Pick<Likely, "why">) =>
  why === "beyond_history" ? "open-likely-overtaken" : "open-likely-none";

/** From what a line's likely date is told, or why it cannot be. */
export function likelyWhy({ n, median, p80, why }: Likely, words: Pick<Words, "t">): string {
  const { t } = words;
  if (median === null || p80 === null) return t("open-likely-too-few", { n });
  const told = t("open-likely-why", {
    n,
    median: latenessSaid(median, words),
    p80: latenessSaid(p80, words),
  });
  if (why === "no_promise") return `${told} ${t("open-likely-no-promise")}`;
  return why === "beyond_history" ? `${told} ${t("open-likely-beyond")}` : told;
}

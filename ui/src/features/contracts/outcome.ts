import type { Words } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { ContractInput, NoticeGiven, Standing } from "@/ipc/contract";

/** The latest notice recorded by a day. */
function latest(notices: NoticeGiven[], day: string): NoticeGiven | undefined {
  return notices
    .filter((one) => one.given !== null && one.given <= day)
    .sort((one, other) => (other.given ?? "").localeCompare(one.given ?? ""))[0];
}

/**
 * What comes of it: by what is recorded, and what happens if nothing is. It says what was recorded and never what that is worth in law.
 * Null where there is nothing to say, since neither a deadline nor a reason for there being none is known.
 */
export function outcomeOf(
  standing: Standing,
  { renewal, notices }: Pick<ContractInput, "renewal" | "notices">,
  { t, f }: Pick<Words, "t" | "f">,
): string | null {
  const { deadline, no_deadline: none, notice, term } = standing;
  const end = f.day(deadline?.term.end ?? term?.end);
  if (!deadline) {
    if (none === null) return null;
    const date = f.day(standing.if_given_today?.end);
    if (none === "evergreen")
      return standing.if_given_today
        ? t("contract-none-evergreen", { end: date })
        : t("contract-none-evergreen-unknown");
    if (none === "ended" && notice === "in_time") return t("contract-none-noticed", { end });
    return t(`contract-none-${none}`, { end });
  }
  const by = f.day(deadline.date);
  const given = f.day(latest(notices, standing.as_of)?.given);
  const renews = f.day(standing.renews_to);
  switch (notice) {
    case "in_time":
      // An extension taken up may stand without a notice of its day.
      if (renewal === "option" && given === NO_DATA) return t("contract-outcome-option-taken", { renews });
      return t("contract-outcome-in-time", { given });
    case "late":
      return t("contract-outcome-late", { given, last: f.day(deadline.last_sending) });
    case "passed":
      return renewal === "option"
        ? t("contract-outcome-option-passed", { by, end })
        : t("contract-outcome-passed", { by, renews });
    default:
      return renewal === "option"
        ? t("contract-outcome-option-open", { by, end, renews })
        : t("contract-outcome-open", { by, renews });
  }
}

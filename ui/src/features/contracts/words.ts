import { useQuery } from "@tanstack/react-query";
import { useView } from "@/app/view";
import type { Tone } from "@/components/tag";
import type { Args } from "@/i18n/bundle";
import { useWords, type Words } from "@/i18n/context";
import { dayNumber } from "@/i18n/days";
import { localText } from "@/i18n/definition";
import type { ContractRow, Lang, NoticeMethod, NoticeUnit, Phase, Renewal } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { calendarsQuery } from "./data";

export const RENEWALS: Renewal[] = ["automatic", "option", "fixed", "evergreen"];
export const PHASES: Phase[] = ["in_force", "not_started", "ended"];
export const METHODS: NoticeMethod[] = ["registered_post", "courier", "hand", "email", "portal", "other"];
export const NOTICE_UNITS: NoticeUnit[] = ["days", "business_days", "weeks", "months"];

/** From how many days before its deadline a contract asks for a decision. */
export const NOTICE_WINDOW = 90;
/** Days before a deadline from which it is urgent. */
const URGENT = 14;
/** The share of a ceiling from which it counts as nearly used up; the shell's own threshold. */
const NEAR_CEILING = 0.8;

/** The day contracts are looked at: the window's date, otherwise today. */
export function useContractDay(): string | null {
  const { asOf } = useView();
  const { data: workspace } = useQuery(workspaceQuery);
  return asOf ?? workspace?.today ?? null;
}

/** What it is about, in the person's language where it was said in it. */
export const titleOf = (row: Pick<ContractRow, "title_en" | "title_ar">, lang: Lang): string | null =>
  (lang === "ar" ? (row.title_ar ?? row.title_en) : (row.title_en ?? row.title_ar)) || null;

/** The supplier's names as a row carries them, in the shape names are shown from. */
export const supplierOf = (row: ContractRow) => ({
  name: row.supplier_name,
  name_en: row.supplier_en,
  name_ar: row.supplier_ar,
});

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

type Said = { tone: Tone; text: string };

/** Where a contract stands, in one tag: what asks for a decision first, then what it is. */
export function standingTag(row: ContractRow, day: string, { t, f }: Pick<Words, "t" | "f">): Said {
  const say = (tone: Tone, key: Parameters<typeof t>[0], args?: Args): Said => ({ tone, text: t(key, args) });
  if (row.phase === "ended") return say("none", "contract-state-ended", { date: f.day(row.end) });
  if (row.notice === "in_time")
    return say("good", row.renewal === "option" ? "contract-state-extended" : "contract-state-notice-given");
  if (row.notice === "late") return say("bad", "contract-state-notice-late");
  if (row.notice === "passed") return say("watch", "contract-state-passed");
  const left = row.notice_deadline ? daysBetween(day, row.notice_deadline) : null;
  if (left !== null && left <= NOTICE_WINDOW)
    return say(
      left <= URGENT ? "bad" : "watch",
      row.renewal === "option" ? "contract-state-days-to-extend" : "contract-state-days-to-notice",
      { n: left },
    );
  const share = row.of_ceiling === null ? 0 : Number(row.of_ceiling);
  if (share >= NEAR_CEILING)
    return say(share > 1 ? "bad" : "watch", "contract-state-ceiling", {
      share: f.percent(row.of_ceiling, 0),
    });
  if (row.phase === "not_started") return say("none", "contract-state-begins", { date: f.day(row.start) });
  if (row.notice_deadline)
    return say("good", "contract-state-notice-by", { date: f.day(row.notice_deadline) });
  const ends = row.end ? daysBetween(day, row.end) : null;
  switch (row.no_deadline) {
    case "evergreen":
      return say("none", "contract-state-evergreen");
    case "notice_unknown":
      return say("watch", "contract-state-notice-unknown");
    case "period_unknown":
      return say("watch", "contract-state-period-unknown");
    case "end_unknown":
      return say("watch", "contract-state-end-unknown");
    case "out_of_range":
      return say("bad", "contract-state-out-of-range");
    default:
      return ends !== null && ends <= NOTICE_WINDOW
        ? say("watch", "contract-state-ends-in", { n: ends })
        : say("good", "contract-state-fixed");
  }
}

/** Calendars by code, in the person's language. */
export function useCalendarNames() {
  const { lang } = useWords();
  const { data: calendars } = useQuery(calendarsQuery);
  return (calendars ?? []).map((one) => ({ code: one.code, name: localText(one.names, lang) || one.code }));
}

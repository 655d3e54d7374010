import { Tag, type Tone } from "@/components/tag";
import { useWords, type Words } from "@/i18n/context";
import type { Match, MatchReason } from "@/ipc/contract";
import { likelihood } from "./data";

const TONES: Record<ReturnType<typeof likelihood>, Tone> = { sure: "bad", likely: "watch", perhaps: "none" };

/** How likely two suppliers are one. */
export function Likelihood({ found }: { found: Match }) {
  const { t, f } = useWords();
  const step = likelihood(found);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <Tag tone={TONES[step]}>{t(`duplicate-${step}`)}</Tag>
      <bdi className="text-xs whitespace-nowrap text-ink-3">{f.percent(String(found.score / 1000), 0)}</bdi>
    </span>
  );
}

/** Room for a registered number with its name. */
const FIRST = "line-clamp-2 break-words whitespace-normal";

/** Why two suppliers may be one, or may not: what tells most first, the others a line each; whole when pointed at. Of more than `most`, the last line says how many. */
export function Reasons({ found, most }: { found: Match; most: number }) {
  const words = useWords();
  const { t } = words;
  const reasons = [...found.reasons].reverse();
  const said = reasons.map((reason) => reasonText(reason, words));
  const more = reasons.length - most;
  return (
    <ul className="text-sm leading-[1.35]" title={said.join("\n")}>
      {reasons.slice(0, most).map((reason, at) => (
        <li
          key={`${reason.code} ${reason.params.scheme ?? ""} ${reason.params.a ?? ""}`}
          className="flex min-w-0 gap-2"
        >
          <span
            className={`${at === 0 ? FIRST : "truncate"} ${reason.code === "different_identifier" ? "text-watch" : ""}`}
          >
            {said[at]}
          </span>
          {at === most - 1 && more > 0 && (
            <span className="shrink-0 text-ink-3">{t("history-more", { n: more })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A reason in the person's words. Names and numbers are set apart from the sentence by the message itself. */
export function reasonText(
  { code, params }: MatchReason,
  { t, lookup }: Pick<Words, "t" | "lookup">,
): string {
  const [scheme = "", country = ""] = (params.scheme ?? "").split(" ");
  const register = lookup(`scheme-${scheme}`) ?? scheme;
  return (
    lookup(`duplicate-reason-${code}`, {
      register: country ? `${register} ${country}` : register,
      a: params.a ?? "",
      b: params.b ?? "",
      words: params.words ?? "",
    }) ?? t("duplicate-reason-other")
  );
}

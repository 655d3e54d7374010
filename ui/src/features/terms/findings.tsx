import { useQuery } from "@tanstack/react-query";
import { Tag, type Tone } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import type { TermFinding } from "@/ipc/contract";
import { ruleSetsQuery } from "./queries";
import { findingSaid, sourceSaid } from "./say";

const TONES: Record<TermFinding["weight"], Tone> = {
  exceeds: "bad",
  exceeds_unless_agreed: "watch",
  cannot_tell: "none",
};
const ORDER: TermFinding["weight"][] = ["exceeds", "exceeds_unless_agreed", "cannot_tell"];

/** How a term stands in a list: its heaviest finding, and how many there are. */
export function FindingsTag({ findings }: { findings: TermFinding[] }) {
  const { t } = useWords();
  const heaviest = ORDER.find((weight) => findings.some((one) => one.weight === weight));
  if (!heaviest) return <span className="text-ink-3">{t("findings-none-short")}</span>;
  return <Tag tone={TONES[heaviest]}>{t(`finding-tag-${heaviest}`, { n: findings.length })}</Tag>;
}

/** What the rule sets say to a term, each with its name, since when it holds, and where it is written. Flags, never decisions. */
export function Findings({ findings }: { findings: TermFinding[] }) {
  const words = useWords();
  const { t, f, lang } = words;
  const { data: sets = [] } = useQuery(ruleSetsQuery);
  const name = (code: string) => localText(sets.find((one) => one.code === code)?.names ?? {}, lang) || code;
  return (
    <div className="grid gap-2" data-testid="findings">
      {findings.length === 0 && (
        <p className="text-ink-2">
          {t("findings-none", { sets: f.list(sets.map((one) => localText(one.names, lang) || one.code)) })}
        </p>
      )}
      <ul className="grid gap-2">
        {findings.map((finding, at) => {
          const set = sets.find((one) => one.code === finding.rule_set);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule set may find more than one thing
            <li key={at} className="grid gap-0.5 border-t border-line pt-2 first:border-t-0 first:pt-0">
              <p className="flex items-baseline justify-between gap-2">
                <b className="font-medium">
                  <bdi>{name(finding.rule_set)}</bdi>
                </b>
                <Tag tone={TONES[finding.weight]}>{t(`finding-weight-${finding.weight}`)}</Tag>
              </p>
              <p>{findingSaid(finding, words)}</p>
              {set && (
                <p className="text-xs text-ink-3">
                  {t("finding-since", { date: f.day(set.from) })} · <bdi>{sourceSaid(set, words)}</bdi>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > 0 && <p className="text-xs text-ink-3">{t("findings-flag")}</p>}
    </div>
  );
}

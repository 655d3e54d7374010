import { typedAmount } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import type { RuleSet, TermLimit } from "@/ipc/contract";

/** The company's own limits as they are typed. */
export type RuleDraft = {
  code: string;
  en: string;
  ar: string;
  source: string;
  from: string;
  until: string;
  longest: string;
  /** Whether both sides may expressly agree on a longer wait. */
  unlessAgreed: boolean;
  shortest: string;
  advance: string;
};

type Limit<K extends TermLimit["kind"]> = Extract<TermLimit, { kind: K }>;
const limit = <K extends TermLimit["kind"]>(set: RuleSet | null, kind: K): Limit<K> | undefined =>
  set?.limits.find((one): one is Limit<K> => one.kind === kind);

/** `day` and `number` write as the person reads. */
export function ruleDraftOf(
  set: RuleSet | null,
  { day, number }: { day: (iso: string) => string; number: (value: string | number) => string },
): RuleDraft {
  const longest = limit(set, "longest");
  const shortest = limit(set, "shortest");
  const advance = limit(set, "largest_advance");
  return {
    code: set?.code ?? "",
    en: set?.names.en ?? "",
    ar: set?.names.ar ?? "",
    source: set?.source ?? "",
    from: set ? day(set.from) : "",
    until: set?.until ? day(set.until) : "",
    longest: longest ? number(longest.days) : "",
    unlessAgreed: longest?.unless_agreed ?? false,
    shortest: shortest ? number(shortest.days) : "",
    advance: advance ? number(advance.percent) : "",
  };
}

/** What the draft says, or what is wrong with it: field → the word's key. */
export function ruleOf(draft: RuleDraft): { set: RuleSet; wrong: Record<string, "date" | "number"> } {
  const wrong: Record<string, "date" | "number"> = {};
  const date = (name: "from" | "until") => {
    if (name === "until" && draft.until.trim() === "") return null;
    const day = typedDate(draft[name]);
    if (day === null) wrong[name] = "date";
    return day;
  };
  const number = (name: "longest" | "shortest" | "advance", whole: boolean): string | null => {
    if (draft[name].trim() === "") return null;
    const { value } = typedAmount(draft[name]);
    if (value === null || (whole && !/^\d{1,4}$/.test(value))) {
      wrong[name] = "number";
      return null;
    }
    return value;
  };
  const longest = number("longest", true);
  const shortest = number("shortest", true);
  const advance = number("advance", false);
  const limits: TermLimit[] = [
    ...(longest === null
      ? []
      : [
          { kind: "longest" as const, buyer: null, days: Number(longest), unless_agreed: draft.unlessAgreed },
        ]),
    ...(shortest === null ? [] : [{ kind: "shortest" as const, days: Number(shortest) }]),
    ...(advance === null ? [] : [{ kind: "largest_advance" as const, percent: advance }]),
  ];
  const en = draft.en.trim();
  const ar = draft.ar.trim();
  const set = {
    code: draft.code.trim(),
    names: { ...(en ? { en } : {}), ...(ar ? { ar } : {}) },
    source: draft.source.trim(),
    from: date("from") ?? "",
    until: date("until"),
    limits,
  };
  return { set, wrong };
}

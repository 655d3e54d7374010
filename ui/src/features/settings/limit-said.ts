import type { Words } from "@/i18n/context";
import type { TermLimit } from "@/ipc/contract";

/** A limit on payment in one line. */
export function limitSaid(limit: TermLimit, { t, f }: Pick<Words, "t" | "f">): string {
  if (limit.kind === "shortest") return t("limit-shortest", { n: limit.days });
  if (limit.kind === "largest_advance") return t("limit-advance", { percent: f.number(limit.percent) });
  const said = t("limit-longest", { n: limit.days });
  const more = [
    ...(limit.buyer === null ? [] : [t(limit.buyer === "public" ? "limit-of-public" : "limit-of-private")]),
    ...(limit.unless_agreed ? [t("limit-unless-agreed")] : []),
  ];
  return [said, ...more].join(f.lang === "ar" ? "، " : ", ");
}

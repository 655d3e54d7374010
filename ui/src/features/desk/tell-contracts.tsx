import { Filled, Sentences } from "@/components/filled";
import { Behind } from "./behind";
import type { About, Said, Telling } from "./said";

/** A contract's notice deadline: what comes of it if nothing is done. */
export function tellNotice(
  subject: About<"notice_deadline">,
  { decision, name, words, ways }: Telling,
): Said {
  const { t, f } = words;
  const { number, renewal, end, renews_to, committed, currency, contract } = subject;
  const open = () => ways.contract(contract);
  const by = f.day(decision.decide_by);
  const consequence =
    renewal === "option"
      ? t("desk-notice-ends", { end: f.day(end), by })
      : renews_to
        ? t("desk-notice-renews", { end: f.day(renews_to), by })
        : t("desk-notice-goes-on", { by });
  return {
    title: t(renewal === "option" ? "desk-notice-option" : "desk-notice", { number, supplier: name }),
    sub: (
      <Sentences>
        {consequence}
        {committed && currency && (
          <Filled
            say={({ amount }) => t("desk-committed", { amount })}
            fill={{
              amount: <Behind kind="committed" value={f.moneyShort(committed, currency)} onPress={open} />,
            }}
          />
        )}
      </Sentences>
    ),
    action: t("desk-open-contract"),
    run: open,
  };
}

export function tellCeiling(subject: About<"ceiling_nearly_used">, { name, words, ways }: Telling): Said {
  const { t, f } = words;
  const { number, share, ceiling, currency, contract } = subject;
  const open = () => ways.contract(contract);
  const whole = f.moneyShort(ceiling, currency);
  return {
    title: t(Number(share) > 1 ? "desk-ceiling-passed" : "desk-ceiling", { number, supplier: name }),
    sub: (
      <Filled
        say={(marks) => t("desk-ceiling-used", { share: marks.share, ceiling: whole })}
        fill={{ share: <Behind kind="ceiling" value={f.percent(share)} onPress={open} /> }}
      />
    ),
    action: t("desk-open-contract"),
    run: open,
  };
}

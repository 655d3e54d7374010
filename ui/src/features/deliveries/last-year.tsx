import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { NO_DATA, shiftPoint } from "@/i18n/format";
import { asAppError } from "@/ipc/client";
import type { Group, LineFilter } from "@/ipc/contract";
import type { Asked } from "./asked";
import { difference } from "./proof-sum";
import { monthBefore, proveApart, yearEarlier } from "./prove-apart";

/** The change against the same period a year before, in percentage points; a press proves the rate of that year. */
export function LastYear({
  group,
  of,
  filter,
  asked,
}: {
  group: Group;
  of: string;
  filter: LineFilter;
  asked: Asked;
}) {
  const words = useWords();
  const { t, f } = words;
  const { value, proof } = group.otif_figure;
  const change = difference(value, group.previous?.value);
  if (change === null)
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">{NO_DATA}</span>
        <span className="sr-only">{t("ranking-no-year")}</span>
      </span>
    );
  const points = f.signed(shiftPoint(change, 2));
  const size = f.number(shiftPoint(change.replace("-", ""), 2), 1);
  const direction = Number(change);
  const says =
    direction === 0
      ? t("ranking-same")
      : t(direction > 0 ? "ranking-higher" : "ranking-lower", { points: size });
  const prove = () => {
    const then = { ...filter, month: filter.month === null ? null : monthBefore(filter.month) };
    void proveApart(
      asked,
      yearEarlier(asked.question, proof.as_of),
      then,
      t("ranking-year-before", { of }),
    ).catch((thrown) => toast(words.say(asAppError(thrown)), { bad: true }));
  };
  return (
    <button
      type="button"
      title={says}
      aria-label={t("figure-label", { value: `${points}, ${says}`, of })}
      data-figure="otif"
      data-value={group.previous?.value ?? ""}
      onClick={(event) => {
        event.stopPropagation();
        prove();
      }}
      className={`figure ${direction > 0 ? "text-good" : direction < 0 ? "text-bad" : "text-ink-3"}`}
    >
      <bdi>{points}</bdi>
    </button>
  );
}

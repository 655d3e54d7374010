import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import type { Class, RiskMove } from "@/ipc/contract";
import { CLASS_TONE, nameOf } from "../words";

/** Who a draft moves most: changes of class first, then the greatest movements of score. */
export function MovedList({ moved }: { moved: RiskMove[] }) {
  const words = useWords();
  const { t, f } = words;
  if (moved.length === 0) return <p className="px-3.5 py-6 text-ink-3">{t("risk-live-moved-none")}</p>;
  const rank = (place: number | null) => f.number(place);
  return (
    <ol data-testid="moved-list">
      {moved.map((one) => (
        <li
          key={one.id}
          data-row={one.id}
          className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 border-t border-line px-3.5 py-1.5"
        >
          <span className="min-w-0">
            <bdi className="block truncate font-medium">{nameOf(one, words)}</bdi>
            <span className="text-xs text-ink-3">
              {t("risk-place-moved", { from: rank(one.rank_before), to: rank(one.rank_after) })}
            </span>
          </span>
          <span className="flex items-center gap-1.5">
            {one.class_before === one.class_after ? (
              <ClassTag of={one.class_after} />
            ) : (
              <>
                <ClassTag of={one.class_before} />
                <span aria-hidden="true" className="text-ink-3 rtl:-scale-x-100">
                  →
                </span>
                <ClassTag of={one.class_after} />
              </>
            )}
          </span>
          <bdi className={`min-w-[4em] text-end ${Number(one.by) > 0 ? "text-bad" : "text-good"}`}>
            {one.by === null ? NO_DATA : f.signed(one.by)}
          </bdi>
        </li>
      ))}
    </ol>
  );
}

function ClassTag({ of }: { of: Class | null }) {
  const { t } = useWords();
  return of === null ? (
    <span className="text-ink-3">{NO_DATA}</span>
  ) : (
    <Tag tone={CLASS_TONE[of]}>{t(`risk-class-${of}`)}</Tag>
  );
}

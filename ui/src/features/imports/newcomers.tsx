import { useWords } from "@/i18n/context";
import type { ImportCheck } from "@/ipc/contract";
import { Like } from "../merging/like";

/** Suppliers that the file would add though very like ones stand. They are only named: nothing is merged by itself. */
export function Newcomers({ check: { newcomers, newcomers_total: total } }: { check: ImportCheck }) {
  const { t } = useWords();
  if (total === 0) return null;
  return (
    <div
      role="status"
      data-testid="newcomers"
      className="grid gap-1 rounded-md border-s-[3px] border-watch bg-watch-weak px-3 py-2"
    >
      <p className="font-medium text-watch">{t("newcomers-title", { n: total })}</p>
      <ul className="grid max-h-[180px] gap-0.5 overflow-y-auto">
        {newcomers.map(({ code, name, like }) => (
          <li key={code} className="flex flex-wrap gap-x-2">
            <bdi className="font-medium">{name}</bdi>
            {name !== code && <bdi className="text-ink-3">{code}</bdi>}
            <span aria-hidden="true" className="text-ink-3">
              ≈
            </span>
            <Like like={like} />
          </li>
        ))}
      </ul>
      {total > newcomers.length && (
        <p className="text-ink-2">{t("newcomers-more", { n: total - newcomers.length })}</p>
      )}
      <p className="text-ink-2">{t("newcomers-what-to-do")}</p>
    </div>
  );
}

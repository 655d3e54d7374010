import { useWords } from "@/i18n/context";
import type { SupplierRow } from "@/ipc/contract";
import { namesOf } from "./words";

/** A supplier's name in the person's language, with the other script below. */
export function SupplierName({ row }: { row: Pick<SupplierRow, "name" | "name_en" | "name_ar"> }) {
  const { lang } = useWords();
  const { first, second } = namesOf(row, lang);
  return (
    <>
      <span className="block truncate leading-[1.4] font-medium">
        <bdi>{first}</bdi>
      </span>
      {second && (
        <span className="block truncate text-xs leading-[1.35] text-ink-3">
          <bdi>{second}</bdi>
        </span>
      )}
    </>
  );
}

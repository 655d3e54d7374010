import { useWords } from "@/i18n/context";
import type { SupplierRow } from "@/ipc/contract";
import { namesOf } from "../suppliers/words";

/** The records that were merged into a supplier: their codes still find it. */
export function MergedRecords({ merged }: { merged: SupplierRow[] }) {
  const { t, lang } = useWords();
  if (merged.length === 0) return null;
  return (
    <section data-testid="merged-records">
      <h2 className="pb-1">{t("merged-records")}</h2>
      <ul className="grid gap-1">
        {merged.map((row) => (
          <li key={row.id} className="select-text">
            <bdi className="font-medium">{row.code}</bdi>{" "}
            <bdi className="text-ink-2">{namesOf(row, lang).first}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

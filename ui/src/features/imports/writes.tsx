import { useWords } from "@/i18n/context";
import type { ImportCheck } from "@/ipc/contract";
import { entityText } from "./problem-text";

/** How many records of each kind are new, changed, or as they were. */
export function Writes({ title, writes }: { title: string; writes: ImportCheck["writes"] }) {
  const words = useWords();
  const { t, f } = words;
  const shown = writes.filter((one) => one.new + one.changed + one.unchanged > 0);
  if (shown.length === 0) return null;
  const head = "py-0.5 text-end text-xs font-medium text-ink-3";
  return (
    <section>
      <h2>{title}</h2>
      <table className="w-full border-collapse" data-testid="import-writes">
        <thead>
          <tr>
            <th scope="col" className={`${head} text-start!`}>
              {t("import-entity")}
            </th>
            <th scope="col" className={head}>
              {t("import-new")}
            </th>
            <th scope="col" className={head}>
              {t("import-changed")}
            </th>
            <th scope="col" className={head}>
              {t("import-same")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.entity} className="border-t border-line">
              <th scope="row" className="py-0.5 text-start font-normal">
                {entityText(one.entity, words)}
              </th>
              {[one.new, one.changed, one.unchanged].map((n, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                <td key={index} className={`text-end ${n === 0 ? "text-ink-3" : ""}`}>
                  {f.number(n)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

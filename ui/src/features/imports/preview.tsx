import { Panel } from "@/components/panel";
import { ScrollRegion } from "@/components/scroll-region";
import { useWords } from "@/i18n/context";
import type { ImportLook } from "@/ipc/contract";
import { useFlow } from "./flow";
import { BY_GUESS } from "./flow-state";
import { goToColumn } from "./go-to";
import { fieldText, reasonText } from "./look-words";
import { ReadForm } from "./read-form";

function sizeText(bytes: number, tag: string): string {
  const [unit, size] = bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  return new Intl.NumberFormat(tag, { style: "unit", unit: String(unit), maximumFractionDigits: 1 }).format(
    Number(size),
  );
}

/** The file as it was read: whether all was found right shows in its first rows. */
export function Preview({ look, disabled }: { look: ImportLook; disabled: boolean }) {
  const { t, f } = useWords();
  const { seen } = useFlow();
  const name = look.path.split(/[\\/]/).at(-1) ?? look.path;
  return (
    <Panel
      title={t("import-step-file")}
      className="min-w-0 shrink-0"
      aside={
        <span className="flex min-w-0 gap-2 text-ink-3">
          <bdi className="truncate font-medium text-ink">{name}</bdi>
          <bdi className="whitespace-nowrap">{sizeText(look.size, f.tag)}</bdi>
          <bdi className="whitespace-nowrap">{t("look-columns", { n: look.columns.length })}</bdi>
        </span>
      }
    >
      <ReadForm look={look} disabled={disabled} />
      <Rows look={look} stale={!seen} />
    </Panel>
  );
}

function Rows({ look, stale }: { look: ImportLook; stale: boolean }) {
  const words = useWords();
  const { t, f } = words;
  const { profile } = useFlow();
  const width = Math.max(look.columns.length, ...look.rows.map(({ cells }) => cells.length));
  const at = Array.from({ length: width }, (_, index) => index);
  return (
    // The columns stand as they stand in the file.
    <ScrollRegion
      dir="ltr"
      label={t("import-first-rows")}
      className={`relative max-h-[236px] rounded-b-lg border-t border-line ${stale ? "opacity-60 transition-opacity delay-200" : ""}`}
    >
      <table className="border-separate border-spacing-0 text-sm" data-testid="import-preview">
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 top-0 z-[2] border-b border-line bg-panel px-2.5 py-1">
              <span className="sr-only">{t("import-row")}</span>
            </th>
            {at.map((index) => {
              const column = look.columns[index];
              return (
                <th
                  key={index}
                  scope="col"
                  className="sticky top-0 max-w-[240px] border-b border-line bg-panel px-2.5 py-1 text-start align-bottom text-xs font-medium whitespace-nowrap"
                >
                  {profile === BY_GUESS && (
                    <button
                      type="button"
                      tabIndex={-1}
                      onClick={() => goToColumn(index)}
                      className={`block max-w-full truncate ${column?.field ? "text-accent" : "text-ink-3"}`}
                    >
                      <bdi>{column?.field ? fieldText(column.field, words) : t("look-not-used")}</bdi>
                    </button>
                  )}
                  <bdi className="block truncate text-ink-2" title={column?.header}>
                    {column?.header}
                  </bdi>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {look.rows.map(({ row, cells, skipped }) => {
            const header = row === look.form.header_row && look.form.header_row > 0;
            const tone = header
              ? "bg-accent-weak font-medium"
              : skipped
                ? "text-ink-3 [&>td]:line-through"
                : "";
            const why = header ? t("look-is-header") : skipped ? reasonText(skipped, words) : undefined;
            return (
              <tr key={row} className={tone} title={why}>
                <th
                  scope="row"
                  className="sticky start-0 border-b border-line bg-panel px-2.5 py-0.5 text-end text-xs font-normal text-ink-3"
                >
                  <bdi>{f.number(row)}</bdi>
                  {why && <span className="sr-only">{why}</span>}
                </th>
                {at.map((index) => (
                  <td key={index} className="max-w-[240px] truncate border-b border-line px-2.5 py-0.5">
                    <bdi title={(cells[index] ?? "").length > 32 ? cells[index] : undefined}>
                      {cells[index]}
                    </bdi>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

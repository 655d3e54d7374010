import { Panel } from "@/components/panel";
import { ScrollRegion } from "@/components/scroll-region";
import { useWords } from "@/i18n/context";
import type { MessageKey } from "@/i18n/keys.gen";
import type { FilePreview } from "@/ipc/contract";

const SEPARATORS: Record<string, MessageKey> = {
  ",": "import-separator-comma",
  ";": "import-separator-semicolon",
  "\t": "import-separator-tab",
  "|": "import-separator-pipe",
};

function sizeText(bytes: number, tag: string): string {
  const [unit, size] = bytes < 1_000_000 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1_000_000];
  return new Intl.NumberFormat(tag, { style: "unit", unit: String(unit), maximumFractionDigits: 1 }).format(
    Number(size),
  );
}

/** The file as it was read: whether the encoding and separator were guessed right shows in its first rows. */
export function Preview({ preview }: { preview: FilePreview }) {
  const { t, f } = useWords();
  const separator = SEPARATORS[preview.delimiter];
  const facts: [string, string][] = [
    [t("import-encoding"), preview.encoding],
    [t("import-separator"), separator ? t(separator) : preview.delimiter],
    [t("import-columns"), f.number(preview.header.length)],
    [t("import-size"), sizeText(preview.size, f.tag)],
  ];
  const name = preview.path.split(/[\\/]/).at(-1) ?? preview.path;
  return (
    <Panel title={t("import-step-file")} aside={<bdi className="truncate font-medium">{name}</bdi>}>
      <dl className="flex flex-wrap gap-x-5 gap-y-1 px-3.5 pb-2.5">
        {facts.map(([label, value]) => (
          <div key={label} className="flex gap-1.5">
            <dt className="text-ink-3">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {/* The columns stand as they stand in the file. */}
      <ScrollRegion
        dir="ltr"
        label={t("import-first-rows")}
        className="h-[228px] rounded-b-lg border-t border-line"
      >
        <table className="border-collapse text-sm" data-testid="import-preview">
          <thead className="sticky top-0 bg-panel">
            <tr>
              {preview.header.map((column, index) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name, and never move
                  key={index}
                  scope="col"
                  className="px-2.5 py-1 text-start text-xs font-medium whitespace-nowrap text-ink-3"
                >
                  <bdi>{column}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike, and never move
              <tr key={at} className="border-t border-line">
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={index} className="max-w-[220px] truncate px-2.5 py-0.5">
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

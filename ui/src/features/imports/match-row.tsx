import type { KeyboardEvent } from "react";
import { Pick } from "@/components/field";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { Finding, LookColumn, LookField } from "@/ipc/contract";
import { FieldPick } from "./field-pick";
import { matchColumn } from "./flow";
import { goFrom } from "./go-to";
import { dateFormText, findingText, joined, reasonText, sureness } from "./look-words";

/** Forms may hold spaces, never line ends. */
const BETWEEN = "\n";
/** Forms offered for a date beside those found. */
const USUAL_DATES = ["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%b-%y", "%Y%m%d", "excel"];

/** One column of the file: what stands in it, what it is taken for, and why. Arrows go from field to field, Delete leaves it out. */
export function MatchRow({
  column,
  chosen,
  fields,
  findings,
  troubled,
  disabled,
}: {
  column: LookColumn;
  /** The person said so. */
  chosen: boolean;
  fields: LookField[];
  /** What was found of how its cells are written. */
  findings: Finding[];
  troubled: boolean;
  disabled: boolean;
}) {
  const words = useWords();
  const { t, f } = words;
  const { tone, key } = sureness({ ...column, chosen });
  const isDate = fields.find((one) => one.field === column.field)?.kind === "date";
  const match = (field: string | null, dates: string[] = []) => matchColumn({ at: column.at, field, dates });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => goFrom(column.at, 1),
      ArrowUp: () => goFrom(column.at, -1),
      Delete: column.field === null ? undefined : () => match(null),
      Backspace: column.field === null ? undefined : () => match(null),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const why = chosen || column.field === null ? [] : column.reasons;
  const said = joined(
    why.map((reason) => reasonText(reason, words)),
    words,
  );
  const cell = "border-b border-line px-2.5 py-1.5 align-top";
  const forms = column.dates.join(BETWEEN);
  const shownForms = (value: string) =>
    value
      .split(BETWEEN)
      .map((one) => dateFormText(one, words))
      .join(" · ");
  return (
    <tr className={troubled ? "bg-watch-weak" : ""} data-column={column.at} data-field={column.field ?? ""}>
      <td className={`${cell} text-end text-xs text-ink-3`}>
        <bdi>{f.number(column.at + 1)}</bdi>
      </td>
      <th scope="row" className={`${cell} text-start font-medium`}>
        <span className="line-clamp-2 break-words" title={column.header}>
          <bdi>{column.header || t("look-no-name")}</bdi>
        </span>
      </th>
      <td className={`${cell} text-sm text-ink-2`}>
        <ul title={column.samples.join("\n")}>
          {column.samples.slice(0, 2).map((sample) => (
            <li key={sample} className="truncate leading-[1.35]">
              <bdi>{sample}</bdi>
            </li>
          ))}
          {column.samples.length === 0 && <li className="text-ink-3">{t("look-empty-column")}</li>}
        </ul>
      </td>
      <td className={cell} data-match={column.at} onKeyDownCapture={onKeyDown}>
        <div className="grid gap-1">
          <FieldPick
            column={column}
            fields={fields}
            disabled={disabled}
            onPick={(field) => field !== column.field && match(field)}
          />
          {isDate && (
            <Pick
              hideLabel
              label={t("look-dates-of", { column: `\u2068${column.header}\u2069` })}
              value={forms || null}
              disabled={disabled}
              choices={[...new Set([...(forms ? [forms] : []), ...USUAL_DATES])].map((value) => ({
                value,
                label: shownForms(value),
              }))}
              onChange={(value) => value !== forms && match(column.field, value.split(BETWEEN))}
            />
          )}
        </div>
      </td>
      <td className={`${cell} text-sm`}>
        <Tag tone={tone}>{t(key)}</Tag>
        <span className="mt-0.5 line-clamp-3 text-xs text-ink-3" title={said}>
          {said}
        </span>
        {findings.map((finding) => (
          <span
            key={`${finding.what} ${finding.value}`}
            className={`mt-0.5 block text-xs ${finding.against ? "text-watch" : "text-ink-3"}`}
          >
            {findingText(finding, words)}
          </span>
        ))}
      </td>
    </tr>
  );
}

import type { ReactNode } from "react";
import { useWords } from "@/i18n/context";
import { Button, IconButton } from "./button";
import { Panel } from "./panel";

/** A row that can be added and taken away keeps a key of its own, so that typing never jumps to its neighbour. */
export type Keyed<T> = T & { key: number };

let lastKey = 0;
export const keyed = <T,>(row: T): Keyed<T> => ({ ...row, key: ++lastKey });

/** A form's rows that can be added, changed and taken away. */
export function Rows<T>({
  title,
  add,
  rows,
  blankRow,
  onChange,
  testId,
  children,
}: {
  title: string;
  add: string;
  rows: Keyed<T>[];
  blankRow: () => T;
  onChange: (rows: Keyed<T>[]) => void;
  testId: string;
  children: (row: Keyed<T>, index: number, change: (change: Partial<T>) => void) => ReactNode;
}) {
  const { t } = useWords();
  return (
    <Panel
      title={title}
      aside={
        <Button
          look="quiet"
          icon="plus"
          data-testid={`add-${testId}`}
          onPress={() => onChange([...rows, keyed(blankRow())])}
        >
          {add}
        </Button>
      }
    >
      {rows.length > 0 && (
        <ul data-testid={testId}>
          {rows.map((row, index) => (
            <li
              key={row.key}
              className="grid grid-cols-[minmax(0,1fr)_28px] items-start gap-2 border-t border-line px-3.5 py-2.5"
            >
              {children(row, index, (change) =>
                onChange(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one))),
              )}
              <IconButton
                icon="close"
                label={t("remove")}
                className="mt-5"
                onPress={() => onChange(rows.filter((one) => one.key !== row.key))}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

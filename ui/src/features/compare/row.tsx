import { Children, type ReactNode } from "react";

/** One cell for each supplier, in their order. */
export type CellsOf<T> = (shown: (one: T, at: number) => ReactNode) => ReactNode[];

/** One line of the comparison: what it is of, then each supplier's. */
export function Row({
  label,
  cells,
  head = false,
}: {
  label: ReactNode;
  cells: ReactNode[];
  head?: boolean;
}) {
  const line = head ? "" : "border-t border-line";
  return (
    <tr>
      <th
        scope="row"
        className={`sticky start-0 z-[1] w-[150px] bg-panel px-3.5 py-2 text-start align-top font-normal text-ink-2 ${line}`}
      >
        {label}
      </th>
      {Children.toArray(cells).map((cell, at) => (
        // Suppliers keep their places: there is nothing in a cell that could be lost.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <td key={at} className={`px-3.5 py-2 text-start align-top ${line}`}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** A heading over lines that belong together. */
export function Heading({ children, span }: { children: ReactNode; span: number }) {
  return (
    <tr>
      <th
        colSpan={span + 1}
        scope="colgroup"
        className="border-t border-line bg-bg px-3.5 py-1.5 text-start text-xs font-medium text-ink-3"
      >
        {children}
      </th>
    </tr>
  );
}

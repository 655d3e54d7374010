import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";

export type TabItem<T extends string> = { id: T; label: ReactNode; content: () => ReactNode };

export function Tabs<T extends string>({
  label,
  selected,
  onSelect,
  items,
}: {
  label: string;
  selected: T;
  onSelect: (id: T) => void;
  items: TabItem<T>[];
}) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as T)}
      className="grid min-h-0 grid-cols-[minmax(0,1fr)] content-start gap-4"
    >
      <TabList aria-label={label} className="flex gap-4.5 border-b border-line">
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            className="cursor-pointer pt-1 pb-[7px] text-ink-2 hover:text-ink data-selected:font-medium data-selected:text-ink data-selected:shadow-[inset_0_-2px_var(--accent)]"
          >
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="min-h-0">
          {item.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** The look of what opens over the window, and of a choice in it. */
export const POPOVER =
  "enter min-w-(--trigger-width) rounded-lg border border-line-2 bg-panel shadow-lift outline-none";
export const OPTION =
  "flex cursor-pointer items-center gap-2 rounded-sm px-2 py-1 outline-none data-focused:bg-sunk data-selected:font-medium data-selected:text-accent data-disabled:text-ink-3";

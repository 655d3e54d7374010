import type { ReactNode } from "react";

/** Content that scrolls by itself; what can be scrolled must be reachable by keyboard. */
export function ScrollRegion({
  label,
  className = "",
  dir,
  children,
}: {
  label: string;
  className?: string;
  dir?: "ltr";
  children: ReactNode;
}) {
  return (
    <section
      aria-label={label}
      dir={dir}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className={`overflow-auto focus-visible:-outline-offset-2 ${className}`}
    >
      {children}
    </section>
  );
}

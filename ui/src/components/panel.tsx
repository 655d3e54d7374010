import type { ReactNode } from "react";

/** A white sheet on the ground. */
export function Panel({
  title,
  aside,
  children,
  className = "",
}: {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={`rounded-lg border border-line bg-panel ${className}`}>
      {title && (
        <header className="flex items-center justify-between gap-3 px-3.5 pt-2.5 pb-1.5">
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** A screen's heading, its one line of context, and its actions. */
export function ScreenHead({
  title,
  sub,
  children,
}: {
  title: ReactNode;
  sub?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 flex-[1_1_240px]">
        <h1>{title}</h1>
        {sub && <p className="text-ink-2">{sub}</p>}
      </div>
      {children && <div className="flex items-center gap-2.5 pt-1">{children}</div>}
    </header>
  );
}

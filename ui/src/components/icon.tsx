/** 16 × 16 line drawings. Directional ones mirror in right-to-left text, others do not. */
const PATHS = {
  desk: "M3 4h10v8H3zM3 8h10",
  suppliers: "M2 13V6l6-3 6 3v7M6 13V9h4v4",
  contracts: "M4 2h6l3 3v9H4zM6.5 8h4M6.5 11h4",
  terms: "M1.5 3.5h13v9h-13zM8 5.5v5M9.5 6.5h-2a1 1 0 000 2h1a1 1 0 010 2h-2",
  deliveries: "M1 4h9v7H1zM10 6h3l2 3v2h-5M4 13h.01M12 13h.01",
  risk: "M8 2l6 11H2zM8 6v3M8 11h.01",
  import: "M8 2v7M5 6l3 3 3-3M2 12h12",
  settings: "M8 5a3 3 0 100 6 3 3 0 000-6M8 1v2M8 13v2M1 8h2M13 8h2",
  search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.5 10.5L14 14",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  check: "M3 8.5l3.2 3.2L13 5",
  calendar: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
  theme: "M8 2a6 6 0 100 12zM8 2a6 6 0 010 12",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  next: "M6 4l4 4-4 4",
  back: "M10 4L6 8l4 4",
  swap: "M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13",
  undo: "M3 7h7a3.5 3.5 0 010 7H7M3 7l3-3M3 7l3 3",
  warn: "M8 2l6 11H2zM8 6v3M8 11h.01",
  bad: "M8 2a6 6 0 100 12A6 6 0 008 2M8 5v4M8 11h.01",
  server: "M2.5 2.5h11v4.5h-11zM2.5 9h11v4.5h-11zM5 4.8h.01M5 11.2h.01",
  folder: "M1.5 4h5l1.5 2h6.5v7h-13z",
  file: "M4 2h6l3 3v9H4z",
  columns: "M2 3h12v10H2zM6 3v10M10 3v10",
  edit: "M3 13l.6-2.9L11 2.7l2.3 2.3-7.4 7.4z",
  trash: "M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 9h5.8l.6-9",
  star: "M8 2.2l1.7 3.7 4 .4-3 2.7.9 4L8 11l-3.6 2 .9-4-3-2.7 4-.4z",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2.5v-5.5h12v5.5h-2.5M4.5 9.5h7v4h-7z",
  keyboard: "M1.5 4h13v8h-13zM4 6.5h.01M6.5 6.5h.01M9 6.5h.01M11.5 6.5h.01M5 9.5h6",
} as const;

export type IconName = keyof typeof PATHS;
const MIRRORED: ReadonlySet<IconName> = new Set(["next", "back", "undo", "deliveries"]);

export function Icon({
  name,
  size = 15,
  className = "",
}: {
  name: IconName;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${MIRRORED.has(name) ? "rtl:-scale-x-100" : ""} ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Brand({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" className="shrink-0">
      <rect x="1" y="1" width="18" height="18" rx="5" fill="var(--accent)" />
      <path
        d="M5 12c2.5 2.4 7.5 2.4 10 0M7 7.5h.01M10 6.5h.01M13 7.5h.01"
        stroke="var(--accent-ink)"
        strokeWidth="1.8"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  );
}

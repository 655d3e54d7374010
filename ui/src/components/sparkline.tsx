import { useWords } from "@/i18n/context";

import { type Spot, type TrendPoint, trendOf } from "./trend";

/** The last months as a line, with their intervals behind it. Runs from right to left in Arabic. */
export function Sparkline({
  points,
  label,
  color = "var(--accent)",
  width = 92,
  height = 34,
}: {
  points: TrendPoint[];
  /** What it shows, in words: the same for who cannot see it. */
  label: string;
  color?: string;
  width?: number;
  height?: number;
}) {
  const { dir } = useWords();
  const { lines, bands, last } = trendOf(points, width, height);
  if (!last) return null;
  const at = ({ x, y }: Spot) => `${dir === "rtl" ? width - x : x},${y}`;
  return (
    <svg width={width} height={height} role="img" aria-label={label} className="block shrink-0">
      <title>{label}</title>
      {bands.map(({ low, high }) => (
        <polygon
          key={at(low[0] ?? last)}
          points={[...high, ...[...low].reverse()].map(at).join(" ")}
          fill={color}
          opacity={0.16}
        />
      ))}
      {lines.map((line) => (
        <polyline
          key={at(line[0] ?? last)}
          points={line.map(at).join(" ")}
          fill="none"
          stroke={color}
          strokeWidth={1.6}
          strokeLinejoin="round"
        />
      ))}
      <circle cx={dir === "rtl" ? width - last.x : last.x} cy={last.y} r={2.6} fill={color} />
    </svg>
  );
}

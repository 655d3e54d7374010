import { useWords } from "@/i18n/context";
import type { Indicator } from "@/ipc/contract";
import { rawShown } from "../words";
import { ordered } from "./edit";

const WIDTH = 150;
const HEIGHT = 54;

/** A scale as a line: raw values from the reading start, risk from 0 below to 100 above. */
export function ScalePicture({ indicator }: { indicator: Indicator }) {
  const words = useWords();
  const { t } = words;
  const corners = ordered(indicator.scale);
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return null;
  const span = Number(last.raw) - Number(first.raw) || 1;
  const at = (raw: string) => ((Number(raw) - Number(first.raw)) / span) * (WIDTH - 8) + 4;
  const up = (score: string) => HEIGHT - 4 - (Math.min(100, Math.max(0, Number(score))) / 100) * (HEIGHT - 8);
  const line = corners.map((corner) => `${at(corner.raw)},${up(corner.score)}`).join(" ");
  const shown = (raw: string) => rawShown(raw, indicator.unit, words);
  return (
    <figure className="grid gap-0.5" style={{ inlineSize: WIDTH }}>
      <svg
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={t("risk-scale-says", {
          from: shown(first.raw),
          low: first.score,
          to: shown(last.raw),
          high: last.score,
        })}
        className="block rounded-sm bg-sunk rtl:-scale-x-100"
      >
        <polyline points={line} fill="none" stroke="var(--accent)" strokeWidth={1.5} />
        {corners.map((corner) => (
          <circle key={corner.raw} cx={at(corner.raw)} cy={up(corner.score)} r={2.5} fill="var(--accent)" />
        ))}
      </svg>
      <figcaption className="flex justify-between text-2xs text-ink-3">
        <bdi>{shown(first.raw)}</bdi>
        <bdi>{shown(last.raw)}</bdi>
      </figcaption>
    </figure>
  );
}

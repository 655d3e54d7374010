import { useWords } from "@/i18n/context";
import type { RiskPoint } from "@/ipc/contract";
import { modelChanges, type Spot, spotsOf, stretches } from "./path-place";
import { openRiskProof, type RiskProof } from "./proof";
import { band, points } from "./words";

const GRID = [0, 20, 40, 60, 80, 100];

/** A likelihood with its band by month. Each point is a button that proves it as of that day. Time runs with the reading direction. */
export function PathChart({ path, supplier }: { path: RiskPoint[]; supplier: RiskProof["supplier"] }) {
  const words = useWords();
  const { t, f } = words;
  const spots = spotsOf(path);
  const known = path.filter((point) => point.likelihood !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return <p className="py-8 text-center text-ink-3">{t("risk-path-none")}</p>;
  const summary = t("risk-path-says", {
    from: f.day(first.date),
    first: points(first.likelihood, words),
    to: f.day(last.date),
    last: points(last.likelihood, words),
  });
  return (
    <div
      className="grid grid-cols-[2.4em_minmax(0,1fr)] gap-x-1"
      data-testid="path-chart"
      data-points={path.length}
    >
      <div aria-hidden="true" className="relative h-[160px] text-2xs text-ink-3">
        {GRID.map((score) => (
          <bdi key={score} className="absolute end-1 -translate-y-1/2" style={{ top: `${100 - score}%` }}>
            {f.number(score)}
          </bdi>
        ))}
      </div>
      <div className="relative h-[160px]">
        {GRID.map((score) => (
          <i
            key={score}
            className="absolute inset-x-0 border-t border-line"
            style={{ top: `${100 - score}%` }}
          />
        ))}
        <Drawing spots={spots} summary={summary} />
        {modelChanges(path).map((at) => (
          <span
            key={at}
            className="absolute inset-y-0 border-s border-dashed border-edge ps-1 text-2xs text-ink-3"
            style={{ insetInlineStart: `${((spots[at - 1]?.at ?? 0) + (spots[at]?.at ?? 0)) / 2}%` }}
          >
            {t("risk-model-version", { version: path[at]?.version ?? 0 })}
          </span>
        ))}
        {path.map((point, at) => (
          <Point
            key={point.date}
            point={point}
            spot={spots[at]}
            supplier={supplier}
            ends={at === 0 || at === path.length - 1}
          />
        ))}
      </div>
      <span />
      <Months path={path} spots={spots} />
    </div>
  );
}

/** Bands and lines; mirrored as a whole in right-to-left text, since it holds no words. */
function Drawing({ spots, summary }: { spots: Spot[]; summary: string }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={summary}
      className="absolute inset-0 h-full w-full rtl:-scale-x-100"
    >
      {stretches(spots).map((line) => {
        const over = line.map(({ at, high }) => `${at},${high}`);
        const under = line.map(({ at, low }) => `${at},${low}`).reverse();
        return (
          <g key={line[0]?.at}>
            <polygon points={[...over, ...under].join(" ")} fill="var(--accent)" opacity={0.14} />
            <polyline
              points={line.map(({ at, value }) => `${at},${value}`).join(" ")}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={1.75}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}

function Point({
  point,
  spot,
  supplier,
  ends,
}: {
  point: RiskPoint;
  spot: Spot | undefined;
  supplier: RiskProof["supplier"];
  ends: boolean;
}) {
  const words = useWords();
  const { t, f } = words;
  if (!spot || spot.value === null) return null;
  const value = points(point.likelihood, words);
  const says = t("risk-path-point", { date: f.day(point.date), value, band: band(point, words) });
  return (
    <button
      type="button"
      data-figure="risk"
      data-value={point.likelihood ?? ""}
      aria-label={says}
      title={says}
      onClick={() => openRiskProof({ supplier, part: null, asOf: point.date })}
      className="absolute grid size-6 -translate-y-1/2 place-items-center rounded-full ltr:-translate-x-1/2 rtl:translate-x-1/2"
      style={{ insetInlineStart: `${spot.at}%`, top: `${spot.value}%` }}
    >
      <i
        className={`size-[7px] rounded-full border-[1.5px] border-accent ${point.ruled ? "bg-panel" : "bg-accent"}`}
      />
      {ends && (
        <bdi className="absolute -top-3 rounded-sm bg-panel px-0.5 text-xs leading-none font-medium">
          {value}
        </bdi>
      )}
    </button>
  );
}

/** Every other month's name below; the year at the first and at each January. */
function Months({ path, spots }: { path: RiskPoint[]; spots: Spot[] }) {
  const { f } = useWords();
  return (
    <div aria-hidden="true" className="relative h-5 text-2xs text-ink-3">
      {path.map((point, at) =>
        at % 3 === 0 ? (
          <bdi
            key={point.date}
            className="absolute top-1 whitespace-nowrap ltr:-translate-x-1/2 rtl:translate-x-1/2"
            style={{ insetInlineStart: `${Math.min(93, Math.max(7, spots[at]?.at ?? 0))}%` }}
          >
            {f.month(point.date.slice(0, 7))}
          </bdi>
        ) : null,
      )}
    </div>
  );
}

import "./timeline.css";
import { useWords } from "@/i18n/context";
import type { ContractBars } from "@/ipc/contract";
import { drawn, place, type Stretch, type TimeScale } from "./time-scale";

const along = ({ at, length }: Stretch) => ({ insetInlineStart: `${at}%`, inlineSize: `${length}%` });
// A side that goes on beyond the axis is cut straight.
const ends = ({ cutStart, cutEnd }: Stretch) =>
  `${cutStart ? "" : "rounded-s-[3px]"} ${cutEnd ? "" : "rounded-e-[3px]"}`;

/** A contract on the time axis. Everything is placed by logical sides, so that time runs with the reading direction. */
export function TimeBar({
  contract: { row, bars },
  scale,
  day,
}: {
  contract: ContractBars;
  scale: TimeScale;
  day: string;
}) {
  const { t, f } = useWords();
  // The window that still asks for a decision may lie behind: its deadline passed and nothing is recorded.
  const since = row.notice_deadline && row.notice_deadline < day ? row.notice_deadline : day;
  const says = t("contract-bar", {
    start: f.day(row.start),
    end: row.end ? f.day(row.end) : t("contract-no-end"),
    notice: row.notice_deadline ? f.day(row.notice_deadline) : t("contract-no-deadline"),
  });
  return (
    <div role="img" aria-label={says} title={says} className="relative h-[46px]" data-testid="time-bar">
      {scale.years.map(({ year, at }) => (
        <i
          key={year}
          className="absolute inset-y-0 border-s border-line"
          style={{ insetInlineStart: `${at}%` }}
        />
      ))}
      {bars.map((bar) => {
        const { term, window, expected } = drawn(bar, scale, since);
        return (
          <span key={bar.term.renewal}>
            {term && (
              <i
                className={`time-term absolute top-[17px] h-3 ${expected ? "time-expected" : row.phase === "ended" ? "time-over" : ""} ${ends(term)}`}
                style={along(term)}
              />
            )}
            {window && <i className="time-window absolute top-[17px] h-3" style={along(window)} />}
          </span>
        );
      })}
      <i
        className="absolute inset-y-1 w-px bg-bad"
        style={{ insetInlineStart: `${place(day, scale)}%` }}
        data-testid="time-today"
      />
    </div>
  );
}

/** The years above the bars, and where today is. */
export function TimeAxis({ scale, day }: { scale: TimeScale; day: string }) {
  const { t, f } = useWords();
  return (
    <span className="relative block h-full w-full">
      {scale.years.map(({ year, at }) => (
        <span
          key={year}
          className="absolute inset-y-0 flex items-center border-s border-line ps-1.5 text-2xs font-normal"
          style={{ insetInlineStart: `${at}%` }}
        >
          <bdi>{f.year(year)}</bdi>
        </span>
      ))}
      <i
        className="absolute bottom-0 h-2 w-px bg-bad"
        style={{ insetInlineStart: `${place(day, scale)}%` }}
        title={t("today")}
      />
    </span>
  );
}

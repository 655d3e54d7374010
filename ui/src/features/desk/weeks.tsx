import { type KeyboardEvent, lazy, Suspense, useMemo, useState } from "react";
import { Button } from "@/components/button";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { DeskView } from "@/ipc/contract";
import { Lanes } from "./lanes";
import { useOpenDot } from "./open-dot";
import { type Spot, spotsOf } from "./places";
import { WeeksTable } from "./weeks-table";

const DayPanel = lazy(() => import("./day-panel").then((part) => ({ default: part.DayPanel })));
const DeskCalendar = lazy(() => import("./desk-calendar").then((part) => ({ default: part.DeskCalendar })));

/** Everything that falls into the next twelve weeks: a lane each for deadlines, ends, documents and promises that will hardly hold. */
export function Weeks({ weeks }: { weeks: DeskView["weeks"] }) {
  const { t, f } = useWords();
  const [table, setTable] = useState(false);
  const [day, setDay] = useState<Spot | null>(null);
  const [saving, setSaving] = useState(false);
  const open = useOpenDot();
  const spots = useMemo(() => spotsOf(weeks), [weeks]);
  const openSpot = (spot: Spot) => {
    const [only] = spot.dots;
    if (only && spot.dots.length === 1) open(only);
    else setDay(spot);
  };
  // By the physical key, as everywhere, so that it works with an Arabic keyboard.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== "KeyT" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setTable(!table);
  };
  return (
    <Panel
      className="shrink-0"
      title={
        <>
          {t("desk-weeks")}
          <span className="ms-2 font-normal text-ink-3">
            {t("desk-weeks-count", { n: weeks.total })}
            {weeks.total > weeks.dots.length && `, ${t("desk-weeks-first", { n: weeks.dots.length })}`}
          </span>
        </>
      }
      aside={
        <div className="flex items-center gap-1">
          {weeks.dots.length > 0 && (
            <Button look="quiet" data-testid="weeks-toggle" onPress={() => setTable(!table)}>
              {t(table ? "desk-weeks-chart" : "desk-weeks-table")}
            </Button>
          )}
          <Button
            look="quiet"
            icon="calendar"
            data-testid="desk-calendar"
            isDisabled={weeks.total === 0}
            onPress={() => setSaving(true)}
          >
            {t("desk-weeks-calendar")}
          </Button>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons within hold the focus; T is theirs together */}
      <div onKeyDown={onKeyDown} className="px-3.5 pb-2.5" data-testid="weeks">
        {table ? (
          <WeeksTable dots={weeks.dots} onOpen={open} />
        ) : (
          <Lanes weeks={weeks} spots={spots} onOpen={openSpot} />
        )}
      </div>
      <Suspense>
        {day && (
          <DayPanel
            title={t("desk-day-title", { date: f.day(day.date), what: t(`desk-lane-${day.lane}`) })}
            dots={day.dots}
            onOpen={open}
            onClose={() => setDay(null)}
          />
        )}
      </Suspense>
      <Suspense>{saving && <DeskCalendar onClose={() => setSaving(false)} />}</Suspense>
    </Panel>
  );
}

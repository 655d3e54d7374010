import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "@/components/button";
import { CHIP } from "@/components/chip";
import { Icon } from "@/components/icon";
import { POPOVER } from "@/components/popover";
import { useWords } from "@/i18n/context";
import { workspaceQuery } from "@/ipc/queries";
import { setView, usePast, useView } from "./view";

// The calendar is a good part of the window's code, and needed only once somebody opens it.
const AsOfPicker = lazy(() => import("./as-of-picker").then((part) => ({ default: part.AsOfPicker })));

/** The date at which the whole window looks. */
export function AsOfChip() {
  const { t, f } = useWords();
  const { asOf } = useView();
  const past = usePast();
  const { data: workspace } = useQuery(workspaceQuery);
  const [open, setOpen] = useState(false);
  if (!workspace) return null;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton
        data-testid="as-of-chip"
        className={`${CHIP} ${past ? "border-watch bg-watch-weak text-watch" : "border-line bg-panel text-ink-2 hover:border-edge"}`}
      >
        <span>{t("as-of")}</span>
        <b className={`font-medium ${past ? "" : "text-ink"}`}>{f.date(asOf ?? workspace.as_of_default)}</b>
      </AriaButton>
      {/* The popover is itself the dialog, so that its hidden buttons to close it lie within one. */}
      <Popover className={POPOVER} placement="bottom end" aria-label={t("as-of-title")}>
        <div className="grid min-h-[330px] w-[280px] content-start gap-3 p-3">
          <Suspense>
            <AsOfPicker
              today={workspace.today}
              completeTo={workspace.complete_to}
              shown={asOf ?? workspace.as_of_default}
              onPick={(date) => {
                setView({ asOf: date === workspace.as_of_default ? null : date });
                setOpen(false);
              }}
            />
          </Suspense>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

/** Says so, in full width, while the window shows the past. */
export function PastBanner() {
  const { t, f } = useWords();
  const past = usePast();
  const { withHindsight } = useView();
  if (past === null) return <div />;
  return (
    <div
      role="status"
      data-testid="past-banner"
      className="flex flex-wrap items-center gap-3 border-b border-line bg-watch-weak px-5 py-1.5 text-watch"
    >
      <Icon name="calendar" size={14} />
      <span className="flex-1">
        {t(withHindsight ? "past-with-hindsight" : "past-banner", { date: f.date(past) })}
      </span>
      <Button
        look="quiet"
        className="text-watch"
        data-testid="hindsight"
        onPress={() => setView({ withHindsight: !withHindsight })}
      >
        {t(withHindsight ? "past-known-then" : "past-known-now")}
      </Button>
      <Button onPress={() => setView({ asOf: null, withHindsight: false })}>{t("back-to-today")}</Button>
    </div>
  );
}

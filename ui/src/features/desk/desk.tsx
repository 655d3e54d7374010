import { useQuery } from "@tanstack/react-query";
import { ErrorNote, Waiting } from "@/components/feedback";
import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";
import { workspaceQuery } from "@/ipc/queries";
import { useDesk } from "./data";
import { Decisions } from "./decisions";
import { DeskFigureCards } from "./figures";
import { Weeks } from "./weeks";

/** What needs a decision, four figures beside it, and what the next twelve weeks bring. */
export function Desk() {
  const { t } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const { view, reckoning, error, retry } = useDesk();
  if (!view) return error ? <ErrorNote error={error} retry={retry} /> : <Waiting />;
  const bare = workspace?.counts.suppliers === 0;
  return (
    <>
      <ScreenHead
        title={t("desk-title", { n: view.counts.total })}
        sub={
          <>
            {view.counts.total > 0 && t("desk-sub")}
            <span role="status" data-testid="desk-anew">
              {reckoning && !error && (
                <span className="ms-2 text-ink-3 [animation:enter_200ms_400ms_ease-out_backwards]">
                  {t("desk-anew")}
                </span>
              )}
            </span>
          </>
        }
      />
      {error && <ErrorNote error={error} retry={retry} />}
      <div
        data-testid="desk"
        data-fresh={!reckoning}
        className="grid min-h-[350px] flex-1 grid-cols-[minmax(0,1fr)_minmax(250px,320px)] grid-rows-[minmax(0,1fr)] items-start gap-4 @max-[860px]:min-h-fit @max-[860px]:flex-none @max-[860px]:grid-cols-1 @max-[860px]:grid-rows-none"
      >
        <Decisions view={view} bare={bare} />
        <DeskFigureCards figures={view.figures} />
      </div>
      <Weeks weeks={view.weeks} />
    </>
  );
}

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { actionText, undo } from "@/app/undo";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { useCalendarNames } from "@/features/contracts/words";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { HistoryEntry } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { type Change, fieldSaid, type Names, valueSaid, worthTelling } from "./history-words";
import { useSupplierWords } from "./words";

const PAGE = 40;
const IMPORT = "import.apply";

/** Whose history: it is asked for by another name. */
type Of = "supplier" | "contract";

/** What was done to a record: when, by whom, from what to what. With a `limit` only the latest. */
export function History({ of = "supplier", id, limit }: { of?: Of; id: string; limit?: number }) {
  const { t } = useWords();
  const { asOf } = useView();
  const size = limit ?? PAGE;
  const history = useInfiniteQuery({
    queryKey: [of, "history", id, size, asOf],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => {
      const asked = { id, before: pageParam, limit: size, as_of: asOf };
      return of === "contract" ? call("contract_history", asked) : call("supplier_history", asked);
    },
    getNextPageParam: (last) => (last.length < size ? null : (last.at(-1)?.seq ?? null)),
  });
  if (history.error) return <ErrorNote error={history.error} retry={() => void history.refetch()} />;
  if (!history.data) return <Waiting />;
  const entries = history.data.pages.flat();
  if (entries.length === 0)
    return <p className="border-t border-line px-3.5 py-3 text-ink-3">{t("history-none")}</p>;
  return (
    <>
      <ol data-testid="history">
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
      {limit === undefined && history.hasNextPage && (
        <div className="border-t border-line p-2.5">
          <Button isDisabled={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()}>
            {t("history-earlier")}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const words = useWords();
  const { t, f } = words;
  const { data: workspace } = useQuery(workspaceQuery);
  const editable = useEditable();
  const changes = worthTelling(entry.changes, words.lang);
  return (
    <li className="grid grid-cols-[142px_7px_minmax(0,1fr)_auto] items-start gap-3 border-t border-line px-3.5 py-2 first:border-t-0">
      <span className="text-ink-3">
        <bdi>{f.moment(entry.at, workspace?.zone)}</bdi>
      </span>
      <i
        aria-hidden="true"
        className={`mt-[7px] size-[7px] rounded-full ${entry.undone_by === null ? "bg-accent" : "border border-edge"}`}
      />
      <div className="min-w-0">
        <p>
          <span className={`font-medium ${entry.undone_by === null ? "" : "line-through"}`}>
            {actionText(entry.action, words)}
          </span>
          {entry.subject && (
            <>
              {" "}
              <bdi>{entry.subject}</bdi>
            </>
          )}
          <span className="text-ink-2">
            {" · "}
            <bdi>{words.lookup(`actor-${entry.actor}`) ?? entry.actor}</bdi>
          </span>
          {entry.undone_by !== null && <span className="ms-2 text-ink-3">{t("history-undone")}</span>}
        </p>
        {changes.length > 0 && (
          <ul className="text-ink-2">
            {changes.slice(0, 12).map((change) => (
              <li key={change.field} className="line-clamp-3 break-words">
                <ChangeLine action={entry.action} {...change} />
              </li>
            ))}
            {changes.length > 12 && <li>{t("history-more", { n: changes.length - 12 })}</li>}
          </ul>
        )}
      </div>
      {/* An import touches many suppliers: it is taken back whole, where what it did is seen. */}
      {entry.action === IMPORT && (
        <Link to="/import" className="px-2.5 py-1.5 text-ink-2 underline hover:text-ink">
          {t("history-imports")}
        </Link>
      )}
      {entry.action !== IMPORT && entry.undoable && entry.undone_by === null && editable && (
        <Button look="quiet" icon="undo" onPress={() => void undo(words, entry.seq)}>
          {t("undo")}
        </Button>
      )}
    </li>
  );
}

function ChangeLine({ action, field, before, after, parts }: { action: string } & Change) {
  const words = useWords();
  const { t } = words;
  const { category, country, person } = useSupplierWords();
  const calendars = useCalendarNames();
  const names: Names = {
    categories: category,
    owner: person,
    country,
    calendar: (code) => calendars.find((one) => one.code === code)?.name ?? null,
  };
  const label = fieldSaid(action, field, words);
  const said = (value: string | null, side: "before" | "after") =>
    parts
      ? parts
          .flatMap((part) => valueSaid({ field: part.field, value: part[side] }, names, words) ?? [])
          // Each in its own direction.
          .map((text) => `\u2068${text}\u2069`)
          .join(" · ")
      : valueSaid({ field, value }, names, words);
  const [from, to] = [said(before, "before"), said(after, "after")];
  if (!from && !to) return label;
  if (!from) return t("change-set", { field: label, after: to ?? "" });
  if (!to) return t("change-cleared", { field: label, before: from });
  return t("change-from-to", { field: label, before: from, after: to });
}

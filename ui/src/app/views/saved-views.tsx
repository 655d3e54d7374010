import { useMutation, useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { toastUndoable } from "@/app/undo";
import { CHIP } from "@/components/chip";
import { chooseColumns, useColumnText } from "@/components/column-choice";
import { Icon } from "@/components/icon";
import { OPTION, POPOVER } from "@/components/popover";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { SavedView, ViewedList } from "@/ipc/contract";
import { queryClient, viewsQuery } from "@/ipc/queries";
import { useChosenView } from "./chosen";
import { type Shown, sameView, textOfView, viewOfText } from "./shown";
import { NameView } from "./view-name";

/**
 * A list's saved views, at its head: its filters, its order and its columns under a name. `state` is what of the list a view holds, `start`
 * the same as it begins, `onApply` puts it in order again.
 */
export function SavedViews<S extends Shown>({
  list,
  grid,
  state,
  start,
  onApply,
}: {
  list: ViewedList;
  /** The storage key of the list's grid, whose columns belong to the view. */
  grid: string;
  state: S;
  start: S;
  onApply: (state: S) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { data } = useQuery(viewsQuery);
  const own = data?.filter((one) => one.list === list);
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const apply = useCallback(
    (view: SavedView | null) => {
      const kept = viewOfText(view?.shown ?? "", start);
      onApply(kept.state);
      chooseColumns(grid, kept.columns);
    },
    [grid, start, onApply],
  );
  const { chosen, choose, call: name } = useChosenView(list, data, apply);
  // Columns are chosen in the grid itself: its choice is followed, so that a change shows here at once.
  useColumnText(grid);
  const now = textOfView(state, start, grid);
  const changed = chosen !== null && !sameView(viewOfText(chosen.shown, start), viewOfText(now, start));

  const save = useMutation({
    mutationFn: (view: SavedView) => call("view_save", { view }),
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });
      name(saved.id);
      setNaming(null);
      toastUndoable(t("view-saved", { name: saved.name }), words);
    },
  });
  const remove = useMutation({
    mutationFn: (view: SavedView) => call("view_remove", { id: view.id }),
    onSuccess: async (_, view) => {
      name(null);
      await queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });
      toastUndoable(t("view-removed", { name: view.name }), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });

  const act = (key: string) => {
    if (key === "start") choose(null);
    else if (key === "new" || key === "rename") {
      save.reset();
      setNaming(key);
    } else if (key === "keep" && chosen) save.mutate({ ...chosen, shown: now });
    else if (key === "remove" && chosen) remove.mutate(chosen);
    else choose(own?.find((one) => one.id === key) ?? null);
  };
  return (
    <>
      <MenuTrigger>
        <Button
          data-testid="views"
          data-view={chosen?.id ?? ""}
          className={`${CHIP} max-w-64 ${chosen ? "border-accent bg-accent-weak text-accent" : "border-line bg-panel text-ink-2 hover:border-edge"}`}
        >
          <Icon name="star" size={12} />
          {chosen ? <bdi className="truncate font-medium">{chosen.name}</bdi> : t("views")}
          {changed && <span className="text-xs">{t("view-changed")}</span>}
          <Icon name="down" size={11} />
        </Button>
        <Popover className={POPOVER} placement="bottom start">
          <Menu
            aria-label={t("views")}
            className="max-h-96 max-w-80 min-w-56 overflow-y-auto p-1 outline-none"
            onAction={(key) => act(String(key))}
          >
            <Line id="start" text={t("view-start")} current={chosen === null} />
            {own?.map((one) => (
              <Line key={one.id} id={one.id} text={one.name} current={one.id === chosen?.id} />
            ))}
            <Separator className="mx-1 my-1 border-t border-line" />
            {changed && <Line id="keep" text={t("view-keep", { name: chosen.name })} />}
            <Line id="new" text={t("view-new")} />
            {chosen && <Line id="rename" text={t("view-rename", { name: chosen.name })} />}
            {chosen && <Line id="remove" text={t("view-remove", { name: chosen.name })} />}
          </Menu>
        </Popover>
      </MenuTrigger>
      {naming && (
        <NameView
          title={naming === "new" ? t("view-new-title") : t("view-rename", { name: chosen?.name ?? "" })}
          start={naming === "rename" ? (chosen?.name ?? "") : ""}
          error={save.error}
          busy={save.isPending}
          onName={(called) =>
            save.mutate(
              naming === "rename" && chosen
                ? { ...chosen, name: called }
                : { id: "", list, name: called, shown: now },
            )
          }
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}

function Line({ id, text, current }: { id: string; text: string; current?: boolean }) {
  const { t } = useWords();
  return (
    <MenuItem
      id={id}
      textValue={text}
      className={OPTION}
      {...(current && { "aria-label": t("view-is-current", { name: text }) })}
    >
      <span aria-hidden="true" className="w-3.5 shrink-0">
        {current && <Icon name="check" size={13} />}
      </span>
      <span className="min-w-0 flex-1 truncate">
        <bdi>{text}</bdi>
      </span>
    </MenuItem>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { toastUndoable } from "@/app/undo";
import { setView, useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { POPOVER } from "@/components/popover";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import { shiftPoint } from "@/i18n/format";
import { call } from "@/ipc/client";
import type { Ranking } from "@/ipc/contract";
import { useBoard } from "./asked";
import { SaveDefinition } from "./save-definition";

type Against = NonNullable<Ranking["against_in_force"]>;

/** What the definition on the board is called, what it changes against the one in force, and how to keep it. */
export function BoardFoot({ against }: { against: Against | null }) {
  const words = useWords();
  const { t, lang } = words;
  const { definition, inForce, named } = useBoard();
  const editable = useEditable();
  const [saving, setSaving] = useState(false);
  const force = useMutation({
    mutationFn: (id: string) => call("definition_put_in_force", { id }),
    onSuccess: () => {
      setView({ trying: null });
      toastUndoable(t("board-now-in-force", { name: named ? localText(named.name, lang) : "" }), words);
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  // Parts of a quantity do not fail independently, so nobody is surely below target by either definition.
  const told = [definition, inForce?.definition].every((one) => one?.level !== "quantity");
  const isInForce = named !== undefined && named === inForce;

  return (
    <footer className="flex min-h-[29px] flex-1 flex-wrap items-center justify-end gap-x-2 gap-y-1 self-end text-ink-2">
      {isInForce && <p className="whitespace-nowrap text-ink-3">{t("board-in-force")}</p>}
      {!isInForce && (
        <>
          {against && <AgainstInForce against={against} told={told} />}
          <Button look="quiet" onPress={() => setView({ trying: null })} data-testid="board-reset">
            {t("board-reset")}
          </Button>
          {named ? (
            <Button isDisabled={!editable || force.isPending} onPress={() => force.mutate(named.id)}>
              {t("board-put-in-force")}
            </Button>
          ) : (
            <Button isDisabled={!editable} onPress={() => setSaving(true)} data-testid="board-save">
              {t("board-save")}
            </Button>
          )}
        </>
      )}
      {saving && <SaveDefinition onClose={() => setSaving(false)} />}
    </footer>
  );
}

/** `told` is whether below target can be told from chance by both definitions. */
function AgainstInForce({ against, told }: { against: Against; told: boolean }) {
  const { t } = useWords();
  const more = told ? against.below_target_more : 0;
  const says = !told
    ? t("board-no-interval")
    : more > 0
      ? t("board-more-below", { n: more })
      : more < 0
        ? t("board-fewer-below", { n: -more })
        : t("board-same-below");
  return (
    <DialogTrigger>
      <AriaButton
        data-testid="against-in-force"
        className={`inline-flex cursor-pointer items-center gap-1.5 rounded-sm px-1 hover:text-ink ${more > 0 ? "text-bad" : ""}`}
      >
        {says}
        <Icon name="down" size={12} />
      </AriaButton>
      <Popover className={POPOVER} placement="bottom end">
        <Dialog
          aria-label={t("board-who-moves")}
          className="grid max-h-[60vh] w-[380px] max-w-full gap-3 overflow-y-auto p-3.5 outline-none"
        >
          <Movers title={t("board-fall")} movers={against.fall} />
          <Movers title={t("board-rise")} movers={against.rise} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Movers({ title, movers }: { title: string; movers: Against["rise"] }) {
  const { t, f } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      {movers.length === 0 && <p className="text-ink-3">{t("board-nobody")}</p>}
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        {movers.map((one) => (
          <div key={one.name} className="contents">
            <dt className="truncate">
              <bdi>{one.name}</bdi>
            </dt>
            <dd className="text-end">{t("board-points", { points: f.signed(shiftPoint(one.by, 2)) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

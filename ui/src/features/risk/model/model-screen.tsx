import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Note, Waiting } from "@/components/feedback";
import { Icon } from "@/components/icon";
import { ScreenHead } from "@/components/panel";
import { Tag, type Tone } from "@/components/tag";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import { call } from "@/ipc/client";
import type { ModelState, ModelView } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";
import { modelsQuery } from "../data";
import { actorSaid, DIMENSIONS } from "../words";
import { About } from "./about";
import { Activate } from "./activate";
import { Cuts } from "./cuts";
import { type Draft, dropDraft, useDraft } from "./draft";
import { LiveRanking } from "./live-ranking";
import { PartEditor } from "./part-editor";
import { Versions } from "./versions";

const route = getRouteApi("/risk/model");
const STATE_TONE: Record<ModelState, Tone> = { draft: "watch", active: "good", retired: "none" };

/** How risk is weighed: every version readable, a draft with sliders, and the ranking it makes moving beside it. */
export function RiskModel() {
  const { version } = route.useSearch();
  const { data, error, refetch } = useQuery(modelsQuery);
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const of = (state: ModelState) => data.find((one) => one.model.state === state);
  const view = data.find((one) => one.model.version === version) ?? of("draft") ?? of("active") ?? data[0];
  return view ? <Version key={view.model.id} view={view} all={data} /> : null;
}

function Version({ view, all }: { view: ModelView; all: ModelView[] }) {
  const words = useWords();
  const { t, f, lang } = words;
  const navigate = useNavigate();
  const draft = useDraft(view);
  const editable = useEditable();
  const [activating, setActivating] = useState(false);
  const { model } = view;
  const disabled = model.state !== "draft" || !editable;
  const show = (version: number) => void navigate({ to: "/risk/model", search: { version } });

  return (
    <>
      <ScreenHead
        title={
          <span className="inline-flex flex-wrap items-center gap-2.5">
            {localText(model.names, lang) || t("risk-model")}
            <Tag tone={STATE_TONE[model.state]}>
              {t("risk-model-version", { version: model.version })} · {t(`risk-model-${model.state}`)}
            </Tag>
          </span>
        }
        sub={
          <>
            <Link to="/risk" className="inline-flex items-center gap-1 rounded-sm hover:text-ink">
              <Icon name="back" size={11} />
              {t("nav-risk")}
            </Link>
            {view.activated_at && (
              <>
                {" · "}
                {t("risk-model-activated-by", {
                  date: f.day(view.activated_at.slice(0, 10)),
                  person: actorSaid(view.activated_by, words),
                })}
              </>
            )}
          </>
        }
      >
        <Versions all={all} shown={model.version} onShow={show} />
        <Actions view={view} all={all} draft={draft} onShow={show} onActivate={() => setActivating(true)} />
      </ScreenHead>
      {view.reason && (
        <Note>
          <bdi>{view.reason}</bdi>
        </Note>
      )}
      {draft.error && <ErrorNote error={draft.error} />}
      <div className="grid min-h-[420px] flex-1 grid-cols-[minmax(380px,5fr)_minmax(380px,6fr)] gap-4 @max-[820px]:grid-cols-1">
        <div
          className="min-h-0 overflow-y-auto rounded-lg border border-line bg-panel"
          data-testid="model-weights"
        >
          {DIMENSIONS.filter((one) => draft.model.dimensions.some((set) => set.dimension === one)).map(
            (dimension) => (
              <PartEditor key={dimension} draft={draft} part={dimension} disabled={disabled} />
            ),
          )}
          <PartEditor draft={draft} part="impact" disabled={disabled} />
          <Cuts draft={draft} disabled={disabled} />
          <About draft={draft} disabled={disabled} />
        </div>
        <LiveRanking model={draft.model} />
      </div>
      {activating && (
        <Activate
          view={view}
          draft={draft}
          onClose={() => setActivating(false)}
          onDone={(version) => {
            setActivating(false);
            show(version);
          }}
        />
      )}
    </>
  );
}

/** A version in force or retired is only read; a draft is saved, discarded, or put in force. */
function Actions({
  view,
  all,
  draft,
  onShow,
  onActivate,
}: {
  view: ModelView;
  all: ModelView[];
  draft: Draft;
  onShow: (version: number) => void;
  onActivate: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const editable = useEditable();
  const fail = (error: Parameters<typeof words.say>[0]) => toast(words.say(error), { bad: true });
  const existing = all.find((one) => one.model.state === "draft");
  const begin = useMutation({
    mutationFn: () => call("risk_model_draft", { from: view.model.id }),
    onSuccess: (made) => {
      refresh("risk");
      onShow(made.model.version);
    },
    onError: fail,
  });
  const discard = useMutation({
    mutationFn: () => call("risk_model_discard", { id: view.model.id, lock: view.lock }),
    onSuccess: () => {
      dropDraft(view.model.id);
      refresh("risk");
      toastUndoable(t("risk-model-discarded"), words);
      onShow(all.find((one) => one.model.state === "active")?.model.version ?? 1);
    },
    onError: fail,
  });
  if (view.model.state !== "draft")
    return (
      <Button
        look="go"
        icon="edit"
        isDisabled={!editable || begin.isPending}
        data-testid="model-draft"
        onPress={() => (existing ? onShow(existing.model.version) : begin.mutate())}
      >
        {t(existing ? "risk-model-to-draft" : "risk-model-draft-make")}
      </Button>
    );
  return (
    <>
      <Button look="quiet" isDisabled={!editable || discard.isPending} onPress={() => discard.mutate()}>
        {t("risk-model-discard")}
      </Button>
      <Button
        isDisabled={!editable || !draft.dirty || draft.saving}
        data-testid="model-save"
        // What was refused stands at its field.
        onPress={() => void draft.save().catch(() => undefined)}
      >
        {t("risk-model-save")}
      </Button>
      <Button look="go" isDisabled={!editable} data-testid="model-activate" onPress={onActivate}>
        {t("risk-model-activate")}
      </Button>
    </>
  );
}

import { useEditable } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Note, ProgressBar } from "@/components/feedback";
import { Panel, ScreenHead } from "@/components/panel";
import { PathField } from "@/components/path-field";
import { useWords } from "@/i18n/context";
import { CheckResult } from "./check-result";
import { fileSize } from "./file-size";
import { cancelWork, look as lookInto, startOver, typePath, useFlow } from "./flow";
import { BY_GUESS } from "./flow-state";
import { MatchColumns } from "./match-columns";
import { PastImports } from "./past-imports";
import { Preview } from "./preview";
import { ProfileChoice } from "./profile-choice";
import { Summary } from "./summary";
import { Watched } from "./watched";

/** Bringing in what the ERP exports. Nothing is written before every problem has been shown. */
export function Imports() {
  const { t, f } = useWords();
  const editable = useEditable();
  const flow = useFlow();
  const { look, profile, check, summary, working } = flow;
  return (
    <>
      <ScreenHead title={t("nav-import")} sub={t("import-sub")}>
        {(look || summary) && !working && (
          <Button onPress={startOver} icon="file">
            {t("import-other-file")}
          </Button>
        )}
      </ScreenHead>
      {editable ? (
        <>
          {summary && <Summary summary={summary} />}
          {!look && !summary && <FileChoice />}
          {!look && !working && <Watched />}
          {look && (
            <>
              <Preview look={look} disabled={working !== null} />
              <ProfileChoice look={look} disabled={working !== null} />
              {profile === BY_GUESS && <MatchColumns look={look} disabled={working !== null} />}
            </>
          )}
          {working && (
            <Panel className="shrink-0 p-3.5">
              <ProgressBar
                label={phaseText(working.progress.phase, t)}
                done={working.progress.done}
                total={working.progress.total}
                {...(working.progress.phase === "read" && {
                  amount: (kibibytes) => fileSize(kibibytes, working.progress.total ?? kibibytes, f.tag),
                })}
                onCancel={cancelWork}
              />
            </Panel>
          )}
          {flow.error && look && <FlowError />}
          {check && !working && <CheckResult check={check} />}
        </>
      ) : (
        <Note tone="watch">{t("import-past-date")}</Note>
      )}
      <PastImports />
    </>
  );
}

type Translate = ReturnType<typeof useWords>["t"];

function phaseText(phase: string, t: Translate): string {
  if (phase === "read") return t("import-phase-read");
  return phase === "write" ? t("import-phase-write") : t("import-phase-check");
}

/** Stopping was the person's wish and is no error. */
function FlowError() {
  const { t } = useWords();
  const { error } = useFlow();
  // What is wrong with a field is said at the field.
  if (!error || error.fields.name) return null;
  return error.code === "cancelled" ? <Note>{t("import-stopped")}</Note> : <ErrorNote error={error} />;
}

function FileChoice() {
  const { t } = useWords();
  const { path, error, looking } = useFlow();
  return (
    <Panel title={t("import-step-file")} className="shrink-0">
      <div className="grid max-w-[720px] gap-3 px-3.5 pb-3.5">
        <PathField
          label={t("import-file")}
          kind="data"
          name="import-path"
          value={path}
          onChange={typePath}
          onEnter={() => void lookInto()}
        />
        {error && <ErrorNote error={error} />}
        <Button
          look="go"
          className="justify-self-start"
          data-testid="import-read"
          isDisabled={looking || !path.trim()}
          onPress={() => void lookInto()}
        >
          {t("import-read-file")}
        </Button>
      </div>
    </Panel>
  );
}

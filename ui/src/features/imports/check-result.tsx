import { useState } from "react";
import { Button } from "@/components/button";
import { Note } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { ImportCheck } from "@/ipc/contract";
import { writeChecked } from "./flow";
import { Newcomers } from "./newcomers";
import { problemText } from "./problem-text";
import { Problems } from "./problems";
import { SaveRejects } from "./save-rejects";
import { Writes } from "./writes";

/** What the check found: every problem, and what would be written. Only from here is anything written. */
export function CheckResult({ check }: { check: ImportCheck }) {
  const words = useWords();
  const { t, f } = words;
  const [saving, setSaving] = useState(false);
  const nothing = check.writes.every((one) => one.new === 0 && one.changed === 0);
  const parts = [
    t("import-checked", { read: check.read }),
    t("import-good", { n: check.good }),
    t("import-rejected", { n: check.rejected }),
    ...(check.unchanged > 0 ? [t("import-unchanged", { n: check.unchanged })] : []),
    ...(check.complete_to ? [t("import-complete-to", { date: f.day(check.complete_to) })] : []),
  ];
  return (
    <Panel title={t("import-step-check")} className="shrink-0">
      <div
        className="grid gap-3 px-3.5 pb-3.5"
        data-testid="import-checked"
        data-read={check.read}
        data-good={check.good}
        data-rejected={check.rejected}
      >
        <p>
          {parts.map((part, index) => (
            <span key={part}>
              {index > 0 && " · "}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
        <Newcomers check={check} />
        {check.day_back && (
          <Note tone="watch">
            <span data-testid="import-day-back">
              {t("import-would-turn-back", {
                from: f.date(check.day_back.from),
                to: f.date(check.day_back.to),
              })}
            </span>
          </Note>
        )}
        {check.already && <Note>{t("import-already")}</Note>}
        {!check.already && nothing && check.good > 0 && <Note>{t("import-nothing-to-write")}</Note>}
        <div className="grid items-start gap-4 min-[1000px]:grid-cols-[minmax(0,1fr)_300px]">
          <section className="grid min-w-0 gap-2">
            <div className="flex flex-wrap items-center gap-2">
              <Tag tone={check.problems_total > 0 ? "watch" : "good"}>
                {t("import-problems", { n: check.problems_total })}
              </Tag>
              {check.problems_total === 0 && <span className="text-ink-2">{t("import-no-problems")}</span>}
            </div>
            {check.by_code.length > 0 && (
              <ul aria-label={t("import-problem-kinds")} className="grid gap-0.5 text-ink-2">
                {check.by_code.map((kind) => (
                  <li key={`${kind.code} ${kind.column}`}>
                    <bdi className="font-medium">{f.number(kind.n)}</bdi>
                    {" × "}
                    {kind.column && (
                      <>
                        <bdi>{kind.column}</bdi>
                        {": "}
                      </>
                    )}
                    {problemText({ code: kind.code, params: ofKind(check, kind) }, words)}
                  </li>
                ))}
              </ul>
            )}
            {check.problems_total > 0 && <Problems check={check} />}
          </section>
          <Writes title={t("import-would-write")} writes={check.writes} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="go"
            data-testid="import-apply"
            isDisabled={check.good === 0}
            onPress={() => void writeChecked()}
          >
            {t(check.rejected > 0 ? "import-apply-good" : "import-apply", { n: check.good })}
          </Button>
          {check.rejected > 0 && (
            <Button data-testid="import-save-rejects" onPress={() => setSaving(true)}>
              {t("import-save-rejects")}
            </Button>
          )}
          <span className="text-ink-3">{t("import-nothing-written-yet")}</span>
        </div>
      </div>
      {saving && <SaveRejects check={async () => check} onClose={() => setSaving(false)} />}
    </Panel>
  );
}

/** A kind of problem is worded by the first of its kind. */
function ofKind(check: ImportCheck, kind: { code: string; column: string }): Record<string, string> {
  return check.problems.find((one) => one.code === kind.code && one.column === kind.column)?.params ?? {};
}

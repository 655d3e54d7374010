import { Button as AriaButton } from "react-aria-components/Button";
import { IconButton } from "@/components/button";
import { Field, type FieldNotes, Pick } from "@/components/field";
import { Icon } from "@/components/icon";
import { Menu } from "@/components/menu";
import { useWords } from "@/i18n/context";
import { blankStep, hasCount, moved, type StepDraft, type StepKind } from "./draft";

const KINDS: StepKind[] = ["add_days", "add_business_days", "add_months", "month_end", "day_of_month"];

/** The steps from a date to another, in order: each can be changed, moved and taken away. */
export function StepList({
  steps,
  path,
  notes,
  onChange,
}: {
  steps: StepDraft[];
  /** Of the steps among the fields: "instalments.0.steps". */
  path: string;
  notes: (path: string) => FieldNotes;
  onChange: (steps: StepDraft[]) => void;
}) {
  const { t } = useWords();
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`term-step-${kind}`) }));
  const change = (key: number, part: Partial<StepDraft>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)));
  return (
    <div className="grid gap-1.5">
      {steps.length > 0 && (
        <ol className="grid gap-1.5" aria-label={t("term-steps")}>
          {steps.map((step, at) => (
            <li
              key={step.key}
              className="grid grid-cols-[minmax(0,210px)_72px_auto] items-start gap-1.5"
              data-testid="step"
            >
              <Pick
                hideLabel
                label={t("term-step-n", { n: at + 1 })}
                value={step.kind}
                choices={kinds}
                onChange={(kind) => change(step.key, { ...blankStep(kind as StepKind), key: step.key })}
              />
              {hasCount(step.kind) ? (
                <Field
                  hideLabel
                  numeric
                  label={t(`term-step-count-${step.kind === "day_of_month" ? "day" : "n"}`)}
                  name={`${path}.${at}`}
                  value={step.count}
                  onChange={(count) => change(step.key, { count })}
                  notes={notes(`${path}.${at}`)}
                />
              ) : (
                <span />
              )}
              <span className="flex">
                {steps.length > 1 && (
                  <>
                    <IconButton
                      icon="up"
                      label={t("term-step-earlier", { n: at + 1 })}
                      isDisabled={at === 0}
                      onPress={() => onChange(moved(steps, at, -1))}
                    />
                    <IconButton
                      icon="down"
                      label={t("term-step-later", { n: at + 1 })}
                      isDisabled={at === steps.length - 1}
                      onPress={() => onChange(moved(steps, at, 1))}
                    />
                  </>
                )}
                <IconButton
                  icon="close"
                  label={t("term-step-remove", { n: at + 1 })}
                  onPress={() => onChange(steps.filter((one) => one.key !== step.key))}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <div>
        <Menu
          label={t("term-step-add")}
          trigger={
            <AriaButton
              data-testid={`add-step-${path}`}
              className="inline-flex cursor-pointer items-center gap-1.5 rounded-md py-0.5 pe-2 text-accent hover:bg-sunk"
            >
              <Icon name="plus" size={13} />
              {t("term-step-add")}
            </AriaButton>
          }
          choices={KINDS.map((kind) => ({
            id: kind,
            text: t(`term-step-${kind}`),
            label: t(`term-step-${kind}`),
          }))}
          onAction={(kind) => onChange([...steps, blankStep(kind as StepKind)])}
        />
        {notes(path).errors.length > 0 && <p className="text-xs text-bad">{notes(path).errors.join(" ")}</p>}
      </div>
    </div>
  );
}

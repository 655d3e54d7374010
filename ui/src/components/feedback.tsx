import type { ReactNode } from "react";
import { useWords } from "@/i18n/context";
import type { AppError } from "@/ipc/contract";
import { Button } from "./button";
import { Icon } from "./icon";

/** What belongs on an empty screen, and the one next step. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid place-items-center gap-2 px-6 py-14 text-center">
      <p className="text-md font-medium">{title}</p>
      {children && <p className="max-w-[46ch] text-ink-2">{children}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}

/** What is wrong, and what to do. */
export function ErrorNote({
  error,
  file,
  retry,
}: {
  error: Pick<AppError, "code" | "params">;
  /** The file it is about, where the screen shows several. */
  file?: string | undefined;
  retry?: () => void;
}) {
  const { t, say } = useWords();
  return (
    <div
      role="alert"
      data-error={error.code}
      className="flex items-start gap-2 rounded-md bg-bad-weak px-3 py-2 text-bad"
    >
      <Icon name="bad" className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p>{say(error)}</p>
        {file && (
          <p className="text-xs break-all">
            <bdi dir="ltr">{file}</bdi>
          </p>
        )}
      </div>
      {retry && (
        <Button look="quiet" onPress={retry} className="-my-0.5 text-bad">
          {t("retry")}
        </Button>
      )}
    </div>
  );
}

/** A remark that is no error: something to know before going on. */
export function Note({ tone = "none", children }: { tone?: "none" | "watch"; children: ReactNode }) {
  return (
    <p
      className={`border-s-[3px] ps-2.5 ${tone === "watch" ? "border-watch text-watch" : "border-accent text-ink-2"}`}
    >
      {children}
    </p>
  );
}

/** Work under way, with a count, and a way to stop it. */
export function ProgressBar({
  label,
  done,
  total,
  amount,
  onCancel,
}: {
  label: string;
  done: number;
  total: number | null;
  /** How an amount of the work reads where it has a unit. */
  amount?: (n: number) => string;
  onCancel?: () => void;
}) {
  const { t, f } = useWords();
  const share = total ? Math.min(1, done / total) : null;
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline gap-3">
        <span className="flex-1">{label}</span>
        <bdi className="text-ink-2">
          {total === null
            ? (amount ?? f.number)(done)
            : t("progress-of", { done: amount?.(done) ?? done, total: amount?.(total) ?? total })}
        </bdi>
        {onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total === null ? undefined : done}
        className="h-1.5 overflow-clip rounded-full bg-sunk"
      >
        <div
          className={`h-full rounded-full bg-accent ${share === null ? "w-1/3 animate-pulse" : ""}`}
          style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}

/** Stands where a figure will be: a dash would say that there is none. */
export function FigureWaiting() {
  const { t } = useWords();
  return (
    <span role="status" className="inline-block [animation:appear_1ms_200ms_backwards]">
      <span className="sr-only">{t("loading")}</span>
      <span aria-hidden="true" className="inline-block h-[0.7em] w-14 animate-pulse rounded-sm bg-sunk" />
    </span>
  );
}

/** Stands where content will be. Appears only after a moment, so that quick reads never flicker. */
export function Waiting({ label }: { label?: string }) {
  const { t } = useWords();
  return (
    <p role="status" className="px-4 py-6 text-ink-3 [animation:appear_1ms_200ms_backwards]">
      {label ?? t("loading")}
    </p>
  );
}

import type { ErrorComponentProps } from "@tanstack/react-router";
import { Button } from "@/components/button";
import { ErrorNote } from "@/components/feedback";
import { useWords } from "@/i18n/context";

/** A screen that broke: says so, and offers to try again, while the rest of the window stands. */
export function Mishap({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  return (
    <div className="grid max-w-[72ch] gap-3">
      <h1>{t("screen-broke")}</h1>
      <ErrorNote error={{ code: "unexpected", params: { detail: String(error) } }} />
      <div>
        <Button onPress={reset}>{t("retry")}</Button>
      </div>
    </div>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/components/button";
import { setDeliveries, showLines } from "@/features/deliveries/store";
import { nameOf } from "@/features/desk/said";
import { useWords } from "@/i18n/context";
import type { OpenLine } from "@/ipc/contract";
import { likelyWhy } from "./likely";

/** When a line is likely to come by its supplier's own history, from how many lines that is told, and the way to them. */
export function LikelyDates({ line: { likely, supplier } }: { line: OpenLine }) {
  const words = useWords();
  const { t, f } = words;
  const navigate = useNavigate();
  return (
    <div className="grid gap-1" data-testid="likely">
      {likely.from && likely.to && (
        <p className="font-medium">
          {t("open-likely-range", { from: f.day(likely.from), to: f.day(likely.to) })}
        </p>
      )}
      <p className="text-ink-2">{likelyWhy(likely, words)}</p>
      {likely.n > 0 && (
        <Button
          look="quiet"
          className="-ms-2.5 justify-self-start text-accent!"
          onPress={() => {
            setDeliveries({ period: { preset: "last-year" } });
            showLines({ supplier: supplier.id }, nameOf(supplier, words));
            void navigate({ to: "/deliveries" });
          }}
        >
          {t("open-see-history")}
        </Button>
      )}
    </div>
  );
}

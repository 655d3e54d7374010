import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button, IconButton } from "@/components/button";
import { useWords } from "@/i18n/context";
import { endTour } from "./state";

const STEPS = [
  { id: "import", to: "/import" },
  { id: "proof", to: "/deliveries" },
  { id: "deadline", to: "/" },
] as const;

/**
 * Three things to know at the start, on a card that lies beside the work and never over it: each leads to its screen, and what is said there can
 * be tried at once.
 */
export function Tour() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const card = useRef<HTMLElement>(null);
  const step = STEPS[at] ?? STEPS[0];
  const last = at === STEPS.length - 1;

  useEffect(() => {
    // Whoever works by keyboard finds it first, but nobody is torn from what they do.
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-labelledby="tour-title"
      data-testid="tour"
      data-step={step.id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        endTour();
      }}
      className="enter fixed start-[216px] bottom-4 z-30 grid w-[400px] max-w-[calc(100vw-32px)] gap-2 rounded-lg border border-accent bg-panel p-3.5 shadow-lift max-[860px]:start-[68px]"
    >
      <header className="flex items-center justify-between gap-2">
        <span className="text-xs text-ink-3">
          {t("tour")} · {t("tour-step", { at: at + 1, of: STEPS.length })}
        </span>
        <IconButton icon="close" label={t("tour-skip")} onPress={endTour} className="-my-1 -me-1" />
      </header>
      <div aria-live="polite" className="grid gap-1">
        <h2 id="tour-title" className="text-md text-ink">
          {t(`tour-${step.id}-title`)}
        </h2>
        <p className="text-ink-2">{t(`tour-${step.id}`)}</p>
      </div>
      <footer className="flex items-center gap-2">
        <Button data-testid="tour-go" onPress={() => void navigate({ to: step.to })}>
          {t(`tour-${step.id}-go`)}
        </Button>
        <span className="flex-1" />
        {at === 0 ? (
          <Button look="quiet" data-testid="tour-skip" onPress={endTour}>
            {t("tour-skip")}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => setAt(at - 1)}>
            {t("tour-back")}
          </Button>
        )}
        <Button look="go" data-testid="tour-next" onPress={() => (last ? endTour() : setAt(at + 1))}>
          {t(last ? "tour-done" : "tour-next")}
        </Button>
      </footer>
    </section>
  );
}

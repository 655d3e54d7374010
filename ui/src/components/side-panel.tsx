import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useWords } from "@/i18n/context";
import { IconButton } from "./button";

/** Where side panels are shown: the frame's element at the reading end. */
export const SideSlot = createContext<HTMLElement | null>(null);

/**
 * A panel beside the screen: a peek at a record, a figure's proof. It takes the focus when it was asked for by itself (`takesFocus`) and
 * gives it back when it closes; a peek leaves the focus in its list.
 */
export function SidePanel({
  title,
  onClose,
  takesFocus = false,
  children,
  testId,
}: {
  title: ReactNode;
  onClose: () => void;
  takesFocus?: boolean;
  children: ReactNode;
  testId?: string;
}) {
  const slot = useContext(SideSlot);
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  const label = typeof title === "string" ? title : undefined;

  useEffect(() => {
    if (!takesFocus || !slot) return;
    const before = document.activeElement as HTMLElement | null;
    panel.current?.focus({ preventScroll: true });
    return () => {
      // Only where the focus would otherwise be lost with the panel.
      if (!document.activeElement || document.activeElement === document.body) before?.focus();
    };
  }, [takesFocus, slot]);

  if (!slot) return null;
  return createPortal(
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      data-testid={testId}
      data-side-panel=""
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      className={`enter flex max-h-full min-h-0 flex-col self-start rounded-lg border border-line bg-panel shadow-lift [grid-area:1/1] focus-visible:outline-1 ${takesFocus ? "z-10" : ""}`}
    >
      <header className="flex items-center justify-between gap-2 ps-3.5 pe-2 pt-2">
        <h2 className="min-w-0 truncate">{title}</h2>
        <IconButton icon="close" label={t("close")} onPress={onClose} className="-me-0.5" />
      </header>
      <div className="grid min-h-0 content-start gap-[11px] overflow-y-auto px-3.5 pt-1 pb-3.5">
        {children}
      </div>
    </section>,
    slot,
  );
}

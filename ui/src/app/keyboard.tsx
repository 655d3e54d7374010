import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useWords } from "@/i18n/context";
import { PLACES } from "./places";
import { undo } from "./undo";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement);

const inDialog = (): boolean => document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;

/**
 * The window's keys. They go by the physical key where a letter is meant, so that they work with an Arabic keyboard too.
 */
export function useShortcuts({ find, sheet }: { find: () => void; sheet: () => void }): void {
  const words = useWords();
  const navigate = useNavigate();
  const latest = useRef({ find, sheet, words, navigate });
  latest.current = { find, sheet, words, navigate };

  useEffect(() => {
    let leader = 0;
    const onKey = (event: KeyboardEvent) => {
      const { find, sheet, words, navigate } = latest.current;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.code === "KeyK") {
        event.preventDefault();
        find();
        return;
      }
      if (typing(event.target) || inDialog()) return;
      if (command && event.code === "KeyZ" && !event.shiftKey) {
        event.preventDefault();
        void undo(words);
        return;
      }
      if (command || event.altKey) return;

      const going = Date.now() - leader < 1200;
      leader = 0;
      const place = PLACES.find(({ code }) => code === event.code);
      if (going && place) {
        event.preventDefault();
        void navigate({ to: place.to });
      } else if (event.code === "KeyG") {
        leader = Date.now();
      } else if (event.key === "?" || event.key === "؟") {
        event.preventDefault();
        sheet();
      } else if (event.code === "Slash" || event.key === "/") {
        const filter = document.querySelector<HTMLInputElement>("[data-filter] input, input[data-filter]");
        if (filter) {
          event.preventDefault();
          filter.focus();
          filter.select();
        }
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

import { useSyncExternalStore } from "react";
import type { Lang, PersonSettings } from "@/ipc/contract";

/** The person's settings, with the language settled. */
export type Look = PersonSettings & { language: Lang };

const KEPT = "sanad.look";
const systemLanguage = (): Lang => (navigator.language.startsWith("ar") ? "ar" : "en");

function read(): Look {
  const standard: Look = {
    language: systemLanguage(),
    calendar: "gregorian",
    digits: "latn",
    theme: "system",
    notify_deadlines: false,
    alert_days: [90, 60, 30, 14, 7, 1],
    tour_seen: false,
  };
  try {
    return { ...standard, ...JSON.parse(localStorage.getItem(KEPT) ?? "{}") };
  } catch {
    return standard;
  }
}

let look = read();
const listeners = new Set<() => void>();

export const currentLook = (): Look => look;

/** Takes settings into use at once and keeps a copy for the next start's first paint. */
export function wear(settings: PersonSettings): void {
  // Where no language was chosen yet, the one in use stays.
  look = { ...settings, language: settings.language ?? look.language };
  try {
    localStorage.setItem(KEPT, JSON.stringify(look));
  } catch {
    // Without storage the next start only asks the shell a moment later.
  }
  paint();
  for (const listener of listeners) listener();
}

export function useLook(): Look {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => look,
  );
}

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

export const isDark = (): boolean => look.theme === "dark" || (look.theme === "system" && darkSystem.matches);

function paint(): void {
  const root = document.documentElement;
  root.lang = look.language;
  root.dir = look.language === "ar" ? "rtl" : "ltr";
  root.dataset.theme = isDark() ? "dark" : "light";
}

darkSystem.addEventListener("change", () => {
  paint();
  for (const listener of listeners) listener();
});

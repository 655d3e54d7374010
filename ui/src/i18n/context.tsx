import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useLook } from "@/app/look";
import type { AppError, FieldError, Lang } from "@/ipc/contract";
import { type Args, type Entries, loadMessages, type Messages, makeMessages } from "./bundle";
import { type Format, makeFormat } from "./format";
import { directionOf, localeTag } from "./locale";

export type Words = Messages & {
  lang: Lang;
  dir: "ltr" | "rtl";
  /** Numbers, money and dates by the person's choice. */
  f: Format;
  /** An error of the shell in the person's words. */
  say: (error: Pick<AppError, "code" | "params">) => string;
  /** An error on a field, or a warning ("warn_…"). */
  sayField: (error: FieldError) => string;
};

/** Parameters arrive as text; those that count must be numbers, or no plural form would ever be chosen. */
function counted(params: Record<string, string>): Args {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      COUNTS.has(name) && /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );
}
const COUNTS = new Set(["n", "count", "max"]);

const Context = createContext<Words | null>(null);

/** The language in use. Everything that shows words, numbers or dates takes them from here. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error("useWords outside of Language");
  return words;
}

/** Words in the person's language, or in the one a sheet or a letter is written in. */
export function Language({ lang: of, children }: { lang?: Lang; children: ReactNode }) {
  const { language, digits, calendar } = useLook();
  const lang = of ?? language;
  const [loaded, setLoaded] = useState<{ lang: Lang; files: Entries[] } | null>(null);

  useEffect(() => {
    let wanted = true;
    loadMessages(lang).then((files) => wanted && setLoaded({ lang, files }));
    return () => {
      wanted = false;
    };
  }, [lang]);

  const words = useMemo<Words | null>(() => {
    // While another language loads, the old one stays up: a blank window would lose what is being typed.
    if (!loaded) return null;
    const messages = makeMessages(loaded.lang, digits, loaded.files);
    const f = makeFormat(loaded.lang, { calendar, digits }, messages.t);
    const say: Words["say"] = ({ code, params }) =>
      messages.lookup(`error-${code}`, counted(params)) ?? messages.t("error-unexpected", { detail: code });
    const sayField: Words["sayField"] = ({ code, params }) =>
      messages.lookup(`field-${code}`, counted(params)) ??
      messages.lookup(`error-${code}`, counted(params)) ??
      code;
    return { ...messages, lang: loaded.lang, dir: directionOf(loaded.lang), f, say, sayField };
  }, [loaded, digits, calendar]);

  if (!words) return null;
  return (
    <Context.Provider value={words}>
      <I18nProvider locale={localeTag(words.lang, digits)}>{children}</I18nProvider>
    </Context.Provider>
  );
}

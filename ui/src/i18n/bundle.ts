import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Lang, PersonSettings } from "@/ipc/contract";
import type { MessageKey } from "./keys.gen";
import { localeTag } from "./locale";

export type Args = Record<string, FluentVariable>;
export type Translate = (key: MessageKey, args?: Args) => string;

/** The messages of one file, parsed while the window was built (scripts/fluent.ts). */
export type Entries = FluentResource["body"];

/** Fetches one language's messages; only the language in use is ever loaded. */
export async function loadMessages(lang: Lang): Promise<Entries[]> {
  return (lang === "ar" ? await import("./ar") : await import("./en")).default;
}

export type Messages = {
  t: Translate;
  /** For keys built at run time, such as error codes: null when no message has that key. */
  lookup: (key: string, args?: Args) => string | null;
};

/** Messages of one language, whose numbers come out in the person's digits. */
export function makeMessages(lang: Lang, digits: PersonSettings["digits"], files: Entries[]): Messages {
  const bundle = new FluentBundle(localeTag(lang, digits));
  for (const body of files) bundle.addResource({ body });

  const lookup = (key: string, args?: Args): string | null => {
    const pattern = bundle.getMessage(key)?.value;
    // The errors array keeps Fluent from throwing: a missing argument shows as {$name} instead of breaking a screen.
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : null;
  };
  return { lookup, t: (key, args) => lookup(key, args) ?? key };
}

import { asAppError } from "@/ipc/client";

/** The part of the words that was not understood, with its place as JavaScript counts it, and why. */
export type Unread = { start: number; end: number; part: string; reason: string };

/** The shell counts characters; a string here counts UTF-16 units, of which an emoji has two. */
export function unitsAt(text: string, characters: number): number {
  let units = 0;
  let left = characters;
  for (const character of text) {
    if (left-- <= 0) break;
    units += character.length;
  }
  return units;
}

/** What an error says of the words, when it is about them; null when something else went wrong. */
export function unreadOf(thrown: unknown, text: string): Unread | null {
  const { code, params } = asAppError(thrown);
  if (code !== "unread") return null;
  const place = (name: string) => unitsAt(text, Number(params[name] ?? 0));
  const start = place("start");
  return {
    start,
    end: Math.max(start, place("end")),
    part: params.part ?? "",
    reason: params.reason ?? "not_understood",
  };
}

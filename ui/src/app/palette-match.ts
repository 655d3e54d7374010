import { asciiDigits } from "@/i18n/locale";

/** The fold of the search (domain.md, Identity), for matching commands as names are matched. */
export function fold(text: string): string {
  return asciiDigits(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim();
}

/**
 * How well a text answers what was typed: 0 is not at all. Every typed word must begin a word of the text; whole beginnings come first, then
 * shorter texts.
 */
export function score(typed: string, text: string): number {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return 1;
  const folded = fold(text);
  const words = folded.split(/[\s·،,/-]+/);
  const starts = (part: string) =>
    words.some((word) => word.startsWith(part) || (word.startsWith("ال") && word.slice(2).startsWith(part)));
  if (!wanted.every(starts)) return 0;
  return (folded.startsWith(wanted.join(" ")) ? 3 : 2) + 1 / (1 + folded.length);
}

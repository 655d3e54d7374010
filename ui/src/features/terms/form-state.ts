import { drafts } from "@/app/record-form/drafts";
import type { TermInput, TermReading, TermView } from "@/ipc/contract";
import { draftOf, EMPTY, type TermDraft } from "./draft";

/**
 * A term being written. It stands there twice, as words and as rows; `from` says in which of them the person wrote last, and the other
 * follows.
 */
export type TermForm = {
  code: string;
  names: TermInput["names"];
  note: string;
  words: string;
  rows: TermDraft;
  from: "words" | "rows";
  /** Words that were not understood when the rows took over: nothing typed is lost. */
  aside: string | null;
};

type Show = (number: string | number) => string;

export const newForm = (): TermForm => ({
  code: "",
  names: {},
  note: "",
  words: "",
  rows: EMPTY,
  from: "words",
  aside: null,
});

export const formOf = (term: TermView, words: string, show: Show): TermForm => ({
  code: term.code,
  names: term.names,
  note: term.note,
  words,
  rows: draftOf(term.term, show),
  from: "rows",
  aside: null,
});

/** The words change; the rows follow once they are understood. */
export const withWords = (form: TermForm, words: string): TermForm => ({
  ...form,
  words,
  from: "words",
  aside: null,
});

/** What was typed has been understood. An answer that comes after the person has turned to the rows changes nothing. */
export const withReading = (form: TermForm, { term }: TermReading, show: Show): TermForm =>
  form.from === "words" ? { ...form, rows: draftOf(term, show, form.rows) } : form;

/** The rows change; the words follow. Words that said something else, since they were not understood, are set aside. */
export const withRows = (form: TermForm, rows: TermDraft, understood: boolean): TermForm => ({
  ...form,
  rows,
  from: "rows",
  aside: form.from === "words" && !understood && form.words.trim() !== "" ? form.words : form.aside,
});

/** The person takes back the words that were set aside. */
export const withAside = (form: TermForm): TermForm =>
  form.aside === null ? form : withWords(form, form.aside);

export const inputOf = (form: TermForm, term: TermInput["term"]): TermInput => ({
  code: form.code,
  names: form.names,
  term,
  note: form.note,
});

export const termDrafts = drafts<TermForm, TermView>();

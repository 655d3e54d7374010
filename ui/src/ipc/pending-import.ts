// What Import's screens ask of the shell while reading any export by itself is being built there. Goes when the bindings have it.
import type { ProfileFit, ProfileInfo } from "./bindings";
import { call } from "./client";

/** One sheet of a spreadsheet. */
export type SheetInfo = { name: string; rows: number; columns: number };

/** How a file is read: as found by looking, or as corrected by the person. What does not apply to the file is null. */
export type FileForm = {
  /** "csv", "xlsx", "ods" …; decided by the file's content. */
  format: string;
  /** The sheet read, by name; null for text. */
  sheet: string | null;
  /** "UTF-8", "windows-1256" …; null for a spreadsheet. */
  encoding: string | null;
  /** The separator itself; null for a spreadsheet. */
  delimiter: string | null;
  /** The row that names the columns, from 1; 0 where none does. */
  header_row: number;
  header_at_end: boolean;
  /** Date forms tried in order, as profiles write them ("%d/%m/%Y", "excel" …), for columns without forms of their own. */
  dates: string[];
  decimal: string;
  thousands: string | null;
};

/** What a person says of a file's form; what is null is found by looking. The thousands separator is empty for none. */
export type FormWish = { [Part in Exclude<keyof FileForm, "format">]: FileForm[Part] | null };

/** Why something was taken so: a code with what it speaks of, put into words by the window ("look-…"). */
export type LookReason = { code: string; params: Partial<Record<string, string>> };

/** One thing found by looking, with its evidence. */
export type Finding = {
  /** Which part of the form: "format", "sheet", "encoding", "delimiter", "header_row", "dates", "decimal", "thousands", "totals", "blank" … */
  what: string;
  /** The column it is about, by its place from 0; null where it is about the file. */
  column: number | null;
  /** What was found, as the form has it. */
  value: string;
  reason: LookReason;
  /** How many rows agree, of how many looked at. */
  agree: number;
  of: number;
  /** The first that does not. */
  against: { row: number; value: string } | null;
  /** What else it could be, the likelier first: offered for correction. */
  others: string[];
};

export type LookColumn = {
  /** Its place in the file, from 0. */
  at: number;
  header: string;
  /** A few different values, shortened. */
  samples: string[];
  /** The field it is taken for, "supplier.code" …; null where nothing was recognised. References (an order line's order, a receipt's line) follow by themselves. */
  field: string | null;
  /** How sure, in percent; 100 where the person chose. */
  score: number;
  reasons: LookReason[];
  /** Other fields it could be, the likelier first. */
  others: { field: string; score: number }[];
  /** Date forms it is read by, where it is a date; in order. */
  dates: string[];
};

/** A field that a column can fill. */
export type LookField = {
  /** "section.name". */
  field: string;
  kind: string;
  /** The section cannot do without it, once any of its fields is matched. */
  essential: boolean;
};

/** Something that keeps the columns as matched from making a profile, or a part of it. */
export type LookProblem = {
  /** "field_twice" (columns), "essential_missing" (field, section), "nothing_matched", "not_distinct" … */
  code: string;
  params: Partial<Record<string, string>>;
  /** The columns concerned, by place. */
  columns: number[];
};

/** A file as it looks, with the profile that would read it. */
export type ImportLook = {
  path: string;
  size: number;
  sheets: SheetInfo[];
  form: FileForm;
  findings: Finding[];
  /** The first rows of the file as they stand, title rows and header among them, each with its number as a spreadsheet shows it. */
  rows: { row: number; cells: string[]; skipped: LookReason | null }[];
  columns: LookColumn[];
  /** Every field there is, in the order in which they are offered. */
  fields: LookField[];
  problems: LookProblem[];
  /** A name the profile could have. */
  name: string;
  /** The profile as text; empty where the problems keep it from being one. */
  toml: string;
  /** Saved profiles with the columns that they miss, those that fit best first. */
  profile_fits: ProfileFit[];
};

/** What the person says of one column; those not named stay as guessed. */
export type ColumnMatch = {
  at: number;
  /** Null leaves it out. */
  field: string | null;
  /** Its own date forms; empty: as found. */
  dates: string[];
};

/** The commands planned; `callPending` calls them until they are bound. */
export interface PendingCommands {
  /** Looks at a file: all of it is found. */
  import_look: (args: { path: string; sheet: string | null }) => ImportLook;
  /** Looks again with corrections: null parts of the form are found anew. */
  import_match: (args: { path: string; form: FormWish; columns: ColumnMatch[] }) => ImportLook;
  /** Keeps a profile's text under a name; one of the workspace's own with that name is replaced. */
  profile_save: (args: { name: string; text: string }) => ProfileInfo;
}

export const callPending = call as unknown as <K extends keyof PendingCommands>(
  name: K,
  args: Parameters<PendingCommands[K]>[0],
) => Promise<ReturnType<PendingCommands[K]>>;

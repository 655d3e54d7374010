import type {
  AppError,
  ColumnMatch,
  FileForm,
  FormWish,
  ImportCheck,
  ImportLook,
  ImportSummary,
  Progress,
} from "@/ipc/contract";

/** Reading by what the columns look like, rather than by a saved profile. */
export const BY_GUESS = "guess";

/** An import on its way: file → as it was read → columns or profile → check → written. Kept while the person visits other screens. */
export type Flow = {
  path: string;
  look: ImportLook | null;
  /** What the person says of how the file is to be read; the rest is found. Shown at once, before it has been read so. */
  wish: FormWish;
  /** What the person says of its columns. */
  matches: ColumnMatch[];
  /** Whether what is shown was read as the person says. */
  seen: boolean;
  /** Which look is awaited: of several corrections in a row only the last one's counts. */
  turn: number;
  /** What the profile made from the columns is to be called. */
  name: string;
  /** The profile chosen, by id, or `BY_GUESS`. */
  profile: string | null;
  /** The profile by which the file was checked, by id. */
  checkedBy: string | null;
  check: ImportCheck | null;
  summary: ImportSummary | null;
  working: { task: string; progress: Progress } | null;
  /** Looking into the file, which is too short for a progress bar. */
  looking: boolean;
  error: AppError | null;
};

export type FlowEvent =
  | { type: "typed"; path: string }
  | { type: "looking" }
  | { type: "looked"; look: ImportLook }
  | { type: "corrected"; wish: FormWish; matches: ColumnMatch[] }
  | { type: "lookedAgain"; turn: number; look: ImportLook }
  | { type: "lookFailed"; turn: number; error: AppError }
  | { type: "named"; name: string }
  | { type: "chosen"; profile: string }
  | { type: "started"; task: string; phase: string; by: string }
  | { type: "progressed"; task: string; progress: Progress }
  | { type: "checked"; task: string; check: ImportCheck }
  | { type: "written"; task: string; summary: ImportSummary }
  | { type: "failed"; error: AppError; task?: string }
  | { type: "restarted" };

export const NO_WISH: FormWish = {
  sheet: null,
  encoding: null,
  delimiter: null,
  header_row: null,
  header_at_end: null,
  dates: null,
  decimal: null,
  thousands: null,
};

export const START: Flow = {
  path: "",
  look: null,
  wish: NO_WISH,
  matches: [],
  seen: true,
  turn: 0,
  name: "",
  profile: null,
  checkedBy: null,
  check: null,
  summary: null,
  working: null,
  looking: false,
  error: null,
};

/** Each step forgets what came after it; reports of work that is over are ignored. */
export function flowAfter(flow: Flow, event: FlowEvent): Flow {
  const current = "task" in event && event.task !== undefined ? flow.working?.task === event.task : true;
  switch (event.type) {
    case "typed":
      return { ...flow, path: event.path, error: null };
    case "looking":
      return { ...START, path: flow.path, turn: flow.turn + 1, looking: true };
    case "looked":
      return {
        ...flow,
        looking: false,
        path: event.look.path,
        look: event.look,
        name: event.look.name,
        profile: bestFit(event.look),
        error: null,
      };
    case "corrected":
      return {
        ...flow,
        wish: event.wish,
        matches: event.matches,
        turn: flow.turn + 1,
        seen: false,
        check: null,
        error: null,
      };
    case "lookedAgain":
      return event.turn === flow.turn && flow.look
        ? { ...flow, look: event.look, seen: true, error: null }
        : flow;
    case "lookFailed":
      return event.turn === flow.turn ? { ...flow, error: event.error } : flow;
    case "named":
      return { ...flow, name: event.name, check: null, error: null };
    case "chosen":
      return { ...flow, profile: event.profile, check: null, summary: null, error: null };
    case "started":
      return {
        ...flow,
        checkedBy: event.by,
        working: { task: event.task, progress: { phase: event.phase, done: 0, total: null } },
        error: null,
      };
    case "progressed":
      return current ? { ...flow, working: { task: event.task, progress: event.progress } } : flow;
    case "checked":
      return current ? { ...flow, working: null, check: event.check } : flow;
    case "written":
      // Writing ends the check; file and profile stay, so that its refused rows can still be saved.
      return current
        ? {
            ...START,
            path: flow.path,
            checkedBy: flow.checkedBy,
            turn: flow.turn + 1,
            summary: event.summary,
          }
        : flow;
    case "failed":
      return current ? { ...flow, working: null, looking: false, error: event.error } : flow;
    case "restarted":
      return { ...START, turn: flow.turn + 1 };
  }
}

/**
 * The saved profile whose columns are all there, none where several are alike; otherwise what the columns look like. The
 * person may change it.
 */
export function bestFit({ profile_fits: [best] }: ImportLook): string | null {
  if (best?.missing.length !== 0) return BY_GUESS;
  return best.alike ? null : best.profile;
}

/** The form with what the person says of it in place. */
export function formOf({ look, wish }: Flow): FileForm | null {
  if (!look) return null;
  const said = Object.entries(wish).filter(([, part]) => part !== null);
  const form: FileForm = { ...look.form, ...Object.fromEntries(said) };
  return { ...form, thousands: form.thousands || null };
}

/** Corrections after which columns are no longer the same ones. */
const MOVES_COLUMNS: (keyof FormWish)[] = ["sheet", "encoding", "delimiter", "header_row", "header_at_end"];

export const movesColumns = (change: Partial<FormWish>): boolean =>
  MOVES_COLUMNS.some((part) => part in change);

/** What the person says of a column, over what was said of it before. */
export function matchesAfter(matches: ColumnMatch[], change: ColumnMatch): ColumnMatch[] {
  return [...matches.filter((one) => one.at !== change.at), change].sort((one, other) => one.at - other.at);
}

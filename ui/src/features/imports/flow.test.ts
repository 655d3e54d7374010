import { describe, expect, it } from "vitest";
import type { AppError, ImportCheck, ImportLook, ImportSummary } from "@/ipc/contract";
import {
  BY_GUESS,
  type Flow,
  type FlowEvent,
  flowAfter,
  formOf,
  matchesAfter,
  NO_WISH,
  START,
} from "./flow-state";
import { conflictOf } from "./problem-text";
import { rejectsBeside } from "./save-rejects";

const look = {
  path: "/x/a.csv",
  name: "a",
  form: { delimiter: "," },
  profile_fits: [
    { profile: "scms", missing: [], alike: false },
    { profile: "sap", missing: ["EBELN"], alike: false },
  ],
} as unknown as ImportLook;
const check = { id: "c" } as ImportCheck;
const gone: AppError = { code: "file_missing", params: {}, fields: {} };
const following = (...events: FlowEvent[]): Flow => events.reduce(flowAfter, START);
const started: FlowEvent = { type: "started", task: "1", phase: "read", by: "scms" };

describe("an import", () => {
  it("chooses the profile that fits", () => {
    const flow = following({ type: "typed", path: "a.csv" }, { type: "looking" }, { type: "looked", look });
    expect(flow).toMatchObject({ path: "/x/a.csv", profile: "scms", name: "a", looking: false });
  });

  it("goes by the columns' looks where no profile fits", () => {
    const strange = { ...look, profile_fits: [{ profile: "sap", missing: ["EBELN"], alike: false }] };
    expect(following({ type: "looked", look: strange }).profile).toBe(BY_GUESS);
  });

  it("leaves the choice to the person where two profiles fit alike", () => {
    const fits = ["inform-2020", "inform-2018"].map((profile) => ({ profile, missing: [], alike: true }));
    expect(following({ type: "looked", look: { ...look, profile_fits: fits } }).profile).toBeNull();
  });

  it("shows a correction at once, and of several in a row only what the last one led to", () => {
    const first: FlowEvent = { type: "corrected", wish: { ...NO_WISH, delimiter: ";" }, matches: [] };
    const before = following({ type: "looked", look }, first);
    const both = [
      { type: "corrected", wish: { ...NO_WISH, delimiter: "|" }, matches: [] },
      { type: "lookedAgain", turn: before.turn, look: { ...look, name: "late" } },
    ] satisfies FlowEvent[];
    const flow = both.reduce(flowAfter, before);
    expect(formOf(flow)?.delimiter).toBe("|");
    expect(flow).toMatchObject({ look: { name: "a" }, seen: false });
  });

  it("keeps what was said where the file cannot be read so", () => {
    const wish = { ...NO_WISH, encoding: "UTF-16LE" };
    const before = following({ type: "looked", look }, { type: "corrected", wish, matches: [] });
    const flow = flowAfter(before, { type: "lookFailed", turn: before.turn, error: gone });
    expect(flow).toMatchObject({ wish, look, error: gone, seen: false });
  });

  it("forgets a check when another profile is chosen, or a column is taken otherwise", () => {
    const checked = following({ type: "looked", look }, started, { type: "checked", task: "1", check });
    expect(flowAfter(checked, { type: "chosen", profile: "sap" })).toMatchObject({
      profile: "sap",
      check: null,
    });
    expect(flowAfter(checked, { type: "corrected", wish: NO_WISH, matches: [] }).check).toBeNull();
  });

  it("ignores reports and results of work that is over", () => {
    const flow = following(
      { type: "looked", look },
      started,
      { type: "failed", task: "1", error: { code: "cancelled", params: {}, fields: {} } },
      { type: "progressed", task: "1", progress: { phase: "read", done: 5, total: 9 } },
      { type: "checked", task: "1", check },
    );
    expect(flow).toMatchObject({ working: null, check: null, error: { code: "cancelled" } });
  });

  it("keeps the check when writing fails, so that nothing need be done again", () => {
    const flow = following(
      { type: "looked", look },
      started,
      { type: "checked", task: "1", check },
      { ...started, task: "2", phase: "write" },
      { type: "failed", task: "2", error: { code: "disk_full", params: {}, fields: {} } },
    );
    expect(flow.check).toBe(check);
  });

  it("ends with its summary, the file and its profile known: without them the refused rows could not be saved", () => {
    const summary = { id: "i" } as ImportSummary;
    const flow = following(
      { type: "looked", look },
      started,
      { type: "checked", task: "1", check },
      { ...started, task: "2", phase: "write" },
      { type: "written", task: "2", summary },
    );
    expect(flow).toEqual({ ...START, turn: flow.turn, path: look.path, checkedBy: "scms", summary });
  });
});

describe("what is said of columns", () => {
  it("stands once for each, in their order", () => {
    const said = matchesAfter([{ at: 3, field: "order.number", dates: [] }], {
      at: 1,
      field: null,
      dates: [],
    });
    expect(matchesAfter(said, { at: 3, field: "line.item", dates: [] })).toEqual([
      { at: 1, field: null, dates: [] },
      { at: 3, field: "line.item", dates: [] },
    ]);
  });
});

describe("conflictOf", () => {
  it("lists the records in order, and how many there are in all", () => {
    const params = { count: "60", row10: "c", row0: "a", row2: "b" };
    expect(conflictOf({ code: "undo_conflict", params, fields: {} })).toEqual({
      rows: ["a", "b", "c"],
      count: 60,
    });
  });
});

describe("rejectsBeside", () => {
  it.each([
    ["/x/deliveries.csv", "/x/deliveries-rejected.csv"],
    ["C:\\x.y\\file", "C:\\x.y\\file-rejected.csv"],
    ["a.b.csv", "a.b-rejected.csv"],
    ["/x/تسليم.xlsx", "/x/تسليم-rejected.csv"],
  ])("%s", (path, beside) => {
    expect(rejectsBeside(path)).toBe(beside);
  });
});

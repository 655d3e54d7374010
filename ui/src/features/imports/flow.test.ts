import { describe, expect, it } from "vitest";
import type { FilePreview, ImportCheck, ImportSummary } from "@/ipc/contract";
import { type Flow, type FlowEvent, flowAfter, START } from "./flow";
import { conflictOf } from "./problem-text";
import { rejectsBeside } from "./save-rejects";

const preview: FilePreview = {
  path: "/x/a.csv",
  size: 1,
  encoding: "UTF-8",
  delimiter: ",",
  header: [],
  rows: [],
  profile_fits: [
    { profile: "sap", missing: ["EBELN"] },
    { profile: "scms", missing: [] },
  ],
};
const check = { id: "c" } as ImportCheck;
const following = (...events: FlowEvent[]): Flow => events.reduce(flowAfter, START);

describe("an import", () => {
  it("chooses the profile that fits", () => {
    const flow = following(
      { type: "typed", path: "a.csv" },
      { type: "looking" },
      { type: "previewed", preview },
    );
    expect(flow).toMatchObject({ path: "/x/a.csv", profile: "scms", looking: false });
  });

  it("forgets a check when another profile is chosen", () => {
    const flow = following(
      { type: "previewed", preview },
      { type: "started", task: "1", phase: "read" },
      { type: "checked", task: "1", check },
      { type: "chosen", profile: "sap" },
    );
    expect(flow).toMatchObject({ profile: "sap", check: null });
  });

  it("ignores reports and results of work that is over", () => {
    const flow = following(
      { type: "previewed", preview },
      { type: "started", task: "1", phase: "read" },
      { type: "failed", task: "1", error: { code: "cancelled", params: {}, fields: {} } },
      { type: "progressed", task: "1", progress: { phase: "read", done: 5, total: 9 } },
      { type: "checked", task: "1", check },
    );
    expect(flow).toMatchObject({ working: null, check: null, error: { code: "cancelled" } });
  });

  it("keeps the check when writing fails, so that nothing need be done again", () => {
    const flow = following(
      { type: "previewed", preview },
      { type: "started", task: "1", phase: "read" },
      { type: "checked", task: "1", check },
      { type: "started", task: "2", phase: "write" },
      { type: "failed", task: "2", error: { code: "disk_full", params: {}, fields: {} } },
    );
    expect(flow.check).toBe(check);
  });

  it("ends with its summary", () => {
    const summary = { id: "i" } as ImportSummary;
    const flow = following(
      { type: "previewed", preview },
      { type: "started", task: "1", phase: "read" },
      { type: "checked", task: "1", check },
      { type: "started", task: "2", phase: "write" },
      { type: "written", task: "2", summary },
    );
    // The file and its profile stay known: without them the refused rows could not be saved any more.
    expect(flow).toEqual({ ...START, path: preview.path, profile: "scms", summary });
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
  ])("%s", (path, beside) => {
    expect(rejectsBeside(path)).toBe(beside);
  });
});

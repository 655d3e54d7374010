import { describe, expect, it } from "vitest";
import { chooseColumns } from "@/components/column-choice";
import { sameView, textOfView, viewOfText } from "./shown";

const start = { search: "", stages: [] as string[], within: null as number | null, descending: false };

describe("a saved view", () => {
  it("comes back as it was kept", () => {
    chooseColumns("trial", { columnVisibility: { owner: false } });
    const state = { search: "النور", stages: ["blocked"], within: 30, descending: true };
    const text = textOfView(state, start, "trial");
    expect(viewOfText(text, start)).toEqual({
      state,
      columns: { columnVisibility: { owner: false }, columnSizing: {} },
    });
  });

  it.each([
    ["not JSON at all", "{"],
    ["something else", "[1]"],
    ["parts of another kind", '{"state":{"search":1,"stages":"x","within":{},"descending":"no"}}'],
  ])("shows the list as it begins where it holds %s", (_, text) => {
    expect(viewOfText(text, start).state).toEqual(start);
  });

  it("leaves out what the list does not have any more", () => {
    expect(viewOfText('{"state":{"gone":1,"search":"a"}}', start).state).toEqual({ ...start, search: "a" });
  });

  it("differs by what it shows and hides, not by order or width", () => {
    const kept = { state: start, columns: { columnVisibility: { a: false, b: true }, columnSizing: {} } };
    const wider = { state: start, columns: { columnVisibility: { a: false }, columnSizing: { c: 90 } } };
    expect(sameView(kept, wider)).toBe(true);
    expect(sameView(kept, { ...wider, columns: {} })).toBe(false);
    expect(sameView(kept, { ...wider, state: { ...start, descending: true } })).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { MergePreview } from "@/ipc/contract";
import { startingChoices } from "./choices";

const view = (change: object) => ({ owner: null, parent: null, addresses: [], ...change });
const preview = (kept: object, merged: object, rest: object = {}) =>
  ({
    kept: view(kept),
    merged: view(merged),
    moves: [],
    terms: [null, null],
    circular: [],
    ...rest,
  }) as unknown as MergePreview;

describe("what is chosen to begin with", () => {
  it("is the word of the record that stays", () => {
    const choices = startingChoices(preview({ owner: "p1" }, { owner: "p2" }));
    expect(new Set(Object.values(choices))).toEqual(new Set(["kept"]));
  });

  it("is the other's where the one that stays says nothing", () => {
    const choices = startingChoices(preview({}, { owner: "p2", parent: "s9" }, { terms: [null, "N30"] }));
    expect(choices).toMatchObject({ owner: "merged", parent: "merged", term: "merged", names: "kept" });
  });

  it("never makes a supplier its own owner", () => {
    expect(startingChoices(preview({}, { parent: "s9" }, { circular: ["merged"] })).parent).toBe("kept");
    expect(startingChoices(preview({ parent: "s9" }, {}, { circular: ["kept"] })).parent).toBe("merged");
  });
});

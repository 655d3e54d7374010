import { describe, expect, it } from "vitest";
import type { Figure } from "@/ipc/contract";
import { inOtherUnits, notesOf } from "./proof-notes";

const figure = (kind: Figure["kind"], level: string): Figure =>
  ({
    kind,
    proof: {
      definition: { level },
      notes: [
        { note: "unit_separate", n: 30 },
        { note: "postponed_by_us", n: 2 },
        { note: "no_rate", n: 0 },
      ],
      left_out: [{ reason: "unit_differs", n: 30 }],
    },
  }) as unknown as Figure;

describe("notesOf", () => {
  it.each([
    ["otif", "line", ["postponed_by_us"]],
    ["lead_time", "line", ["postponed_by_us"]],
    ["otif", "quantity", ["unit_separate", "postponed_by_us"]],
    ["fill", "line", ["unit_separate", "postponed_by_us"]],
    ["ppm", "line", ["unit_separate", "postponed_by_us"]],
  ] as const)("of %s at %s level", (kind, level, notes) => {
    expect(notesOf(figure(kind, level)).map(({ note }) => note)).toEqual(notes);
  });
});

it("counts the lines left out for their unit", () => {
  expect(inOtherUnits(figure("fill", "line"))).toBe(30);
});

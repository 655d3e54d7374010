import { expect, it } from "vitest";
import { touchedBy } from "./queries";

it("refreshes figures when suppliers, definitions, rates or settings change", () => {
  for (const kind of ["supplier", "definition", "rate", "import", "settings"])
    expect(touchedBy([kind])).toContain("deliveries");
});

it("refreshes everything for a kind it does not know", () => {
  expect(touchedBy(["supplier", "something new"])).toBe("all");
});

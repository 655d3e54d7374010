import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wear } from "@/app/look";
import { Language } from "@/i18n/context";
import { queryClient } from "@/ipc/queries";
import { HeatMap } from "./heat-map";
import { AT_START, cellOf, resetRisk, stepsOf, useList, useRiskQuery } from "./list-state";

// The first question waits for the invented shell to be loaded.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);
beforeEach(() => {
  queryClient.clear();
  resetRisk();
});

function Shown() {
  const query = useRiskQuery("");
  const { cell } = useList();
  return (
    <>
      <HeatMap query={query} />
      <output data-testid="chosen">{cell}</output>
    </>
  );
}
async function shown(language: "en" | "ar") {
  wear({ language, calendar: "gregorian", digits: "latn", theme: "light" } as Parameters<typeof wear>[0]);
  render(
    <QueryClientProvider client={queryClient}>
      <Language>
        <Shown />
      </Language>
    </QueryClientProvider>,
  );
  await screen.findByTestId("heat-map");
}
const cell = (name: string) => document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
const stands = () => (document.activeElement as HTMLElement | null)?.dataset.cell;

describe("the map", { timeout: 90_000 }, () => {
  it("is one stop of the keyboard, moved through by arrows, and keeps the list to a cell", async () => {
    await shown("en");
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    cell("4-4")?.focus();
    for (const key of ["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowRight"])
      fireEvent.keyDown(document.activeElement as Element, { key });
    expect(stands()).toBe("3-4");
    fireEvent.click(document.activeElement as Element);
    expect(screen.getByTestId("chosen").textContent).toBe("3-4");
    fireEvent.click(cell("3-4") as Element);
    expect(screen.getByTestId("chosen").textContent).toBe("");
  });

  it("is moved through the way it looks where it is read from right to left", async () => {
    await shown("ar");
    cell("4-4")?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowRight" });
    expect(stands()).toBe("4-3");
  });

  it("shows everybody once: in a cell, without an impact, or not assessed", async () => {
    await shown("en");
    const counts = [...document.querySelectorAll<HTMLElement>("[data-cell]")].map((one) =>
      Number(one.dataset.count),
    );
    expect(counts).toHaveLength(25);
    const beside = screen.getByTestId("heat-beside").textContent ?? "";
    const [, without = 0, not = 0] = [...beside.matchAll(/\d+/g)].map(Number);
    expect(counts.reduce((all, one) => all + one, 0) + without + not).toBe(208);
  });
});

describe("a cell's name", () => {
  it("leads back to its steps, and nothing else does", () => {
    expect(stepsOf(cellOf(2, 4))).toEqual({ likelihood: 2, impact: 4 });
    expect([stepsOf("5-1"), stepsOf("2"), stepsOf(null), stepsOf(AT_START.cell)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Language } from "@/i18n/context";
import type { DeskLane, WeekDot } from "@/ipc/contract";
import { Lanes } from "./lanes";
import { spotsOf } from "./places";

const dot = (lane: DeskLane, date: string): WeekDot => ({
  key: `${lane} ${date}`,
  lane,
  date,
  record: date,
  name: "FA-1",
  supplier: null,
});
const dots = [
  dot("notice_deadlines", "2026-11-23"),
  dot("notice_deadlines", "2026-12-20"),
  dot("promised_late", "2026-12-01"),
];
const weeks = { from: "2026-11-21", to: "2027-02-12", total: 3, dots };
const opened: string[] = [];

async function weeksIn(lang: "en" | "ar"): Promise<HTMLElement[]> {
  render(
    <Language lang={lang}>
      <Lanes weeks={weeks} spots={spotsOf(weeks)} onOpen={(spot) => opened.push(spot.date)} />
    </Language>,
  );
  return screen.findAllByRole("button");
}
afterEach(cleanup);

it.each([
  ["en", "ArrowRight"],
  ["ar", "ArrowLeft"],
] as const)("in %s goes on in time with %s", async (lang, key) => {
  const [first, second] = await weeksIn(lang);
  first?.focus();
  fireEvent.keyDown(first as HTMLElement, { key });
  expect(document.activeElement).toBe(second);
});

it("has one stop for the Tab key, goes from lane to lane, and opens", async () => {
  const [first, , third] = await weeksIn("en");
  expect(screen.getAllByRole("button").filter((one) => one.tabIndex === 0)).toEqual([first]);
  first?.focus();
  fireEvent.keyDown(first as HTMLElement, { key: "ArrowDown" });
  expect(document.activeElement).toBe(third);
  expect(third?.tabIndex).toBe(0);
  expect(third?.getAttribute("aria-label")).toContain("promised, and late by history");
  fireEvent.click(third as HTMLElement);
  expect(opened).toEqual(["2026-12-01"]);
});

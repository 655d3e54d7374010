import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Language } from "@/i18n/context";
import type { Figure, MeetingSheet } from "@/ipc/contract";
import * as mock from "@/ipc/mock/open-orders";
import { suppliers } from "@/ipc/mock/suppliers";
import { queryClient } from "@/ipc/queries";
import { Sheet } from "./sheet";

const full = mock.answers.meeting_sheet({ supplier: suppliers[2]?.id ?? "" });
const unknown = (figure: Figure): Figure => ({ ...figure, value: null, low: null, high: null });
const bare: MeetingSheet = {
  ...full,
  contacts: [],
  otif: unknown(full.otif),
  fill: unknown(full.fill),
  ppm: unknown(full.ppm),
  lead: unknown(full.lead),
  risk: null,
  trend: [],
  lines: [],
  open: 0,
  overdue: 0,
  contracts: [],
  term: null,
  documents: [],
  chases: [],
};

async function sheetIn(lang: "en" | "ar", sheet: MeetingSheet): Promise<HTMLElement> {
  render(
    <QueryClientProvider client={queryClient}>
      <Language lang={lang}>
        <Sheet sheet={sheet} />
      </Language>
    </QueryClientProvider>,
  );
  return screen.findByTestId("sheet");
}
afterEach(cleanup);

it.each([
  ["en", "ltr", "Gulf Steel"],
  ["ar", "rtl", "الخليج للصلب"],
] as const)("is written in %s and turned its way, whatever the window is in", async (lang, dir, name) => {
  const sheet = await sheetIn(lang, full);
  expect([sheet.lang, sheet.dir]).toEqual([lang, dir]);
  expect(sheet.querySelector("header bdi")?.textContent).toBe(name);
});

it("says what is not known or not there, and never 0", async () => {
  const text = (await sheetIn("en", bare)).textContent ?? "";
  for (const said of [
    "No contacts are recorded.",
    "None is agreed.",
    "Nothing is open.",
    "None in force.",
    "not reckoned",
    "Nobody has asked after a line yet.",
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/\b0(\.0)? ?%/);
});

it("says to which day deliveries are known, where that is not the sheet's own", async () => {
  const known = (as_of: string | null) => ({
    ...full,
    as_of: "2026-11-22",
    question: { ...full.question, as_of },
  });
  const before = await sheetIn("en", known("2026-11-21"));
  expect(before.textContent).toMatch(/Deliveries as known to \W?21 Nov 2026/);
  cleanup();
  expect((await sheetIn("en", known("2026-11-22"))).textContent).not.toContain("Deliveries as known");
});

it("holds no more than fits its page", async () => {
  const [one] = full.contracts;
  const many = Array.from({ length: 9 }, (_, at) => ({
    ...(one as NonNullable<typeof one>),
    id: `c${at}`,
    number: `C-${at}`,
  }));
  const text = (await sheetIn("en", { ...full, contracts: many })).textContent ?? "";
  expect(text).toContain("C-5");
  expect(text).not.toContain("C-6");
});

import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Language, useWords, type Words } from "@/i18n/context";
import { personSettingsQuery, queryClient } from "@/ipc/queries";
import { openTour, useTour } from "./state";
import { Tour } from "./tour";

const went: string[] = [];
vi.mock("@tanstack/react-router", () => ({
  useNavigate:
    () =>
    ({ to }: { to: string }) =>
      went.push(to),
}));
const saved: unknown[] = [];
vi.mock("@/ipc/client", async (original) => ({
  ...(await original<typeof import("@/ipc/client")>()),
  call: async (name: string, args: unknown) => {
    if (name === "settings_person_set") saved.push(args);
    return null;
  },
}));

let words: Words;
function Window() {
  words = useWords();
  return useTour() ? <Tour /> : null;
}
/** Presses, and lets what follows from it come about. */
const press = (button: HTMLElement) =>
  act(async () => {
    fireEvent.click(button);
    await new Promise<void>((done) => setTimeout(done, 0));
  });
const pressNamed = (name: string) => press(screen.getByRole("button", { name }));

beforeEach(async () => {
  queryClient.setQueryData(personSettingsQuery.queryKey, { tour_seen: false } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <Language lang="en">
        <Window />
      </Language>
    </QueryClientProvider>,
  );
  await screen.findByTestId("tour");
  saved.length = 0;
  went.length = 0;
});
afterEach(cleanup);

it("leads through three steps, each to its screen, and is over for good", async () => {
  for (const step of ["import", "proof", "deadline"] as const) {
    expect(screen.getByTestId("tour").dataset.step).toBe(step);
    await pressNamed(words.t(`tour-${step}-go`));
    await pressNamed(words.t(step === "deadline" ? "tour-done" : "tour-next"));
  }
  expect(went).toEqual(["/import", "/deliveries", "/"]);
  expect(screen.queryByTestId("tour")).toBeNull();
  expect(saved).toMatchObject([{ settings: { tour_seen: true } }]);
});

it("can be skipped at once, and comes back when asked for", async () => {
  await press(screen.getByTestId("tour-skip"));
  expect(screen.queryByTestId("tour")).toBeNull();
  expect(saved).toHaveLength(1);
  act(openTour);
  expect(screen.queryByTestId("tour")).not.toBeNull();
});

import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { queryClient, refresh } from "@/ipc/queries";
import { useDesk } from "./data";

/** What the shell holds: the last change, up to where the Desk is reckoned, and a reckoning under way. */
let shell: { head: number; stored: number; finish: (() => void) | null; reckonings: number };
const view = (seq: number) => ({ seq, fresh: seq === shell.head, counts: { total: seq } });
vi.mock("@/ipc/client", async (original) => ({
  ...(await original<typeof import("@/ipc/client")>()),
  call: async (name: string) => {
    if (name === "desk") return view(shell.stored);
    shell.reckonings += 1;
    await new Promise<void>((done) => {
      shell.finish = done;
    });
    shell.stored = shell.head;
    return view(shell.stored);
  },
}));

function Onlooker() {
  return <i data-testid="onlooker">{useDesk(false).view?.counts.total}</i>;
}
function Window() {
  const { view, reckoning } = useDesk();
  return <output data-reckoning={reckoning}>{view?.counts.total}</output>;
}
/** Waits until the Desk and the onlooker beside it show a count, and whether it is being reckoned anew. */
const shows = (count: number, reckoning: boolean) =>
  waitFor(() => {
    const output = screen.getByRole("status");
    expect([output.textContent, output.dataset.reckoning]).toEqual([String(count), String(reckoning)]);
    expect(screen.getByTestId("onlooker").textContent).toBe(String(count));
  });

beforeEach(() => {
  shell = { head: 3, stored: 3, finish: null, reckonings: 0 };
  queryClient.clear();
  render(
    <QueryClientProvider client={queryClient}>
      <Window />
      <Onlooker />
    </QueryClientProvider>,
  );
});
afterEach(cleanup);

it("shows what is stored at once where nothing changed since", async () => {
  await shows(3, false);
  expect(shell.reckonings).toBe(0);
});

it("keeps showing it after a change, marked as of a moment ago, until it is reckoned anew", async () => {
  await shows(3, false);
  shell.head = 4;
  act(() => refresh("contract"));
  await shows(3, true);
  await act(async () => shell.finish?.());
  await shows(4, false);
  expect(shell.reckonings).toBe(1);
});

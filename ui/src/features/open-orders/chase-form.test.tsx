import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Language } from "@/i18n/context";
import type { OpenLine } from "@/ipc/contract";
import { queryClient, workspaceQuery } from "@/ipc/queries";
import { ChaseForm } from "./chase-form";

const sent: unknown[] = [];
let refuse: unknown = null;
vi.mock("@/ipc/client", async (original) => ({
  ...(await original<typeof import("@/ipc/client")>()),
  call: async (name: string, args: unknown) => {
    if (name !== "chase_add") return null;
    if (refuse) throw refuse;
    sent.push(args);
    return {};
  },
}));

const done = vi.fn();
const box = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const save = () =>
  act(async () => {
    fireEvent.keyDown(box("chase-said"), { key: "Enter", ctrlKey: true });
    await new Promise<void>((settled) => setTimeout(settled, 0));
  });

beforeEach(async () => {
  sent.length = 0;
  refuse = null;
  done.mockClear();
  queryClient.setQueryData(workspaceQuery.queryKey, { today: "2026-11-21" } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <Language lang="en">
        <ChaseForm line={{ id: 7, order: "PO-1", line: "10" } as OpenLine} onDone={done} />
      </Language>
    </QueryClientProvider>,
  );
  await screen.findByTestId("save-chase");
});
afterEach(cleanup);

it("begins with today and sends what was said, with a date typed as people type one", async () => {
  type("chase-said", "  Held at customs ");
  type("chase-promise", "٥/١٢/٢٠٢٦");
  await save();
  expect(sent).toEqual([
    {
      line: 7,
      input: { date: "2026-11-21", method: "email", said: "Held at customs", new_promise: "2026-12-05" },
    },
  ]);
  expect(done).toHaveBeenCalledOnce();
});

it("sends nothing while a date cannot be read, and keeps what was typed", async () => {
  type("chase-promise", "soon");
  await save();
  expect(sent).toEqual([]);
  expect(box("chase-promise").value).toBe("soon");
  expect(box("chase-promise").getAttribute("aria-invalid")).toBe("true");
});

it("shows beside its field what the shell refuses", async () => {
  refuse = { code: "invalid", params: {}, fields: { new_promise: [{ code: "not_a_date", params: {} }] } };
  type("chase-said", "They promised again");
  await save();
  expect(box("chase-promise").getAttribute("aria-invalid")).toBe("true");
  expect(box("chase-said").value).toBe("They promised again");
  expect(done).not.toHaveBeenCalled();
});

it("is left by Esc", () => {
  fireEvent.keyDown(box("chase-said"), { key: "Escape" });
  expect(done).toHaveBeenCalledOnce();
});

import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retractAll, Toasts } from "@/components/toast";
import { Language, useWords, type Words } from "@/i18n/context";
import { queryClient, workspaceQuery } from "@/ipc/queries";
import { toastUndoable, undo } from "./undo";
import { resetView, setView, useEditable } from "./view";

const HEAD = 9;
const calls: [string, unknown][] = [];
vi.mock("@/ipc/client", async (original) => ({
  ...(await original<typeof import("@/ipc/client")>()),
  call: async (name: string, args: { seq?: number } = {}) => {
    if (name === "workspace_current") return { head_seq: HEAD, today: "2026-11-21" };
    calls.push([name, args]);
    return { seq: args.seq ?? HEAD, action: "supplier.update", record: null };
  },
}));

let words: Words;
function Window() {
  words = useWords();
  return <Toasts editable={useEditable()} />;
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));
const buttons = () => screen.queryAllByRole("button", { name: words.t("undo") });

beforeEach(async () => {
  queryClient.setQueryData(workspaceQuery.queryKey, { today: "2026-11-21" } as never);
  render(
    <QueryClientProvider client={queryClient}>
      <Language>
        <Window />
      </Language>
    </QueryClientProvider>,
  );
  await screen.findByRole("status");
  await settle();
  calls.length = 0;
});
afterEach(() => {
  act(() => {
    retractAll();
    resetView();
  });
  cleanup();
});

describe("the way back that a change is said with", () => {
  it("takes back its own change, not the last one", async () => {
    act(() => {
      toastUndoable("A saved", words, 7);
      toastUndoable("B saved", words, 8);
    });
    const [first] = buttons();
    if (!first) throw new Error("no way back");
    fireEvent.click(first);
    await settle();
    expect(calls).toEqual([["undo_entry", { seq: 7, force: false }]]);
  });

  it("is of the journal's last entry where the write did not tell its own", async () => {
    act(() => toastUndoable("Retired", words));
    await settle();
    for (const button of buttons()) fireEvent.click(button);
    await settle();
    expect(calls).toEqual([["undo_entry", { seq: HEAD, force: false }]]);
  });

  it("goes away once that change was undone otherwise", async () => {
    act(() => {
      toastUndoable("A saved", words, 8);
      toastUndoable("B saved", words, HEAD);
    });
    await act(() => undo(words));
    expect(calls).toEqual([["undo_last", {}]]);
    expect(screen.queryByText("B saved")).toBeNull();
    expect(screen.queryByText("A saved")).not.toBeNull();
    expect(buttons()).toHaveLength(1);
  });

  it("is not offered while the window shows the past, where undoing is refused", async () => {
    act(() => toastUndoable("A saved", words, 7));
    act(() => setView({ asOf: "2026-10-31" }));
    expect(buttons()).toHaveLength(0);
    await act(() => undo(words));
    expect(calls).toEqual([]);
    expect(screen.queryByText(words.t("error-as_of_past" as never))).not.toBeNull();
  });
});

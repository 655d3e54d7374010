import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, configure, render, renderHook, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Language } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { Model, ModelView } from "@/ipc/contract";
import { queryClient } from "@/ipc/queries";
import { dropDraft, useDraft } from "./draft";
import { withDimensionWeight } from "./edit";
import { LiveRanking } from "./live-ranking";

// The first question waits for the invented shell to be loaded.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);
beforeEach(() => queryClient.clear());

const within = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>
    <Language>{children}</Language>
  </QueryClientProvider>
);
const active = async (): Promise<ModelView> => {
  const found = (await call("risk_models")).find((one) => one.model.state === "active");
  if (!found) throw new Error("no model is in force");
  return found;
};
const changed = () => (screen.getByTestId("what-changed").textContent ?? "").replace(/[\u2066-\u2069]/g, "");
const ranks = () =>
  [...document.querySelectorAll<HTMLElement>("[data-rank]")]
    .map((row) => Number(row.dataset.rank))
    .sort((one, other) => one - other);

describe("the ranking a draft makes", { timeout: 90_000 }, () => {
  it("stands still by the model in force, and moves with a weight", async () => {
    const { model } = await active();
    const shown = (of: Model) => <LiveRanking model={of} />;
    const { rerender } = render(shown(model), { wrapper: within });
    await waitFor(() => expect(changed()).toBe("Nobody moves"));
    rerender(shown(withDimensionWeight(model, "delivery", 90)));
    await waitFor(() => expect(changed()).toMatch(/^\d+ rise, \d+ fall, /));
    // Rows stand in the document by id; their places run from the first on without a gap.
    expect(ranks()).toEqual(ranks().map((_, at) => at + 1));
    expect(document.querySelectorAll("[data-row]").length).toBeGreaterThan(20);
  });
});

describe("a draft", { timeout: 90_000 }, () => {
  it("is not lost with its screen, and is gone once it is dropped", async () => {
    const view = await active();
    const first = renderHook(() => useDraft(view), { wrapper: within });
    await waitFor(() => expect(first.result.current).not.toBeNull());
    expect(first.result.current.dirty).toBe(false);
    act(() => first.result.current.change(withDimensionWeight(view.model, "country", 77)));
    expect(first.result.current.dirty).toBe(true);
    first.unmount();

    const again = renderHook(() => useDraft(view), { wrapper: within });
    await waitFor(() => expect(again.result.current).not.toBeNull());
    expect(again.result.current.dirty).toBe(true);
    again.unmount();

    dropDraft(view.model.id);
    const after = renderHook(() => useDraft(view), { wrapper: within });
    await waitFor(() => expect(after.result.current).not.toBeNull());
    expect(after.result.current.dirty).toBe(false);
  });
});

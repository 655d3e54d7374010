import { QueryClientProvider } from "@tanstack/react-query";
import { act, configure, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { forgetDrafts } from "@/app/record-form/drafts";
import { Language } from "@/i18n/context";
import { call } from "@/ipc/client";
import { queryClient } from "@/ipc/queries";
import { draftOf, inputOf, newDraft } from "./draft";
import { supplierDrafts, useSupplierForm } from "./use-form";

// The first question waits for the invented shell to be loaded.
configure({ asyncUtilTimeout: 8000 });

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>
    <Language>{children}</Language>
  </QueryClientProvider>
);
const read = (id: string) => call("supplier_get", { id, as_of: null });
async function shown<T>(use: () => T) {
  const { result } = renderHook(use, { wrapper });
  await waitFor(() => expect(result.current).not.toBeNull());
  return result;
}

describe("a record's form", { timeout: 20_000 }, () => {
  beforeEach(() => {
    queryClient.clear();
    forgetDrafts();
  });

  it("keeps what is typed, and says what another person changed before it stands on top of that", async () => {
    const base = await read("s-4");
    const form = await shown(() => useSupplierForm("s-4", base, draftOf(base)));
    act(() => form.current.set({ code: "MINE" }));
    await call("supplier_update", {
      id: "s-4",
      version: base.version,
      input: { ...inputOf(draftOf(base)), note: "theirs" },
    });
    expect(await act(() => form.current.save())).toBeNull();
    await waitFor(() => expect(form.current.theirs).toEqual(["note"]));
    expect(form.current.error?.code).toBe("version_conflict");
    expect(form.current.draft.code).toBe("MINE");
    expect(await act(() => form.current.save())).toMatchObject({ code: "MINE", note: "" });
  });

  it("says what is missing once saving was tried, and not before", async () => {
    const form = await shown(() => useSupplierForm(null, null, newDraft("en")));
    await waitFor(() => expect(form.current.problems).toBe(0));
    expect(form.current.notes("code").errors).toEqual([]);
    expect(await act(() => form.current.save())).toBeNull();
    await waitFor(() => expect(form.current.notes("code").errors).toHaveLength(1));
    expect(form.current.problems).toBeGreaterThan(0);
  });

  it("keeps a draft until it is thrown away, and none for another workspace", async () => {
    const form = await shown(() => useSupplierForm(null, null, newDraft("en")));
    act(() => form.current.set({ code: "N-1" }));
    expect(supplierDrafts.kept(null)?.draft.code).toBe("N-1");
    forgetDrafts();
    expect(supplierDrafts.kept(null)).toBeNull();
  });
});

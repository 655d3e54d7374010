import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Language } from "@/i18n/context";
import type { LineDetail } from "@/ipc/contract";
import { queryClient } from "@/ipc/queries";
import { FailureForm } from "./failure-form";

afterEach(cleanup);

const shown = (to: "carrier" | null) => (
  <QueryClientProvider client={queryClient}>
    <Language>
      <FailureForm
        detail={
          {
            row: { id: 1, order: "4500", line: "10" },
            failure: to && { to, cause: "strike", disputed: false },
          } as unknown as LineDetail
        }
      />
    </Language>
  </QueryClientProvider>
);

it("shows what is recorded again after that was undone", async () => {
  const { rerender } = render(shown("carrier"));
  expect((await screen.findByTestId("failure-form")).textContent).toContain("Carrier");
  rerender(shown(null));
  expect(screen.getByTestId("failure-form").querySelector("button")?.textContent).toContain("Not recorded");
  expect(screen.queryByDisplayValue("strike")).toBeNull();
});

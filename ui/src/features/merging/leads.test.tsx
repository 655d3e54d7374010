import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Language } from "@/i18n/context";
import type { SupplierRow } from "@/ipc/contract";
import { LedHere } from "./leads";

vi.mock("@tanstack/react-router", () => ({ useNavigate: () => () => undefined }));
afterEach(cleanup);

const window = (merged: string[]) => (
  <Language lang="en">
    <LedHere from="S1018" merged={merged.map((code) => ({ code }) as SupplierRow)} />
  </Language>
);

it("says that a record leads to another for as long as it is merged into it", async () => {
  const { rerender } = render(window(["S1007", "S1018"]));
  await screen.findByText(/S1018/);
  rerender(window(["S1007"]));
  expect(screen.queryByText(/S1018/)).toBeNull();
});

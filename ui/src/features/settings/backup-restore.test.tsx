import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PathField } from "@/components/path-field";
import { Language, useWords, type Words } from "@/i18n/context";
import { queryClient } from "@/ipc/queries";
import { RestoreOther } from "./backup-restore";

const calls: [string, unknown][] = [];
vi.mock("@/ipc/client", async (original) => ({
  ...(await original<typeof import("@/ipc/client")>()),
  askFolder: async () => "/backups",
  call: async (name: string, args: unknown) => {
    calls.push([name, args]);
    return { set_aside: "/home/before-restore.sanad" };
  },
}));
vi.mock("@/app/leave", () => ({ forgetWorkspace: async () => undefined }));

let words: Words;
const chosen = vi.fn();
function Window() {
  words = useWords();
  return (
    <>
      <PathField label="folder" kind="folder" value="" onChange={chosen} />
      <RestoreOther />
    </>
  );
}
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));

beforeEach(async () => {
  render(
    <QueryClientProvider client={queryClient}>
      <Language lang="en">
        <Window />
      </Language>
    </QueryClientProvider>,
  );
  await screen.findByTestId("backup-restore-other");
});
afterEach(cleanup);

it("brings back a backup that is not in the list, once its file is named", async () => {
  fireEvent.click(screen.getByTestId("backup-restore-other"));
  const sure = await screen.findByTestId("backup-restore-sure");
  expect(sure).toHaveProperty("disabled", true);
  const file = screen.getByRole("textbox", { name: words.t("backup-restore-file") });
  fireEvent.change(file, { target: { value: " /usb/kept.sanad " } });
  fireEvent.click(sure);
  await settle();
  expect(calls).toEqual([["backup_restore", { path: "/usb/kept.sanad" }]]);
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

it("chooses a folder in the system's panel", async () => {
  fireEvent.click(screen.getByRole("button", { name: words.t("browse") }));
  await settle();
  expect(chosen).toHaveBeenCalledWith("/backups");
});

import { QueryClientProvider } from "@tanstack/react-query";
import { act, configure, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { Language } from "@/i18n/context";
import { queryClient } from "@/ipc/queries";
import { newForm } from "./form-state";
import { useTermForm } from "./use-term-form";

// The first question waits for the invented shell to be loaded.
configure({ asyncUtilTimeout: 8000 });

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>
    <Language>{children}</Language>
  </QueryClientProvider>
);

async function writing() {
  const { result } = renderHook(() => useTermForm(null, null, newForm()), { wrapper });
  await waitFor(() => expect(result.current).not.toBeNull());
  return result;
}
type Writing = Awaited<ReturnType<typeof writing>>;
const type = (result: Writing, text: string) => act(() => result.current.setWords(text));
const stepsIn = (result: Writing) =>
  result.current.form.rows.instalments[0]?.steps.map(({ kind, count }) => `${kind} ${count}`.trim());

// The invented shell of `vite dev` answers, so that what is tested is the going back and forth.
describe("a term being written", { timeout: 20_000 }, () => {
  beforeEach(() => queryClient.clear());

  it("is understood from words, and the words follow the rows", async () => {
    const result = await writing();
    await type(result, "net 30, then month end");
    await waitFor(() => expect(stepsIn(result)).toEqual(["add_days 30", "month_end"]));
    const { rows } = result.current.form;
    act(() =>
      result.current.setRows({
        ...rows,
        instalments: rows.instalments.map((row) => ({ ...row, steps: [...row.steps].reverse() })),
      }),
    );
    await waitFor(() =>
      expect(result.current.words).toBe("Payable at month end counted from invoice date, then 30 days"),
    );
    expect(result.current.form.aside).toBeNull();
  });

  it("names what is not understood, keeps the rows, and loses no word when the rows take over", async () => {
    const result = await writing();
    await type(result, "net 30");
    await waitFor(() => expect(stepsIn(result)).toEqual(["add_days 30"]));
    await type(result, "net 45 perhaps");
    await waitFor(() => expect(result.current.unread?.part).toBe("perhaps"));
    expect(stepsIn(result)).toEqual(["add_days 30"]);
    expect(await act(() => result.current.save())).toBeNull();
    expect(result.current.problems).toBeGreaterThan(0);

    act(() => result.current.setRows({ ...result.current.form.rows }));
    await waitFor(() => expect(result.current.words).toBe("Net 30"));
    expect(result.current.form.aside).toBe("net 45 perhaps");
    act(() => result.current.takeBack());
    await waitFor(() => expect(result.current.unread?.part).toBe("perhaps"));
    expect(result.current.words).toBe("net 45 perhaps");
  });

  it("leaves the words and the schedule while the shares are no whole", async () => {
    const result = await writing();
    await type(result, "net 30");
    await waitFor(() => expect(result.current.study.answer?.words_en).toBe("Net 30"));
    const { rows } = result.current.form;
    act(() =>
      result.current.setRows({
        ...rows,
        instalments: rows.instalments.map((row) => ({ ...row, share: "percent", percent: "60" })),
      }),
    );
    await waitFor(() => expect(result.current.study.error?.code).toBe("invalid"));
    expect(result.current.study.answer?.words_en).toBe("Net 30");
    expect(result.current.study.isOld).toBe(true);
    expect(result.current.words).toBe("net 30");
    await waitFor(() => expect(result.current.notes("instalments").errors).toHaveLength(1));
  });

  it("leaves the words while the rows are no term", async () => {
    const result = await writing();
    await type(result, "net 30");
    await waitFor(() => expect(stepsIn(result)).toEqual(["add_days 30"]));
    const { rows } = result.current.form;
    act(() =>
      result.current.setRows({
        ...rows,
        instalments: rows.instalments.map((row) => ({
          ...row,
          steps: row.steps.map((step) => ({ ...step, count: "soon" })),
        })),
      }),
    );
    expect(result.current.term).toBeNull();
    expect(result.current.words).toBe("net 30");
    expect(result.current.notes("instalments.0.steps.0").errors).toHaveLength(1);
  });
});

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { nextAsked, usePaced } from "./paced";

const frame = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0))));

describe("nextAsked", () => {
  it("asks the latest wanted, and nothing while an answer is on its way", () => {
    expect(nextAsked(1, 5, true)).toBe(1);
    expect(nextAsked(1, 5, false)).toBe(5);
  });
});

describe("usePaced", () => {
  it("skips what is dragged through while an answer is on its way", async () => {
    const asked: number[] = [];
    let answer: () => void = () => undefined;
    const client = new QueryClient();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    const { rerender } = renderHook(
      ({ wanted }) => {
        const value = usePaced(wanted);
        useQuery({
          queryKey: ["deliveries", value],
          queryFn: () => {
            asked.push(value);
            return new Promise<number>((done) => {
              answer = () => done(value);
            });
          },
        });
        return value;
      },
      { wrapper, initialProps: { wanted: 0 } },
    );
    await frame();
    for (const wanted of [1, 2, 3, 4]) {
      rerender({ wanted });
      await frame();
    }
    expect(asked).toEqual([0]);
    await act(async () => answer());
    await frame();
    await frame();
    expect(asked).toEqual([0, 4]);
  });
});

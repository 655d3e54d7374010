import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Language } from "@/i18n/context";
import { Grid } from "./grid";

afterEach(cleanup);

const opened = vi.fn();
const marked = vi.fn();
function List() {
  const [current, setCurrent] = useState<string | null>(null);
  return (
    <Language>
      <Grid
        label="list"
        rows={["a", "b"]}
        total={2}
        rowId={(row) => row}
        columns={[{ id: "name", header: "Name", width: 80, cell: (row) => row }]}
        storageKey="test"
        current={current}
        onCurrent={setCurrent}
        onOpen={opened}
        onMark={marked}
      />
    </Language>
  );
}

describe("a grid", () => {
  it("has a current row as soon as the keyboard comes to it, so that Enter opens", async () => {
    render(<List />);
    const grid = await screen.findByRole("grid");
    fireEvent.focus(grid);
    fireEvent.keyDown(grid, { key: "Enter" });
    expect(opened).toHaveBeenLastCalledWith("a");
  });

  it("leaves the row to the mouse where that brings the focus", async () => {
    opened.mockClear();
    render(<List />);
    const grid = await screen.findByRole("grid");
    fireEvent.mouseDown(grid);
    fireEvent.focus(grid);
    fireEvent.keyDown(grid, { key: "Enter" });
    expect(opened).not.toHaveBeenCalled();
  });

  it("marks its current row by X, in either script", async () => {
    render(<List />);
    const grid = await screen.findByRole("grid");
    fireEvent.focus(grid);
    for (const key of ["x", "ء"]) fireEvent.keyDown(grid, { key, code: "KeyX" });
    expect(marked.mock.calls).toEqual([["a"], ["a"]]);
  });
});

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Field } from "./field";

afterEach(cleanup);

it.each([
  ["مورّد", "auto", false],
  ["Supplier 4", "auto", false],
  ["24", "ltr", true],
  ["21/11/2026", "ltr", true],
])(
  "writes %s in its own direction, and what has no letters at the form's reading start",
  (value, dir, isMoved) => {
    render(<Field label="field" value={value} onChange={() => undefined} />);
    const box = screen.getByRole("textbox");
    expect([box.getAttribute("dir"), box.className.includes("rtl:text-end")]).toEqual([dir, isMoved]);
  },
);

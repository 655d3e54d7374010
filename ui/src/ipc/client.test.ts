import { expect, it } from "vitest";
import { asAppError } from "./client";

it("words what the shell's door refuses unread", () => {
  const refused = "invalid args `input` for command `contract_create`: out of range";
  expect(asAppError(refused)).toEqual({ code: "unreadable_value", params: {}, fields: {} });
  expect(asAppError("lost").code).toBe("unexpected");
});

import { describe, expect, it } from "vitest";
import type { SupplierInput } from "@/ipc/contract";
import { differing, draftOf, inputOf, namesSent, newDraft } from "./draft";

const input: SupplierInput = {
  code: "S-1",
  names: [{ kind: "legal", lang: "ar", text: "الشرق للصلب" }],
  identifiers: [{ scheme: "lei", country: null, value: "5493001KJTIIGC8Y1R12", warning: "warn_unknown" }],
  addresses: [],
  contacts: [],
  categories: ["c"],
  parent: null,
  owner: null,
  stage: "approved",
  note: "",
};

describe("a draft", () => {
  it("comes back as it was, without the form's own keys and without warnings", () => {
    const [identifier] = input.identifiers;
    const { warning: _, ...plain } = identifier ?? { scheme: "lei", country: null, value: "" };
    expect(inputOf(draftOf(input))).toEqual({ ...input, identifiers: [plain] });
  });

  it("starts with a name in each language, the person's own first", () => {
    expect(newDraft("ar").names.map((name) => name.lang)).toEqual(["ar", "en"]);
  });

  it("leaves out a name left empty beside another", () => {
    const draft = newDraft("en");
    expect(inputOf(draft).names).toHaveLength(1);
    const [first, second] = draft.names;
    if (!first || !second) throw new Error("two names");
    const arabic = { ...draft, names: [first, { ...second, text: "سند" }] };
    expect(inputOf(arabic).names).toEqual([{ kind: "legal", lang: "ar", text: "سند" }]);
    expect(namesSent(arabic)).toEqual([1]);
  });

  it("names what another person changed", () => {
    expect(differing(input, { ...input, stage: "blocked", note: "stopped" })).toEqual(["stage", "note"]);
  });
});

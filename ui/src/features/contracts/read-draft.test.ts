import { describe, expect, it } from "vitest";
import type { ContractInput } from "@/ipc/contract";
import { blank, differing, draftOf, newDraft } from "./draft";
import { readDraft } from "./read-draft";

const nothing = {
  renewal: null,
  initial: null,
  initial_end: null,
  period: null,
  renewals: null,
  taken_up: null,
  notice: null,
  ended: null,
  committed: null,
  ceiling: null,
};
const sixtyDays = {
  count: 60,
  unit: "days" as const,
  clear_days: false,
  effective: "dispatched" as const,
  delivery_days: 0,
  safety_margin_days: 3,
};
const input: ContractInput = {
  number: "FA-1",
  supplier: "s-1",
  titles: { en: "Haulage", ar: "النقل" },
  parent: null,
  owner: "p1",
  renewal: "option",
  start: "2024-01-01",
  initial: { count: 12, unit: "months" },
  initial_end: null,
  period: { count: 1, unit: "years" },
  renewals: 2,
  taken_up: 1,
  notice: {
    count: 30,
    unit: "business_days",
    clear_days: true,
    effective: "received",
    delivery_days: 5,
    safety_margin_days: 0,
  },
  calendar: "SA",
  ended: null,
  currency: "KWD",
  committed: "1000.125",
  ceiling: "4000",
  notices: [{ given: "2024-10-01", received: null, method: "courier", recipient: "Legal", proof: "RR 1" }],
  amendments: [
    {
      number: "A1",
      effective: "2024-06-01",
      title: "More",
      changes: { ...nothing, ceiling: "4000", notice: sixtyDays },
    },
  ],
  note: "",
};
describe("a contract's draft", () => {
  it("comes back as it was, with what the form does not show of an amendment", () => {
    expect(readDraft(draftOf(input))).toEqual({ input, unread: {} });
  });

  it("reads dates, counts and amounts as people write them, in either digits", () => {
    const draft = {
      ...newDraft("sar", "s-1"),
      start: "١ يناير ٢٠٢٤",
      initial: { count: "١٢", unit: "months" as const },
      ceiling: "4,200,000.5",
    };
    const { input: read, unread } = readDraft(draft);
    expect(unread).toEqual({});
    expect(read).toMatchObject({
      start: "2024-01-01",
      initial: { count: 12, unit: "months" },
      ceiling: "4200000.5",
      currency: "SAR",
      notice: null,
    });
  });

  it("names each text that cannot be read, and drops none silently", () => {
    const draft = {
      ...newDraft("SAR", "s-1"),
      start: "31 Feb 2024",
      renewals: "many",
      ceiling: "4 million",
      notices: [{ ...blank.notice(), given: "soon", key: 1 }],
    };
    expect(Object.keys(readDraft(draft).unread).sort()).toEqual([
      "ceiling",
      "notices.0.given",
      "renewals",
      "start",
    ]);
  });

  it("takes no count that would not fit", () => {
    const draft = { ...newDraft("SAR", ""), renewals: "99999999999" };
    expect(readDraft(draft).unread.renewals).toEqual([{ code: "not_a_number", params: {} }]);
  });

  it("takes no amount that cannot be kept", () => {
    const draft = { ...newDraft("SAR", ""), committed: "99999999999999999999", ceiling: "1.0000001" };
    const { input: sent, unread } = readDraft(draft);
    expect([sent.committed, sent.ceiling]).toEqual([null, null]);
    expect([unread.committed?.[0]?.code, unread.ceiling?.[0]?.code]).toEqual(["out_of_range", "too_precise"]);
  });

  it("names what another person changed", () => {
    expect(differing(input, { ...input, ceiling: "5000", taken_up: 2 })).toEqual(["taken_up", "ceiling"]);
  });
});

import { expect, it } from "vitest";
import type { PaymentTerm } from "@/ipc/contract";
import { askedOf, settle } from "./sample";

const term = { instalments: [] } as PaymentTerm;
const typed = (amount: string) =>
  settle(
    {
      amount,
      beforeTax: "",
      currency: null,
      invoice: null,
      goods_receipt: null,
      invoice_receipt: null,
      order: null,
      contract: null,
      milestones: {},
    },
    "2026-11-22",
    "SAR",
  );

it.each(["99999999999999999999", "1.0000001", "much"])("asks nothing of an invoice over %s", (amount) => {
  expect(askedOf(term, typed(amount))).toBeNull();
  expect(askedOf(term, typed("100,000"))?.amount).toBe("100000");
});

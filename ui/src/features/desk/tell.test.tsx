import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Language, useWords } from "@/i18n/context";
import type { Decision, DecisionSubject } from "@/ipc/contract";
import type { Ways } from "./said";
import { tell } from "./tell";

const steel = { id: "s1", code: "S-1", name_en: "Orient Steel", name_ar: "الشرق للصلب" };
const decision = (subject: DecisionSubject, days_left = 5): Decision => ({
  key: "k",
  kind: subject.kind,
  decide_by: "2026-11-23",
  days_left,
  level: "watch",
  supplier: steel,
  subject,
});
const notice: Extract<DecisionSubject, { kind: "notice_deadline" }> = {
  kind: "notice_deadline",
  contract: "c1",
  number: "FA-1",
  title_en: null,
  title_ar: null,
  renewal: "automatic",
  end: "2026-12-31",
  renews_to: "2027-12-31",
  committed: "4200000",
  currency: "SAR",
};

const ways = { category: (id: string) => id, rate: vi.fn(), contract: vi.fn() } as unknown as Ways;
function Row({ of }: { of: Decision }) {
  const { title, sub } = tell(of, useWords(), ways);
  return (
    <p data-testid="row">
      {title} | {sub}
    </p>
  );
}
async function said(of: Decision, lang: "en" | "ar" = "en"): Promise<string> {
  render(
    <Language lang={lang}>
      <Row of={of} />
    </Language>,
  );
  const text = (await screen.findByTestId("row")).textContent ?? "";
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\u00a0/g, " ");
}
afterEach(cleanup);

describe("what a decision says", () => {
  it("tells what comes of a deadline by the kind of contract", async () => {
    expect(await said(decision(notice))).toBe(
      "Notice on FA-1, Orient Steel | Renews to 31 Dec 2027 unless notice is given by 23 Nov 2026. SAR 4.2m committed.",
    );
    cleanup();
    expect(await said(decision({ ...notice, renewal: "option", committed: null }))).toBe(
      "Extension of FA-1, Orient Steel | Ends 31 Dec 2026 unless it is extended by 23 Nov 2026.",
    );
    cleanup();
    expect(await said(decision({ ...notice, renewal: "evergreen", renews_to: null }))).toContain(
      "Goes on unless notice is given by 23 Nov 2026.",
    );
  });

  it("puts the figure into the sentence, where it opens its proof", async () => {
    const signal = decision({
      kind: "delivery_signal",
      months: 8,
      since: "2026-04",
      rate: "0.831",
      failed: 41,
      lines: 243,
    });
    expect(await said(signal)).toBe(
      "OTIF of Orient Steel is sliding | 8 months in a row below its mean, since April 2026: 83.1 %, 41 of 243 lines failed.",
    );
    screen.getByRole("button").click();
    expect(ways.rate).toHaveBeenCalledWith(steel, "2026-04");
  });

  it("does not say of a new risk from where it came", async () => {
    const risk: DecisionSubject = {
      kind: "risk_moved",
      from: null,
      to: "61.4",
      low: "55",
      high: "70",
      class_from: null,
      class: "high",
      impact_from: null,
      impact: "60",
      ruling: null,
      data: "11",
      model: "0",
      late: "2",
    };
    expect(await said(decision(risk))).toBe(
      "Risk of Orient Steel is 61 | Data +11, model 0, late entries +2. Could be 55 to 70.",
    );
    cleanup();
    expect(await said(decision({ ...risk, from: "48.2" }))).toContain("rose from 48 to 61");
    cleanup();
    const worse = { ...risk, from: "65.2", class_from: "medium" as const, impact_from: "40" };
    expect(await said(decision(worse))).toBe(
      "Orient Steel went from class “Medium” to “High” | Its risk went from 65 to 61. Its impact went from 40 to 60. Data +11, model 0, late entries +2. Could be 55 to 70.",
    );
    cleanup();
    const finding = {
      knock_out: "insolvency" as const,
      from: "2026-09-01",
      until: null,
      person: "rama",
      reason: "Gazette",
    };
    const ruling = { kind: "knock_out", ...finding } as const;
    const ruled = await said(decision({ ...risk, from: "56", to: "100", low: "100", high: "100", ruling }));
    expect(ruled).toContain(
      "Insolvency proceedings, confirmed by rama, since 1 Sept 2026: shown as 100 by rule.",
    );
    expect(ruled).not.toContain("Could be");
  });

  it("tells an expired document from one that will expire", async () => {
    const paper: DecisionSubject = {
      kind: "document_expiring",
      document: "d1",
      document_kind: "insurance",
      title: "Insurance",
      expires: "2026-11-23",
      required: true,
      required_by: null,
      open_orders: 0,
    };
    expect(await said(decision(paper))).toBe(
      "Insurance of Orient Steel expires | Holds to 23 Nov 2026. Required of every supplier. No open orders.",
    );
    cleanup();
    expect(await said(decision(paper, -3))).toContain("has expired");
  });

  it("counts in Arabic by its own forms", async () => {
    const overdue = (n: number) =>
      decision({ kind: "overdue_lines", n, oldest: "2026-09-30", worth: [] } satisfies DecisionSubject);
    expect(await said(overdue(2))).toContain(
      "To be asked after by 23 Nov 2026; the oldest was expected on 30 Sept 2026.",
    );
    cleanup();
    expect(await said(overdue(2), "ar")).toContain("بندان متأخران لدى الشرق للصلب");
    cleanup();
    expect(await said(overdue(11), "ar")).toContain("11 بندًا متأخرًا");
  });
});

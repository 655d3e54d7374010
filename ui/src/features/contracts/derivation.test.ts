import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages, makeMessages } from "@/i18n/bundle";
import { makeFormat } from "@/i18n/format";
import type { DerivationStep, Standing } from "@/ipc/contract";
import { derivedLines } from "./derivation";
import { outcomeOf } from "./outcome";

const step = (
  of: DerivationStep["step"],
  date: string,
  count: number | null = null,
  unit: DerivationStep["unit"] = count === null ? null : "days",
): DerivationStep => ({ step: of, date, count, unit });

/** 31 Dec 2024, 30 days, received, 2 delivery days: receipt by Fri 29 Nov, so sent by Wed 27 Nov. */
const WORKED: DerivationStep[] = [
  step("term_end", "2024-12-31"),
  step("notice_period", "2024-12-01", 30),
  step("recipient_business_day", "2024-11-29", 2),
  step("last_receipt", "2024-11-29"),
  step("delivery_days", "2024-11-27", 2),
  step("our_business_day", "2024-11-27", 0),
  step("deadline", "2024-11-27"),
];
const TERM = { renewal: 0, start: "2024-01-01", end: "2024-12-31" };

async function wordsIn(lang: "en" | "ar") {
  const messages = makeMessages(lang, "latn", await loadMessages(lang));
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
  const t: typeof messages.t = (key, args) => plain(messages.t(key, args));
  return { t, f: makeFormat(lang, { calendar: "gregorian", digits: "latn" }, t) };
}
let en: Awaited<ReturnType<typeof wordsIn>>;
let ar: typeof en;
beforeAll(async () => {
  [en, ar] = await Promise.all([wordsIn("en"), wordsIn("ar")]);
});

describe("a derivation", () => {
  it("is told line by line, without the moves that moved nothing and without its headline", () => {
    expect(derivedLines(WORKED, TERM, en).map((line) => [line.says, line.date])).toEqual([
      ["Current term ends", "2024-12-31"],
      ["Less 30 days", "2024-12-01"],
      ["Back to a business day of theirs", "2024-11-29"],
      ["It must arrive by", "2024-11-29"],
      ["Counts on receipt: less 2 delivery days", "2024-11-27"],
    ]);
  });

  it("counts in the forms of Arabic", () => {
    expect(derivedLines(WORKED, TERM, ar).map((line) => line.says)).toEqual([
      "تنتهي المدة الحالية",
      "ناقص 30 يومًا",
      "الرجوع إلى يوم عمل لديهم",
      "آخر يوم لوصوله",
      "العبرة بالاستلام: ناقص يومين للتسليم",
    ]);
  });

  it("tells clear days in one line with their period, by the earlier day", () => {
    const clear = [
      step("term_end", "2024-12-31"),
      step("notice_period", "2024-12-01", 30),
      step("clear_days", "2024-11-30", 1),
      step("last_receipt", "2024-11-30"),
    ];
    const lines = derivedLines(clear, { ...TERM, renewal: 2 }, en);
    expect(lines.map((line) => [line.says, line.date])).toEqual([
      ["Current term ends", "2024-12-31"],
      ["Less 30 clear days", "2024-11-30"],
      ["It must be sent by", "2024-11-30"],
    ]);
    expect(lines[0]?.why).toBe("renewed twice, from 1 Jan 2024");
  });

  it("adds where it starts from a notice given", () => {
    const ending = [
      step("given", "2026-11-21"),
      step("delivery_days", "2026-11-26", 5),
      step("recipient_business_day", "2026-11-29", 3),
      step("notice_period", "2027-02-28", 3, "months"),
      step("end", "2027-02-28"),
    ];
    expect(derivedLines(ending, null, en).map((line) => line.says)).toEqual([
      "Notice given",
      "Counts on receipt: plus 5 delivery days",
      "On to a business day of theirs",
      "Plus 3 months",
    ]);
  });
});

describe("what comes of it", () => {
  const standing: Standing = {
    as_of: "2024-12-05",
    phase: "in_force",
    term: TERM,
    renews_to: "2025-12-31",
    deadline: {
      term: TERM,
      date: "2024-11-27",
      last_sending: "2024-11-27",
      last_receipt: "2024-11-29",
      derivation: WORKED,
    },
    no_deadline: null,
    notice: "passed",
    next: null,
    if_given_today: null,
  };
  const contract = { renewal: "automatic" as const, notices: [] };

  it("claims no legal effect: it says what is recorded, and what follows unless more was done", () => {
    expect(outcomeOf(standing, contract, en)).toBe(
      "No notice recorded by 27 Nov 2024; it renews to 31 Dec 2025 unless one was given.",
    );
    expect(outcomeOf({ ...standing, notice: "open" }, contract, en)).toBe(
      "No notice recorded. It renews to 31 Dec 2025 unless notice is given by 27 Nov 2024.",
    );
  });

  it("ends, rather than renews, where an option is not taken up", () => {
    expect(outcomeOf(standing, { ...contract, renewal: "option" }, en)).toBe(
      "No extension recorded by 27 Nov 2024; it ends on 31 Dec 2024 unless one was given.",
    );
  });

  it("says of an option taken up how long it runs", () => {
    const taken = { ...standing, notice: "in_time" as const };
    expect(outcomeOf(taken, { ...contract, renewal: "option" }, en)).toBe(
      "The extension is recorded; it runs to 31 Dec 2025.",
    );
  });

  it("speaks of the latest notice that was given by the day shown", () => {
    const notice = { received: null, method: "courier" as const, recipient: "", proof: "" };
    const notices = ["2024-11-20", "2024-11-25", "2024-12-24"].map((given) => ({ ...notice, given }));
    expect(outcomeOf({ ...standing, notice: "in_time" }, { ...contract, notices }, en)).toBe(
      "Notice recorded on 25 Nov 2024, by its dates in time.",
    );
  });

  it("says why there is no deadline, and for an evergreen the end that notice today would bring", () => {
    const without = { ...standing, deadline: null, notice: "not_due" as const };
    expect(outcomeOf({ ...without, no_deadline: "fixed" }, contract, en)).toBe(
      "It ends by itself on 31 Dec 2024; no notice is needed.",
    );
    expect(outcomeOf({ ...without, no_deadline: "period_unknown" }, contract, en)).toBe(
      "It renews, but for how long was never recorded. Record it to learn the deadline.",
    );
    expect(
      outcomeOf(
        {
          ...without,
          no_deadline: "evergreen",
          if_given_today: { end: "2025-03-05", derivation: [] },
        },
        contract,
        en,
      ),
    ).toContain("to 5 Mar 2025");
  });
});

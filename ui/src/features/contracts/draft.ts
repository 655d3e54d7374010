import { type Keyed, keyed } from "@/components/rows";
import type {
  Amendment,
  ContractChanges,
  ContractInput,
  Effective,
  Length,
  LengthUnit,
  Notice,
  NoticeMethod,
  NoticeUnit,
  Renewal,
} from "@/ipc/contract";

/** Dates, counts and amounts stay as they were typed, so that what cannot be read yet is never lost. */
export type LengthTyped = { count: string; unit: LengthUnit };
export type NoticeTyped = {
  count: string;
  unit: NoticeUnit;
  clear_days: boolean;
  effective: Effective;
  delivery_days: string;
  safety_margin_days: string;
};
export type NoticeGivenTyped = {
  given: string;
  received: string;
  method: NoticeMethod;
  recipient: string;
  proof: string;
};
export type AmendmentTyped = {
  number: string;
  effective: string;
  title: string;
  renewal: Renewal | "";
  initial_end: string;
  ended: string;
  taken_up: string;
  committed: string;
  ceiling: string;
  /** What an amendment sets beside these, kept as it was read. */
  rest: Pick<ContractChanges, "initial" | "period" | "renewals" | "notice">;
};

export type Draft = Pick<
  ContractInput,
  "number" | "supplier" | "parent" | "owner" | "renewal" | "calendar" | "note"
> & {
  titles: Record<string, string>;
  start: string;
  initial: LengthTyped;
  initial_end: string;
  period: LengthTyped;
  renewals: string;
  taken_up: string;
  notice: NoticeTyped;
  ended: string;
  currency: string;
  committed: string;
  ceiling: string;
  notices: Keyed<NoticeGivenTyped>[];
  amendments: Keyed<AmendmentTyped>[];
};

const lengthTyped = (length: Length | null): LengthTyped => ({
  count: length ? String(length.count) : "",
  unit: length?.unit ?? "months",
});
const noticeTyped = (notice: Notice | null): NoticeTyped => ({
  count: notice ? String(notice.count) : "",
  unit: notice?.unit ?? "days",
  clear_days: notice?.clear_days ?? false,
  effective: notice?.effective ?? "received",
  delivery_days: notice ? String(notice.delivery_days) : "",
  safety_margin_days: notice ? String(notice.safety_margin_days) : "",
});

export const blank = {
  notice: (): NoticeGivenTyped => ({
    given: "",
    received: "",
    method: "registered_post",
    recipient: "",
    proof: "",
  }),
  amendment: (): AmendmentTyped => ({
    number: "",
    effective: "",
    title: "",
    renewal: "",
    initial_end: "",
    ended: "",
    taken_up: "",
    committed: "",
    ceiling: "",
    rest: { initial: null, period: null, renewals: null, notice: null },
  }),
};

export function newDraft(currency: string, supplier: string): Draft {
  return {
    number: "",
    supplier,
    titles: {},
    parent: null,
    owner: null,
    renewal: "automatic",
    start: "",
    initial: lengthTyped(null),
    initial_end: "",
    period: lengthTyped(null),
    renewals: "",
    taken_up: "",
    notice: noticeTyped(null),
    calendar: null,
    ended: "",
    currency,
    committed: "",
    ceiling: "",
    notices: [],
    amendments: [],
    note: "",
  };
}

const text = (value: string | number | null): string => (value === null ? "" : String(value));

const amendmentTyped = ({ number, effective, title, changes }: Amendment): AmendmentTyped => ({
  number,
  effective: text(effective),
  title,
  renewal: changes.renewal ?? "",
  initial_end: text(changes.initial_end),
  ended: text(changes.ended),
  taken_up: text(changes.taken_up),
  committed: text(changes.committed),
  ceiling: text(changes.ceiling),
  rest: {
    initial: changes.initial,
    period: changes.period,
    renewals: changes.renewals,
    notice: changes.notice,
  },
});

export function draftOf(contract: ContractInput): Draft {
  const { number, supplier, titles, parent, owner, renewal, calendar, note } = contract;
  return {
    number,
    supplier,
    titles,
    parent,
    owner,
    renewal,
    calendar,
    note,
    start: text(contract.start),
    initial: lengthTyped(contract.initial),
    initial_end: text(contract.initial_end),
    period: lengthTyped(contract.period),
    renewals: text(contract.renewals),
    taken_up: contract.taken_up > 0 ? text(contract.taken_up) : "",
    notice: noticeTyped(contract.notice),
    ended: text(contract.ended),
    currency: text(contract.currency),
    committed: text(contract.committed),
    ceiling: text(contract.ceiling),
    notices: contract.notices.map((one) =>
      keyed({ ...one, given: text(one.given), received: text(one.received) }),
    ),
    amendments: contract.amendments.map((one) => keyed(amendmentTyped(one))),
  };
}

const FIELDS: (keyof ContractInput)[] = [
  "number",
  "supplier",
  "titles",
  "parent",
  "owner",
  "renewal",
  "start",
  "initial",
  "initial_end",
  "period",
  "renewals",
  "taken_up",
  "notice",
  "calendar",
  "ended",
  "currency",
  "committed",
  "ceiling",
  "notices",
  "amendments",
  "note",
];

/** The fields in which two states of a contract differ, for saying what another person changed meanwhile. */
export const differing = (one: ContractInput, other: ContractInput): (keyof ContractInput)[] =>
  FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));

import { asciiDigits, typedAmount } from "@/i18n/locale";
import { typedDate } from "@/i18n/typed-date";
import type { Amendment, ContractInput, FieldError, Length, Notice, NoticeGiven } from "@/ipc/contract";
import type { AmendmentTyped, Draft, LengthTyped, NoticeGivenTyped, NoticeTyped } from "./draft";

type Unread = Record<string, FieldError[]>;

/** Counts cross as 32-bit numbers; what is larger is not a count anybody means. */
const MOST = 4_294_967_295;

/** What was typed as what is sent, with an error for each text that is not the date or number it should be. */
export function readDraft(draft: Draft): { input: ContractInput; unread: Unread } {
  const unread: Unread = {};
  const refuse = (path: string, code: string): null => {
    unread[path] = [{ code, params: {} }];
    return null;
  };
  const date = (path: string, typed: string): string | null =>
    typed.trim() === "" ? null : (typedDate(typed) ?? refuse(path, "not_a_date"));
  const amount = (path: string, typed: string): string | null => {
    if (typed.trim() === "") return null;
    const { value, problem } = typedAmount(typed);
    return problem === null ? value : refuse(path, problem);
  };
  const count = (path: string, typed: string): number | null => {
    const plain = asciiDigits(typed).trim();
    if (plain === "") return null;
    return /^\d{1,10}$/.test(plain) && Number(plain) <= MOST ? Number(plain) : refuse(path, "not_a_number");
  };

  const length = (path: string, { count: typed, unit }: LengthTyped): Length | null => {
    const n = count(`${path}.count`, typed);
    return n === null ? null : { count: n, unit };
  };
  const notice = (typed: NoticeTyped): Notice | null => {
    const n = count("notice.count", typed.count);
    const delivery = count("notice.delivery_days", typed.delivery_days) ?? 0;
    const margin = count("notice.safety_margin_days", typed.safety_margin_days) ?? 0;
    if (n === null) return null;
    return {
      count: n,
      unit: typed.unit,
      clear_days: typed.clear_days,
      effective: typed.effective,
      delivery_days: typed.effective === "received" ? delivery : 0,
      safety_margin_days: margin,
    };
  };
  const given = (typed: NoticeGivenTyped, at: number): NoticeGiven => ({
    given: date(`notices.${at}.given`, typed.given),
    received: date(`notices.${at}.received`, typed.received),
    method: typed.method,
    recipient: typed.recipient.trim(),
    proof: typed.proof.trim(),
  });
  const amendment = (typed: AmendmentTyped, at: number): Amendment => {
    const path = (field: string) => `amendments.${at}.changes.${field}`;
    return {
      number: typed.number.trim(),
      effective: date(`amendments.${at}.effective`, typed.effective),
      title: typed.title.trim(),
      changes: {
        ...typed.rest,
        renewal: typed.renewal || null,
        initial_end: date(path("initial_end"), typed.initial_end),
        ended: date(path("ended"), typed.ended),
        taken_up: count(path("taken_up"), typed.taken_up),
        committed: amount(path("committed"), typed.committed),
        ceiling: amount(path("ceiling"), typed.ceiling),
      },
    };
  };

  const input: ContractInput = {
    number: draft.number.trim(),
    supplier: draft.supplier,
    titles: Object.fromEntries(Object.entries(draft.titles).filter(([, title]) => title.trim() !== "")),
    parent: draft.parent,
    owner: draft.owner,
    renewal: draft.renewal,
    start: date("start", draft.start),
    initial: length("initial", draft.initial),
    initial_end: date("initial_end", draft.initial_end),
    period: length("period", draft.period),
    renewals: count("renewals", draft.renewals),
    taken_up: count("taken_up", draft.taken_up) ?? 0,
    notice: notice(draft.notice),
    calendar: draft.calendar,
    ended: date("ended", draft.ended),
    currency: draft.currency.trim().toUpperCase() || null,
    committed: amount("committed", draft.committed),
    ceiling: amount("ceiling", draft.ceiling),
    notices: draft.notices.map(given),
    amendments: draft.amendments.map(amendment),
    note: draft.note,
  };
  return { input, unread };
}

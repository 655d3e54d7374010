import type { Words } from "@/i18n/context";
import type { HistoryEntry, Lang } from "@/ipc/contract";

/** One change; of a row of a list that came or went whole, such as an address, with what stands in it. */
export type Change = HistoryEntry["changes"][number] & { parts?: HistoryEntry["changes"] };

/** A field's path as the words know it: without the places of rows, and without what an amendment or a merge wraps it in. */
const bare = (field: string): string =>
  field
    .replace(/\.\d+(?=\.|$)/g, "")
    .replace(/^amendments\.changes\./, "")
    .replace(/^merged\.(?=names)/, "");

/** By which messages a form says the values of a field; by its last part where no path is given. */
const SETS: Record<string, string> = {
  "names.kind": "name-kind",
  "identifiers.scheme": "scheme",
  "addresses.kind": "address",
  "notices.method": "contract-method",
  "notice.effective": "contract-effective",
  kind: "document-kind",
  method: "chase-method",
  unit: "contract-unit",
  stage: "stage",
  renewal: "contract-renewal",
  attributable_to: "line-failure",
  indicator: "risk-indicator",
  knock_out: "risk-knock-out",
};

/** Fields that their forms call by names of their own. */
const LABELS: Record<string, string> = {
  "amendments.number": "contract-amendment-number",
  "amendments.effective": "contract-amendment-effective",
  "amendments.title": "contract-amendment-title",
  "chase.new_promise": "chase-promise",
  "risk.indicator": "risk-value-what",
  "risk.raw": "risk-country-value",
  "risk.date": "risk-value-date",
  "risk.source": "risk-source",
  "risk.likelihood": "risk-override-likelihood",
  "risk.until": "risk-override-until",
  "risk.knock_out": "risk-finding-kind",
  "risk.from": "risk-finding-from",
  "risk.reason": "risk-reason",
};

const NUMBERS =
  /(^|\.)(count|committed|ceiling|renewals|taken_up|delivery_days|safety_margin_days|size|raw|likelihood)$/;
const ID = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const LANGUAGE = /^[a-z]{2,3}$/;

const last = (path: string): string => path.split(".").at(-1) ?? path;

/** What a field is called, in the words of the form in which that kind of record is written. */
export function fieldSaid(action: string, field: string, { lookup }: Pick<Words, "lookup">): string {
  const path = bare(field);
  const [record = ""] = action.split(".");
  const of = action === "deliveries.chase" ? "chase" : record;
  const prefix = { contract: "contract-field", document: "document", chase: "chase" }[of] ?? "input";
  const names = [
    LABELS[path],
    LABELS[`${of}.${path}`],
    `${prefix}-${path.replaceAll(".", "-")}`,
    path.startsWith("notices.") ? `contract-notice-${last(path)}` : undefined,
    // A part that has no name of its own goes by that of the whole.
    `${prefix}-${path.split(".")[0]}`,
    `input-${path.replaceAll(".", "-")}`,
  ];
  for (const name of names) {
    const said = name && lookup(name);
    if (said) return said;
  }
  return path;
}

/** Ids and codes by what they stand for. */
export type Names = Record<string, ((id: string) => string | null) | undefined>;

/** A value as a person reads it; null where there is none, or only an id that says nothing. */
export function valueSaid(
  { field, value }: { field: string; value: string | null },
  names: Names,
  { lookup, f }: Pick<Words, "lookup" | "f">,
): string | null {
  if (value === null || value === "") return null;
  if (ISO_DATE.test(value)) return f.day(value);
  const path = bare(field);
  const set = SETS[path] ?? SETS[last(path)];
  const said =
    names[last(path)]?.(value) ??
    (set ? lookup(`${set}-${value}`) : null) ??
    // Whether something is so is said alike of every field.
    (value === "true" || value === "false" ? lookup(`value-disputed-${value}`) : null);
  if (said && !ID.test(said)) return said;
  if (ID.test(value)) return null;
  if (last(path) === "lang" && LANGUAGE.test(value))
    return new Intl.DisplayNames(f.tag, { type: "language" }).of(value) ?? value;
  return NUMBERS.test(path) && /^-?\d+(\.\d+)?$/.test(value) ? f.number(value) : value;
}

/** Lists whose rows are told as one when they come or go, and what comes first in the telling. */
const ROW = /^((?:names|identifiers|addresses|contacts)\.\d+)\.([a-z_]+)$/;
const FIRST = ["text", "value", "name", "lines", "postal_code", "city", "region", "country", "role"];

/** The changes with each row that came or went whole as one: field by field, several rows would be one heap. */
function byRow(changes: Change[]): Change[] {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const row = ROW.exec(change.field)?.[1];
    if (row) rows.set(row, [...(rows.get(row) ?? []), change]);
  }
  return changes.flatMap((change) => {
    const field = ROW.exec(change.field)?.[1] ?? "";
    const parts = rows.get(field) ?? [];
    const whole = (side: "before" | "after") => parts.every((part) => part[side] === null);
    if (parts.length < 2 || !(whole("before") || whole("after"))) return [change];
    if (change !== parts[0]) return [];
    return [{ field, before: null, after: null, parts: [...parts].sort((a, b) => rank(a) - rank(b)) }];
  });
}

const rank = ({ field }: Change): number => {
  const at = FIRST.indexOf(last(field));
  return at < 0 ? FIRST.length : at;
};

/** The changes worth telling: without the record's own ids, by rows, and of a merge the supplier that came in as one. */
export function worthTelling(changes: Change[], lang: Lang): Change[] {
  const told = changes.filter(
    ({ field, before, after }) =>
      !field.startsWith("merged.") &&
      // What was not so and still is not is no change to a reader.
      (before !== null || after !== "false") &&
      // Whose it is goes without saying; that it went to another does not.
      !(/^(id|supplier|contract)$/.test(field) && (before === null || after === null)),
  );
  const before = mergedSaid(changes, "before", lang);
  const after = mergedSaid(changes, "after", lang);
  return [...(before || after ? [{ field: "merged", before, after }] : []), ...byRow(told)];
}

function mergedSaid(changes: Change[], side: "before" | "after", lang: Lang): string | null {
  const of = (field: string) => changes.find((change) => change.field === field)?.[side] ?? null;
  const names = changes.flatMap(({ field }) => {
    const at = /^merged\.names\.(\d+)\.text$/.exec(field)?.[1];
    return at ? [{ text: of(field), isOwn: of(`merged.names.${at}.lang`) === lang }] : [];
  });
  const name = names.find((one) => one.isOwn)?.text ?? names[0]?.text ?? null;
  return [of("merged.code"), name].filter(Boolean).join(" · ") || null;
}

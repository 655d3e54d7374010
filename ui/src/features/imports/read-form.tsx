import type { ReactNode } from "react";
import { type Choice, Pick } from "@/components/field";
import { useWords } from "@/i18n/context";
import type { FileForm, Finding, FormWish, ImportLook } from "@/ipc/contract";
import { correct, useFlow } from "./flow";
import { formOf } from "./flow-state";
import { dateFormText, findingText, separatorText } from "./look-words";

const ENCODINGS = ["UTF-8", "windows-1256", "windows-1252", "ISO-8859-6", "UTF-16LE", "UTF-16BE"];
const SEPARATORS = [",", ";", "\t", "|"];
/** What a list cannot hold: no value at all. */
const NONE = "";
/** The column names stand below the rows. */
const END = "end";
/** Forms may hold spaces, never line ends. */
const BETWEEN = "\n";

/** How the file was read, part by part: each can be set right where it stands, and the rows below follow. */
export function ReadForm({ look, disabled }: { look: ImportLook; disabled: boolean }) {
  const words = useWords();
  const { t } = words;
  const form = formOf(useFlow());
  if (!form) return null;
  const found = (what: string) => look.findings.find((one) => one.what === what && one.column === null);
  const choices = (
    what: string,
    now: string | null,
    usual: string[],
    text: (value: string) => string,
  ): Choice[] =>
    [...new Set([...(now === null ? [] : [now]), ...(found(what)?.others ?? []), ...usual])].map((value) => ({
      value,
      label: text(value),
    }));
  const pick = (
    what: keyof FileForm,
    label: string,
    value: string | null,
    usual: string[],
    text: (value: string) => string,
    change: (value: string) => Partial<FormWish>,
  ) => (
    // Several forms of dates side by side need the room of two.
    <Part finding={found(what)} isWide={(value ?? "").includes(BETWEEN)}>
      <Pick
        label={label}
        value={value}
        disabled={disabled}
        choices={choices(what, value, usual, text)}
        onChange={(next) => next !== value && correct(change(next))}
      />
    </Part>
  );
  const plain = (value: string) => value;
  const rows = look.rows.slice(0, 20).map(({ row }) => String(row));
  const forms = form.dates.join(BETWEEN);
  const also = look.findings.filter((one) => one.column === null && !(one.what in form));
  return (
    <>
      <div
        className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] items-start gap-x-4 gap-y-2.5 px-3.5 pb-3"
        data-testid="import-form"
      >
        {form.sheet !== null &&
          pick(
            "sheet",
            t("look-sheet"),
            form.sheet,
            look.sheets.map(({ name }) => name),
            plain,
            (sheet) => ({
              sheet,
            }),
          )}
        {form.encoding !== null &&
          pick("encoding", t("import-encoding"), form.encoding, ENCODINGS, plain, (encoding) => ({
            encoding,
          }))}
        {form.delimiter !== null &&
          pick(
            "delimiter",
            t("import-separator"),
            form.delimiter,
            SEPARATORS,
            (value) => separatorText(value, words),
            (delimiter) => ({ delimiter }),
          )}
        {pick(
          "header_row",
          t("look-header-row"),
          form.header_at_end ? END : form.header_row === 0 ? NONE : String(form.header_row),
          [...rows, NONE, END],
          (value) => headerText(value, words),
          (value) =>
            value === END
              ? { header_row: null, header_at_end: true }
              : { header_row: value === NONE ? 0 : Number(value), header_at_end: false },
        )}
        {form.dates.length > 0 &&
          pick(
            "dates",
            t("look-dates"),
            forms,
            [],
            (value) =>
              value
                .split(BETWEEN)
                .map((one) => dateFormText(one, words))
                .join(" · "),
            (value) => ({ dates: value.split(BETWEEN) }),
          )}
        {pick(
          "decimal",
          t("look-decimal"),
          form.decimal,
          [".", ","],
          (value) => signText(value, words),
          (decimal) => ({
            decimal,
            // One sign cannot be both.
            ...(form.thousands === decimal ? { thousands: NONE } : {}),
          }),
        )}
        {pick(
          "thousands",
          t("look-thousands"),
          form.thousands ?? NONE,
          [NONE, ",", ".", " ", "'"].filter((sign) => sign !== form.decimal),
          (value) => (value === NONE ? t("look-no-sign") : signText(value, words)),
          (thousands) => ({ thousands }),
        )}
      </div>
      <AlsoFound findings={also} />
    </>
  );
}

function headerText(value: string, { t, f }: ReturnType<typeof useWords>): string {
  if (value === END) return t("look-header-at-end");
  return value === NONE ? t("look-no-header") : t("look-row", { row: f.number(value) });
}

/** A sign by its name: a lone comma is easily taken for a point. */
function signText(sign: string, { t, lookup }: ReturnType<typeof useWords>): string {
  const name = SIGNS[sign];
  return name
    ? t("look-sign", { sign: `\u2068${sign.trim() || "␣"}\u2069`, name: lookup(name) ?? "" })
    : sign;
}
const SIGNS: Record<string, string> = {
  ".": "look-sign-point",
  ",": "look-sign-comma",
  " ": "look-sign-space",
  "\u00a0": "look-sign-space",
  "\u202f": "look-sign-space",
  "'": "look-sign-apostrophe",
  "٫": "look-sign-arabic-point",
  "٬": "look-sign-arabic-comma",
};

function Part({
  finding,
  isWide,
  children,
}: {
  finding: Finding | undefined;
  isWide: boolean;
  children: ReactNode;
}) {
  const words = useWords();
  return (
    <div
      className={`grid min-w-0 grid-cols-[minmax(0,1fr)] gap-0.5 ${isWide ? "col-span-2" : ""}`}
      data-finding={finding?.what}
    >
      {children}
      {finding && (
        <p className={`text-xs ${finding.against ? "text-watch" : "text-ink-3"}`}>
          {findingText(finding, words)}
        </p>
      )}
    </div>
  );
}

/** What else was found in the file: rows passed over, signs behind numbers. */
function AlsoFound({ findings }: { findings: Finding[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <ul
      aria-label={words.t("look-also-found")}
      className="flex flex-wrap gap-x-5 gap-y-0.5 px-3.5 pb-2.5 text-xs text-ink-3"
      data-testid="import-also-found"
    >
      {findings.map((finding) => (
        <li key={`${finding.what} ${finding.value}`} data-finding={finding.what}>
          {findingText(finding, words)}
        </li>
      ))}
    </ul>
  );
}

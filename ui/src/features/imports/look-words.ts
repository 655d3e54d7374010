import type { Words } from "@/i18n/context";
import type { MessageKey } from "@/i18n/keys.gen";
import type { Finding, LookColumn, LookReason } from "@/ipc/contract";

const SEPARATORS: Record<string, MessageKey> = {
  ",": "import-separator-comma",
  ";": "import-separator-semicolon",
  "\t": "import-separator-tab",
  "|": "import-separator-pipe",
};

export function separatorText(delimiter: string, { t }: Pick<Words, "t">): string {
  const key = SEPARATORS[delimiter];
  return key ? t(key) : delimiter;
}

/** What comes from the file stands in a sentence in its own direction; what counts must be a number, or no plural form is chosen. */
function told(params: LookReason["params"], words: Pick<Words, "t" | "lookup">) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value = ""]) => {
      if (name === "field") return [name, fieldText(value, words)];
      if (/%[dmYyb]/.test(value))
        return [
          name,
          value
            .split(", ")
            .map((form) => dateFormText(form, words))
            .join(" · "),
        ];
      return [name, /^\d+$/.test(value) && COUNTED.has(name) ? Number(value) : `\u2068${value}\u2069`];
    }),
  );
}
const COUNTED = new Set(["n", "of", "count", "percent", "agree", "rows"]);

/** Why something was taken so; a code without words of its own is shown as it is. */
export function reasonText({ code, params }: LookReason, words: Pick<Words, "t" | "lookup">): string {
  return words.lookup(`look-${code}`, told(params, words)) ?? code;
}

/** A section of a profile as people call what it makes. */
export const sectionText = (section: string, { lookup }: Pick<Words, "lookup">): string =>
  lookup(`import-to-${section}`) ?? section;

/** A field by its own name; where its section gives the word another meaning, by that. */
export function nameOfField(field: string, { lookup }: Pick<Words, "lookup">): string {
  const [section = "", name = ""] = field.split(".");
  return lookup(`import-field-${section}-${name}`) ?? lookup(`import-field-${name}`) ?? name;
}

/** A field with what it belongs to: "Supplier: code". */
export function fieldText(field: string, words: Pick<Words, "lookup">): string {
  const [section = ""] = field.split(".");
  const of = sectionText(section, words);
  const text = words.lookup("import-field-of", { of, name: nameOfField(field, words) }) ?? field;
  // It stands whole inside other sentences: marks of its parts would hide from those which way it runs.
  return text.replace(/[\u2068\u2069]/g, "");
}

const PARTS: [RegExp, string][] = [
  [/%d/g, "dd"],
  [/%m/g, "mm"],
  [/%b/g, "Mon"],
  [/%Y/g, "yyyy"],
  [/%y/g, "yy"],
  [/[ T]?%H:%M(:%S)?(%\.f)?/g, ""],
];

/** A date form as people write one: "dd/mm/yyyy". */
export function dateFormText(form: string, { t }: Pick<Words, "t">): string {
  if (form === "excel") return t("look-date-serial");
  const shown = PARTS.reduce((text, [part, plain]) => text.replace(part, plain), form);
  return shown === form && form.includes("%") ? form : shown;
}

/** How sure a guess is, in words and by a shape. */
export function sureness({
  field,
  score,
  chosen,
}: Pick<LookColumn, "field" | "score"> & { chosen: boolean }): {
  tone: "good" | "watch" | "none";
  key: MessageKey;
} {
  if (chosen) return { tone: "good", key: "look-chosen" };
  if (field === null) return { tone: "none", key: "look-unmatched" };
  if (score >= SURE) return { tone: "good", key: "look-sure" };
  return { tone: "watch", key: score >= LIKELY ? "look-likely" : "look-unsure" };
}
const SURE = 85;
const LIKELY = 60;

/** A finding as a sentence: why, and what speaks for and against it. */
export function findingText(finding: Finding, words: Pick<Words, "t" | "f" | "lookup">): string {
  return joined([reasonText(finding.reason, words), ...evidenceText(finding, words)], words);
}

/** Several short reasons in one line. */
export const joined = (parts: string[], { f }: Pick<Words, "f">): string =>
  parts.join(f.lang === "ar" ? "؛ " : "; ");

/** Reasons that tell of some rows what holds for these alone: others do not disagree with them. */
const OF_SOME = new Set([
  "rows_blank",
  "rows_total",
  "rows_footer",
  "rows_repeated",
  "words_for_nothing",
  "minus_behind",
  "minus_brackets",
  "years_of_two",
  "years_hijri",
  "decimals_rounded",
]);

/** How many rows bear a finding out, and the first that does not. */
function evidenceText(
  { what, reason, agree, of, against }: Finding,
  { t, f }: Pick<Words, "t" | "f">,
): string[] {
  const said: string[] = [];
  if (of > 0 && OF_SOME.has(reason.code)) {
    said.push(t("look-some", { agree: f.number(agree), of: f.number(of) }));
  } else if (of > 0) {
    said.push(agree === of ? t("look-all-agree", { of }) : t("look-agree", { agree, of }));
  }
  if (against && what === "delimiter") {
    said.push(t("look-against-cells", { row: f.number(against.row), n: Number(against.value) }));
  } else if (against) {
    said.push(t("look-against", { row: f.number(against.row), value: `\u2068${against.value}\u2069` }));
  }
  return said;
}

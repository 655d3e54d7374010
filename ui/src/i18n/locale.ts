import type { Lang, PersonSettings } from "@/ipc/contract";

export type Calendar = "gregory" | "islamic-umalqura";

/** A locale that leaves nothing to the engine: engines disagree on Arabic's default calendar and digits. */
export function localeTag(
  lang: Lang,
  digits: PersonSettings["digits"],
  calendar: Calendar = "gregory",
): string {
  return `${lang === "ar" ? "ar" : "en-GB"}-u-ca-${calendar}-nu-${digits}`;
}

export const directionOf = (lang: Lang): "ltr" | "rtl" => (lang === "ar" ? "rtl" : "ltr");

/** Arabic-Indic and Persian digits, and their separators, as ASCII: people type either anywhere. */
export function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, ".")
    .replace(/٬/g, "");
}

/** What a person typed into a number field as a plain decimal string, or null when it is not a number. */
export function typedDecimal(text: string): string | null {
  const plain = asciiDigits(text)
    .trim()
    .replace(/[−–]/g, "-")
    .replace(/[\s\u00a0\u202f%٪]/g, "")
    .replace(/,(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** Numbers are kept as 64-bit counts of millionths. */
const DECIMALS = 6;
const MOST = 2n ** 63n - 1n;

/** Why a plain decimal cannot be kept, by the codes of the shell's own check; null when it can. */
export function decimalProblem(plain: string): "too_precise" | "out_of_range" | null {
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  if (fraction.length > DECIMALS) return "too_precise";
  return BigInt(whole + fraction.padEnd(DECIMALS, "0")) > MOST ? "out_of_range" : null;
}

/** A number typed where an amount is kept, or what is wrong with it. */
export function typedAmount(
  text: string,
): { value: string; problem: null } | { value: null; problem: string } {
  const plain = typedDecimal(text);
  if (plain === null) return { value: null, problem: text.trim() === "" ? "required" : "not_a_number" };
  const problem = decimalProblem(plain);
  return problem === null ? { value: plain, problem } : { value: null, problem };
}

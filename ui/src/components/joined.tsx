import { Fragment } from "react";
import { useWords } from "@/i18n/context";

/** Several texts in a row, each in its own direction, so that a Latin word never carries an Arabic comma off. */
export function Joined({ parts, by }: { parts: (string | null | undefined)[]; by?: string }) {
  const { lang } = useWords();
  const separator = by ?? (lang === "ar" ? "، " : ", ");
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: plain text, nothing to keep
      <Fragment key={index}>
        {index > 0 && separator}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}

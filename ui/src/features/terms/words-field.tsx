import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { useWords } from "@/i18n/context";
import type { Unread } from "./unread";

const TEXT =
  "[grid-area:1/1] px-2.5 py-1.5 text-md whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]";

/** A term in the person's own words, in either script. What was not understood is underlined where it stands, with the reason below. */
export function WordsField({
  value,
  onChange,
  unread,
  missing,
  hint,
  autoFocus,
}: {
  value: string;
  onChange: (text: string) => void;
  unread: Unread | null;
  /** Nothing was typed, and something must be. */
  missing: boolean;
  hint: string;
  autoFocus: boolean;
}) {
  const { t, lookup } = useWords();
  const error = unread
    ? (lookup(`unread-${unread.reason}`, { part: unread.part }) ??
      t("unread-not_understood", { part: unread.part }))
    : missing
      ? t("field-required")
      : null;
  return (
    <TextField
      name="words"
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
      autoFocus={autoFocus}
      className="grid gap-1"
    >
      <Label className="sr-only">{t("term-words")}</Label>
      <div className="relative grid rounded-md border border-line-2 bg-panel focus-within:border-accent hover:border-edge has-data-invalid:border-bad">
        {/* The same text behind the field gives it its height and carries the underline. */}
        <div aria-hidden="true" dir="auto" className={`${TEXT} min-h-[58px] text-start text-transparent`}>
          {unread && unread.end > unread.start ? (
            <>
              {value.slice(0, unread.start)}
              <span
                data-testid="unread"
                className="rounded-sm bg-bad-weak underline decoration-bad decoration-wavy decoration-1 underline-offset-4"
              >
                {value.slice(unread.start, unread.end)}
              </span>
              {value.slice(unread.end)}
            </>
          ) : (
            value
          )}
          {"\n"}
        </div>
        <TextArea
          dir="auto"
          spellCheck={false}
          placeholder={t("term-words-placeholder")}
          className={`${TEXT} resize-none overflow-hidden bg-transparent text-start outline-none!`}
        />
      </div>
      <FieldError className="block text-sm text-bad">{error}</FieldError>
      {!error && (
        <Text slot="description" className="block text-xs text-ink-3">
          {hint}
        </Text>
      )}
    </TextField>
  );
}

import { Button } from "@/components/button";
import { Note } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { useWords } from "@/i18n/context";
import type { Lang, TermSchedule } from "@/ipc/contract";
import { termWords } from "./say";
import type { Writing } from "./use-term-form";
import { WordsField } from "./words-field";

/** The term in words: typed in either script, and put canonically in both. */
export function Wording({ writing, autoFocus }: { writing: Writing; autoFocus: boolean }) {
  const { t, f } = useWords();
  const { form, words, unread, understood, tried, study } = writing;
  const behind = form.from === "rows" && (writing.term === null || study.error !== null);
  // What stands in the field already is not said again.
  const readings =
    understood && !behind && study.answer && form.rows.instalments.length > 0
      ? CANONICAL.map((lang) => [lang, wordsIn(study.answer, lang)] as const).filter(
          ([, said]) => said !== words,
        )
      : [];
  return (
    <Panel title={t("term-words")} className="pb-3">
      <div className="grid gap-2 px-3.5">
        <WordsField
          value={words}
          onChange={writing.setWords}
          unread={unread}
          missing={tried && form.from === "words" && words.trim() === ""}
          hint={t(behind ? "term-words-behind" : "term-words-hint")}
          autoFocus={autoFocus}
        />
        {unread && form.rows.instalments.length > 0 && <Note tone="watch">{t("term-rows-behind")}</Note>}
        {form.aside !== null && form.aside !== words && (
          <div className="flex items-center gap-3" data-testid="aside">
            <div className="min-w-0 flex-1">
              <Note tone="watch">
                {t("term-words-aside")} <bdi className="text-ink">{form.aside}</bdi>
              </Note>
            </div>
            <Button onPress={writing.takeBack}>{t("term-words-take-back")}</Button>
          </div>
        )}
        {readings.length > 0 && (
          <dl
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 border-t border-line pt-2"
            data-testid="canonical"
          >
            {readings.map(([lang, said]) => (
              <div key={lang} className="contents">
                <dt className="text-xs leading-[inherit] text-ink-3">{t(`term-reads-${lang}`)}</dt>
                <dd lang={lang} className="select-text">
                  <bdi>{f.inDigits(said ?? "")}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Panel>
  );
}

const CANONICAL: Lang[] = ["en", "ar"];
const wordsIn = (answer: TermSchedule | null, lang: Lang) => answer && termWords(answer, lang);

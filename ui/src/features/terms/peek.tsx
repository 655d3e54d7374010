import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { SidePanel } from "@/components/side-panel";
import { useWords } from "@/i18n/context";
import type { TermRow } from "@/ipc/contract";
import { Findings } from "./findings";
import { termQuery } from "./queries";
import { useSample } from "./sample";
import { SampleFields } from "./sample-fields";
import { termName } from "./say";
import { ScheduleView } from "./schedule";
import { useStudy } from "./study";

/** A term beside the library, on the sample invoice, while the keyboard stays in the list. */
export function TermPeek({
  row,
  onClose,
  onOpen,
}: {
  row: TermRow;
  onClose: () => void;
  onOpen: () => void;
}) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { asOf } = useView();
  const { data, error } = useQuery(termQuery(row.id, asOf));
  const term = data?.term ?? null;
  const study = useStudy(term);
  const sample = useSample();
  return (
    <SidePanel title={row.code} onClose={onClose} testId="term-peek">
      <TermTitle row={row} />
      {error && <ErrorNote error={error} />}
      {sample && study.answer ? (
        <>
          <SampleFields terms={term ? [term] : []} sample={sample} refused={study.error?.fields} />
          {!study.wrongInvoice && (
            <ScheduleView schedule={study.answer} asked={study.asked} isOld={study.isOld} />
          )}
        </>
      ) : (
        !error && <Waiting />
      )}
      <section className="grid gap-1.5">
        <h2>{t("findings-title")}</h2>
        <Findings findings={row.findings} />
      </section>
      <div className="flex gap-2">
        <Button look="go" onPress={onOpen}>
          {t("term-open")}
        </Button>
        <Button onPress={() => void navigate({ to: "/terms/compare", search: { a: row.id } })}>
          {t("term-compare-with")}
        </Button>
      </div>
    </SidePanel>
  );
}

/** A term's name, and its canonical words in both languages, the person's first. A name that only repeats the words is left out. */
export function TermTitle({ row }: { row: Pick<TermRow, "code" | "names" | "words_en" | "words_ar"> }) {
  const { lang } = useWords();
  const [first, second] = lang === "ar" ? [row.words_ar, row.words_en] : [row.words_en, row.words_ar];
  const name = termName(row, lang);
  return (
    <div>
      {name !== first && (
        <p className="text-lg font-semibold">
          <bdi>{name}</bdi>
        </p>
      )}
      <p className={name === first ? "text-lg font-semibold" : ""}>
        <bdi>{first}</bdi>
      </p>
      <p className="text-ink-2">
        <bdi>{second}</bdi>
      </p>
    </div>
  );
}

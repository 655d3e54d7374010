import { termName, termWords } from "@/features/terms/say";
import { useWords } from "@/i18n/context";
import type { MeetingSheet } from "@/ipc/contract";

/** More would not fit the page. */
const MOST_PEOPLE = 3;

export function People({ contacts }: Pick<MeetingSheet, "contacts">) {
  const { t } = useWords();
  if (contacts.length === 0) return <p className="pt-[1mm] text-ink-2">{t("sheet-no-people")}</p>;
  return (
    <ul>
      {contacts.slice(0, MOST_PEOPLE).map((one) => (
        <li key={`${one.name} ${one.email}`} className="truncate py-[0.4mm]">
          <bdi className="font-medium">{one.name}</bdi>
          {one.role && (
            <span className="text-ink-2">
              {" · "}
              <bdi>{one.role}</bdi>
            </span>
          )}
          {[one.phone, one.email].filter(Boolean).map((way) => (
            <span key={way} className="text-ink-2">
              {" · "}
              <bdi dir="ltr">{way}</bdi>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function Agreed({ term }: Pick<MeetingSheet, "term">) {
  const { t, f, lang } = useWords();
  if (!term) return <p className="pt-[1mm] text-ink-2">{t("sheet-no-terms")}</p>;
  const [name, said] = [termName(term, lang), termWords(term, lang)].map(f.inDigits);
  return (
    <div className="py-[0.4mm]">
      <p className="truncate font-medium">
        <bdi>{name}</bdi>
      </p>
      {said !== name && (
        <p className="line-clamp-2 text-ink-2">
          <bdi>{said}</bdi>
        </p>
      )}
    </div>
  );
}

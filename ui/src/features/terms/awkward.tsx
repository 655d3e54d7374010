import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { IconButton } from "@/components/button";
import { usePaced } from "@/features/deliveries/paced";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { PaymentDue, TermAsked } from "@/ipc/contract";
import { daysBetween } from "./say";
import { DayNamed } from "./schedule";

const AWKWARD = ["term", "awkward"] as const;

/** The term on invoice dates on which terms show their edges: the ends of months and of the year. */
export function AwkwardDates({ asked, thisYear }: { asked: TermAsked; thisYear: number }) {
  const { t, f } = useWords();
  const [year, setYear] = useState(thisYear);
  const paced = usePaced(asked, AWKWARD);
  const { data } = useQuery({
    queryKey: [...AWKWARD, paced, year],
    queryFn: () => call("term_awkward", { asked: paced, year }),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  return (
    <section className="grid gap-1.5" data-testid="awkward">
      <header className="flex items-center justify-between gap-2">
        <h2>{t("awkward-title")}</h2>
        <span className="-me-1 flex items-center">
          <IconButton
            icon="back"
            label={t("awkward-year-before")}
            isDisabled={year <= 1900}
            onPress={() => setYear(year - 1)}
          />
          <bdi className="min-w-9 text-center">{f.year(year)}</bdi>
          <IconButton
            icon="next"
            label={t("awkward-year-after")}
            isDisabled={year >= 2199}
            onPress={() => setYear(year + 1)}
          />
        </span>
      </header>
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-xs text-ink-3">
            <th className="py-1 text-start font-medium">{t("awkward-invoice")}</th>
            <th className="py-1 text-start font-medium">{t("awkward-due")}</th>
            <th className="py-1 text-end font-medium">{t("awkward-days")}</th>
          </tr>
        </thead>
        <tbody>
          {data?.map(({ date, why, instalments }) => (
            <tr key={date} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pe-2 text-start font-normal">
                <span className="block">
                  <bdi>{f.day(date)}</bdi>
                </span>
                <span className="block text-xs text-ink-3">{t(`awkward-${why}`)}</span>
              </th>
              <td className="py-1.5 pe-2">
                {instalments.map((due, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is known by its place
                  <span key={at} className="block">
                    {due.due ? <DayNamed date={due.due} strong={false} /> : <Unknown />}
                  </span>
                ))}
              </td>
              <td className="py-1.5 text-end">
                {instalments.map((due, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <span key={at} className="block">
                    <Days due={due} from={date} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Unknown() {
  const { t } = useWords();
  return <span className="text-ink-3">{t("no-data")}</span>;
}

function Days({ due, from }: { due: PaymentDue; from: string }) {
  const { f } = useWords();
  const days = daysBetween(from, due.due);
  return <bdi>{f.number(days)}</bdi>;
}

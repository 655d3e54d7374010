import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSupplierWords } from "@/features/suppliers/words";
import { useWords } from "@/i18n/context";
import type { MeetingSheet } from "@/ipc/contract";
import { workspaceQuery } from "@/ipc/queries";
import { nameOf } from "../desk/said";
import { Agreed, People } from "./parties";
import { SheetFigures } from "./sheet-figures";
import { SheetLines } from "./sheet-lines";
import { SheetTrend } from "./sheet-trend";
import { Chased, Contracts, Documents } from "./standing";

/** The page itself, in the language it is read in. */
export function Sheet({ sheet }: { sheet: MeetingSheet }) {
  const { t, lang, dir } = useWords();
  return (
    <article
      lang={lang}
      dir={dir}
      data-theme="light"
      data-testid="sheet"
      className="sheet mx-auto flex flex-col gap-[4mm] rounded-lg border border-line-2"
    >
      <SheetHead sheet={sheet} />
      <div className="grid grid-cols-2 gap-x-[6mm]">
        <Part title={t("sheet-people")}>
          <People contacts={sheet.contacts} />
        </Part>
        <Part title={t("sheet-terms")}>
          <Agreed term={sheet.term} />
        </Part>
      </div>
      <SheetFigures sheet={sheet} />
      <SheetTrend points={sheet.trend} target={sheet.target} />
      <SheetLines sheet={sheet} />
      <div className="grid grid-cols-2 gap-x-[6mm]">
        <Part title={t("sheet-contracts")}>
          <Contracts contracts={sheet.contracts} />
        </Part>
        <Part title={t("sheet-documents")}>
          <Documents documents={sheet.documents} asOf={sheet.as_of} />
        </Part>
      </div>
      <Part title={t("sheet-chases")}>
        <Chased chases={sheet.chases} lines={sheet.lines} />
      </Part>
      <Part title={t("sheet-notes")} className="flex min-h-[14mm] flex-1 flex-col">
        {/* Lines to write on. */}
        <div
          aria-hidden="true"
          className="flex-1 bg-[repeating-linear-gradient(to_bottom,transparent_0_calc(7mm-1px),var(--line)_calc(7mm-1px)_7mm)]"
        />
      </Part>
    </article>
  );
}

function SheetHead({ sheet }: { sheet: MeetingSheet }) {
  const words = useWords();
  const { t, f, lang } = words;
  const { data: workspace } = useQuery(workspaceQuery);
  const { country } = useSupplierWords();
  const { supplier, city, stage } = sheet;
  // What is overdue is reckoned to the day to which receipts are complete.
  const deliveries = sheet.question.as_of;
  const first = nameOf(supplier, words);
  const second = lang === "ar" ? supplier.name_en : supplier.name_ar;
  const at = [city, country(sheet.country)].filter((one): one is string => Boolean(one));
  return (
    <header className="flex items-start justify-between gap-[6mm] border-b border-ink pb-[2.5mm]">
      <div className="min-w-0">
        <p className="truncate text-xl font-semibold">
          <bdi>{first}</bdi>
        </p>
        {second && second !== first && (
          <p className="truncate text-md text-ink-2">
            <bdi>{second}</bdi>
          </p>
        )}
        <p className="text-ink-2">
          <bdi>{supplier.code}</bdi> · {t(`stage-${stage}`)}
          {at.map((one) => (
            <span key={one}>
              {" · "}
              <bdi>{one}</bdi>
            </span>
          ))}
        </p>
      </div>
      <div className="shrink-0 text-end">
        <p className="text-md font-semibold">{t("sheet")}</p>
        <p className="text-ink-2">{t("sheet-as-of", { date: f.day(sheet.as_of) })}</p>
        {deliveries !== null && deliveries < sheet.as_of && (
          <p className="text-ink-2">{t("sheet-deliveries-to", { date: f.day(deliveries) })}</p>
        )}
        <p className="text-ink-3">{t("sheet-made-by", { company: workspace?.name ?? "" })}</p>
      </div>
    </header>
  );
}

export function Part({
  title,
  aside,
  className = "",
  children,
}: {
  title: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={`min-w-0 ${className}`}>
      <h2 className="flex justify-between gap-3 border-b border-line-2 pb-[0.5mm]">
        {title}
        {aside && <span className="font-normal text-ink-3">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

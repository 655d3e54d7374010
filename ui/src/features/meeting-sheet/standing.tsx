import type { ReactNode } from "react";
import { useWords } from "@/i18n/context";
import type { Chase, OpenLine, SheetContract, SheetDocument } from "@/ipc/contract";
import { titleOf } from "../contracts/words";

/** More would not fit the page; the first are the nearest. */
const MOST = 6;
const MOST_CHASES = 4;

export function Contracts({ contracts }: { contracts: SheetContract[] }) {
  const { t, f, lang } = useWords();
  return (
    <Few none={t("sheet-no-contracts")} total={contracts.length}>
      {contracts.slice(0, MOST).map((one) => (
        <Entry
          key={one.id}
          name={one.number}
          more={titleOf(one, lang)}
          said={
            one.notice_deadline
              ? t("sheet-contract-notice", { date: f.day(one.notice_deadline) })
              : one.end && t("sheet-contract-ends", { date: f.day(one.end) })
          }
        />
      ))}
    </Few>
  );
}

export function Documents({ documents, asOf }: { documents: SheetDocument[]; asOf: string }) {
  const { t, f, lookup } = useWords();
  return (
    <Few none={t("sheet-no-documents")} total={documents.length}>
      {documents.slice(0, MOST).map((one) => (
        <Entry
          key={`${one.kind} ${one.title} ${one.expires}`}
          name={one.title || (lookup(`document-kind-${one.kind}`) ?? one.kind)}
          more={null}
          said={
            one.missing || !one.expires
              ? t("sheet-document-missing")
              : t(one.expires < asOf ? "sheet-document-expired" : "sheet-document-expires", {
                  date: f.day(one.expires),
                })
          }
        />
      ))}
    </Few>
  );
}

export function Chased({ chases, lines }: { chases: Chase[]; lines: OpenLine[] }) {
  const { t, f } = useWords();
  if (chases.length === 0) return <p className="pt-[1mm] text-ink-2">{t("sheet-no-chases")}</p>;
  const names = new Map(lines.map((line) => [line.id, `${line.order} · ${line.line}`]));
  return (
    <ul>
      {chases.slice(0, MOST_CHASES).map((one) => (
        <li key={one.id} className="truncate py-[0.4mm]">
          <span className="text-ink-2">
            {t("chase-on", { date: f.day(one.date), method: t(`chase-method-${one.method}`) })}
          </span>
          {names.has(one.line) && (
            <>
              {" · "}
              <bdi>{names.get(one.line)}</bdi>
            </>
          )}
          {one.said && (
            <>
              {" · "}
              <bdi>{one.said}</bdi>
            </>
          )}
          {one.new_promise && ` · ${t("chase-moved-to", { date: f.day(one.new_promise) })}`}
        </li>
      ))}
    </ul>
  );
}

function Few({ none, total, children }: { none: string; total: number; children: ReactNode }) {
  if (total === 0) return <p className="pt-[1mm] text-ink-2">{none}</p>;
  return <ul>{children}</ul>;
}

function Entry({ name, more, said }: { name: string; more: string | null; said: string | null }) {
  return (
    <li className="flex justify-between gap-3 py-[0.4mm]">
      <span className="min-w-0 truncate">
        <bdi className="font-medium">{name}</bdi>
        {more && (
          <span className="text-ink-2">
            {" · "}
            <bdi>{more}</bdi>
          </span>
        )}
      </span>
      {said && <span className="shrink-0 text-ink-2">{said}</span>}
    </li>
  );
}

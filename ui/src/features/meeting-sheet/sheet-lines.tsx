import { unlikelyKey } from "@/features/open-orders/likely";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import { unitText } from "@/i18n/unit";
import type { MeetingSheet, OpenLine } from "@/ipc/contract";
import { Part } from "./sheet";

/** The lines to talk about: overdue first. */
export function SheetLines({ sheet }: { sheet: MeetingSheet }) {
  const { t } = useWords();
  const { lines, open, overdue } = sheet;
  const shown = open > lines.length ? ` · ${t("sheet-lines-shown", { n: lines.length })}` : "";
  return (
    <Part title={t("sheet-lines")} aside={t("sheet-lines-count", { open, overdue }) + shown}>
      {lines.length === 0 ? (
        <p className="pt-[1mm] text-ink-2">{t("sheet-no-lines")}</p>
      ) : (
        <table className="w-full table-fixed border-collapse">
          <thead>
            <tr>
              <Head width="21%">{t("sheet-line")}</Head>
              <Head width="27%">{t("sheet-item")}</Head>
              <Head width="13%" end>
                {t("sheet-outstanding")}
              </Head>
              <Head width="14%" end>
                {t("sheet-promised")}
              </Head>
              <Head width="10%" end>
                {t("sheet-overdue")}
              </Head>
              <Head width="15%" end>
                {t("sheet-likely")}
              </Head>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

function Row({ line }: { line: OpenLine }) {
  const words = useWords();
  const { t, f } = words;
  return (
    <tr className="border-t border-line">
      <td className="truncate font-medium">
        <bdi>
          {line.order} · {line.line}
        </bdi>
      </td>
      <td className="truncate">
        <bdi>{line.description || line.item}</bdi>
      </td>
      <td className="truncate text-end">
        <bdi>{f.number(line.outstanding)}</bdi> {unitText(line.unit, words)}
      </td>
      <td className="truncate text-end">
        <bdi>{line.current ? f.day(line.current) : t("open-no-promise")}</bdi>
        {line.moved > 1 && (
          <>
            {" "}
            <bdi className="text-ink-3">×{f.number(line.moved)}</bdi>
          </>
        )}
      </td>
      <td className="truncate text-end">
        <bdi>{line.days_overdue === null ? NO_DATA : t("open-days", { n: line.days_overdue })}</bdi>
      </td>
      <td className="truncate text-end">
        <bdi>{line.likely.to ? f.day(line.likely.to) : t(unlikelyKey(line.likely))}</bdi>
      </td>
    </tr>
  );
}

function Head({ width, end = false, children }: { width: string; end?: boolean; children: string }) {
  return (
    <th scope="col" style={{ inlineSize: width }} className={`truncate ${end ? "text-end" : "text-start"}`}>
      {children}
    </th>
  );
}

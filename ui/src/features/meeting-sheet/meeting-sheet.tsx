import { call } from "@/ipc/client";
import "./sheet.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Icon } from "@/components/icon";
import { ScrollRegion } from "@/components/scroll-region";
import { Segmented } from "@/components/segmented";
import { Language, useWords } from "@/i18n/context";
import type { Lang } from "@/ipc/contract";

import { nameOf } from "../desk/said";
import { Sheet } from "./sheet";

const route = getRouteApi("/suppliers/$id/meeting-sheet");

/** Everything worth having on one page when meeting a supplier, in either language, whichever the window is in. */
export function MeetingSheetScreen() {
  const words = useWords();
  const { t } = words;
  const { id } = route.useParams();
  const { asOf } = useView();
  const [language, setLanguage] = useState<Lang>(words.lang);
  const { data, error, refetch } = useQuery({
    // Begins with the supplier's: what touches its page touches this one.
    queryKey: ["supplier", "meeting-sheet", id, asOf],
    queryFn: () => call("meeting_sheet", { supplier: id, as_of: asOf }),
  });
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Link
            to="/suppliers/$id"
            params={{ id }}
            className="mb-1 inline-flex items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink"
          >
            <Icon name="back" size={11} />
            {data ? <bdi>{nameOf(data.supplier, words)}</bdi> : t("nav-suppliers")}
          </Link>
          <h1>{t("sheet")}</h1>
        </div>
        <div className="flex items-end gap-2.5">
          <Segmented
            label={t("sheet-language")}
            value={language}
            options={[
              { value: "en" as Lang, label: "English" },
              { value: "ar" as Lang, label: "العربية" },
            ]}
            onChange={setLanguage}
          />
          <Button
            look="go"
            icon="print"
            data-testid="print-sheet"
            isDisabled={!data}
            onPress={() => window.print()}
          >
            {t("sheet-print")}
          </Button>
        </div>
      </header>
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <ScrollRegion label={t("sheet")} className="min-h-[300px] flex-1 rounded-lg">
          <Language key={language} lang={language}>
            <Sheet sheet={data} />
          </Language>
        </ScrollRegion>
      )}
    </>
  );
}

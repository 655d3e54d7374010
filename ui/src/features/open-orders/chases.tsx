import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { Chase, OpenLine } from "@/ipc/contract";
import { ChaseForm } from "./chase-form";
import { chasesQuery } from "./data";

/** Who asked after a line and what came of it, the latest first; and a new entry. */
export function Chases({ line }: { line: OpenLine }) {
  const { t } = useWords();
  const { asOf } = useView();
  const editable = useEditable();
  const [noting, setNoting] = useState(false);
  const { data, error, refetch } = useQuery(chasesQuery(line.id, asOf));
  return (
    <section className="grid gap-1.5" data-testid="chases">
      <div className="flex items-center justify-between gap-2">
        <h2>{t("chases")}</h2>
        {editable && !noting && (
          <Button icon="plus" data-testid="new-chase" onPress={() => setNoting(true)}>
            {t("chase-new")}
          </Button>
        )}
      </div>
      {!editable && <p className="text-xs text-ink-3">{t("chase-past")}</p>}
      {noting && <ChaseForm line={line} onDone={() => setNoting(false)} />}
      {error && <ErrorNote error={error} retry={() => void refetch()} />}
      {data === undefined && !error && <Waiting />}
      {data?.length === 0 && <p className="text-ink-2">{t("chases-none")}</p>}
      {data && data.length > 0 && (
        <ol data-testid="chase-log">
          {data.map((chase) => (
            <Entry key={chase.id} chase={chase} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ chase }: { chase: Chase }) {
  const { t, f } = useWords();
  return (
    <li className="grid gap-0.5 border-t border-line py-1.5 first:border-t-0">
      <p className="flex justify-between gap-3">
        <span className="font-medium">
          {t("chase-on", { date: f.day(chase.date), method: t(`chase-method-${chase.method}`) })}
        </span>
        <span className="text-ink-3">{t("chase-by", { name: chase.by })}</span>
      </p>
      {chase.said && (
        <p dir="auto" className="text-start whitespace-pre-line select-text">
          {chase.said}
        </p>
      )}
      {chase.new_promise && (
        <p className="text-ink-2">{t("chase-moved-to", { date: f.day(chase.new_promise) })}</p>
      )}
    </li>
  );
}

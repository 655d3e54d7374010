import type { UseQueryResult } from "@tanstack/react-query";
import { Fragment, type ReactNode, useState } from "react";
import { Button } from "@/components/button";
import { ErrorNote, Note, Waiting } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { Drafts } from "./drafts";

/**
 * A record to be changed, as it was read first: a later change by others shows as a conflict, not as fields that move by themselves. Give
 * it the record's id as key, so that one record's form is never taken over for another.
 */
export function ReadOnce<View>({
  of,
  children,
}: {
  of: UseQueryResult<View>;
  children: (base: View) => ReactNode;
}) {
  const [base, setBase] = useState<View | null>(null);
  if (of.error) return <ErrorNote error={of.error} retry={() => void of.refetch()} />;
  if (base === null) {
    if (of.data === undefined) return <Waiting />;
    setBase(of.data);
    return null;
  }
  return children(base);
}

/** Where a form begins: with what was typed before and not saved, and a way to throw that away; otherwise afresh. */
export function Begin<Draft, View>({
  drafts,
  id,
  base,
  fresh,
  className = "",
  children,
}: {
  drafts: Drafts<Draft, View>;
  id: string | null;
  base: View | null;
  fresh: () => Draft;
  className?: string;
  children: (first: Draft, base: View | null, notice: ReactNode) => ReactNode;
}) {
  const { t } = useWords();
  // Read once a round: what is being typed now is no reason for the notice.
  const [begun, setBegun] = useState(() => {
    const kept = drafts.kept(id);
    return { round: 0, kept: kept !== null, first: kept?.draft ?? fresh(), base: kept?.base ?? base };
  });
  const discard = () => {
    drafts.drop(id);
    setBegun({ round: begun.round + 1, kept: false, first: fresh(), base });
  };
  const notice = begun.kept && (
    <div className={`flex items-center gap-3 ${className}`}>
      <div className="flex-1">
        <Note tone="watch">{t("draft-kept")}</Note>
      </div>
      <Button onPress={discard}>{t("draft-discard")}</Button>
    </div>
  );
  return <Fragment key={begun.round}>{children(begun.first, begun.base, notice)}</Fragment>;
}

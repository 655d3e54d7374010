import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { usePaced } from "@/features/deliveries/paced";
import { call } from "@/ipc/client";
import type { PaymentTerm, TermAsked, TermSchedule } from "@/ipc/contract";
import { askedOf, INVOICE_FIELDS, useSample } from "./sample";

const STUDY = ["term", "study"] as const;

/**
 * What a term makes of the sample invoice. It follows typing from frame to frame, one question at a time; `isOld` says that the answer is of
 * a moment ago, or of the last state that was a term.
 */
export function useStudy(term: PaymentTerm | null) {
  const sample = useSample();
  const wanted = useMemo(() => askedOf(term, sample), [term, sample]);
  const paced = usePaced(wanted, STUDY) ?? wanted;
  const query = useQuery({
    queryKey: [...STUDY, paced],
    queryFn: () => call("term_schedule", { asked: paced as TermAsked }),
    enabled: paced !== null,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  // While the rows are for a moment no term, what was asked last still stands beside its answer.
  const [last, setLast] = useState(wanted);
  if (wanted !== null && wanted !== last) setLast(wanted);
  const [good, setGood] = useState<TermSchedule | null>(null);
  if (query.data && query.data !== good) setGood(query.data);
  return {
    asked: wanted ?? last,
    answer: query.data ?? good,
    error: query.error,
    /** The invoice itself cannot be reckoned with: what was made of the one before says nothing of it. */
    wrongInvoice:
      (term !== null && sample !== null && wanted === null) ||
      INVOICE_FIELDS.some((field) => query.error !== null && field in query.error.fields),
    isOld: query.isPlaceholderData || query.error !== null || paced !== wanted,
  };
}

export type Study = ReturnType<typeof useStudy>;

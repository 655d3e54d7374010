import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { addDays, yearBefore } from "@/i18n/days";
import type { Definition, Question } from "@/ipc/contract";
import { definitionsQuery, workspaceQuery } from "@/ipc/queries";
import { useView } from "./view";

/** The date figures are judged at: the chosen one, or the date to which receipts are complete. */
export function useAsOf(): string | null {
  const { asOf } = useView();
  const { data: workspace } = useQuery(workspaceQuery);
  return asOf ?? workspace?.as_of_default ?? null;
}

/** The definition measured by: the one being tried out, or the one in force. With it the target. */
export function useDefinition(): { definition: Definition; target: string } | null {
  const { trying } = useView();
  const { data: definitions } = useQuery(definitionsQuery);
  return useMemo(() => {
    const inForce = definitions?.find((one) => one.in_force);
    const definition = trying ?? inForce?.definition;
    return definition ? { definition, target: inForce?.target ?? "0.95" } : null;
  }, [definitions, trying]);
}

/**
 * What every screen asks of deliveries unless told otherwise: the twelve months before the as-of date, by the definition in force. A null
 * as-of is passed on as it is: it means "as of the date receipts are complete to, with all that is known now".
 */
export function useYearQuestion(): Question | null {
  const { asOf } = useView();
  const date = useAsOf();
  const definition = useDefinition()?.definition;
  return useMemo(
    () =>
      date && definition ? { definition, from: yearBefore(date), to: addDays(date, -1), as_of: asOf } : null,
    [date, definition, asOf],
  );
}

import { queryOptions } from "@tanstack/react-query";
import { call } from "@/ipc/client";
import type { Match } from "@/ipc/contract";

/** What a merger would do; read anew whenever a supplier, a contract or a delivery changes. */
export const mergePreviewQuery = (kept: string, merged: string) =>
  queryOptions({
    queryKey: ["supplier", "merge-preview", kept, merged],
    queryFn: () => call("supplier_merge_preview", { kept, merged }),
  });

/** How sure a match is, in three steps: numbers in common tell more than names. */
export const likelihood = ({ score }: Pick<Match, "score">): "sure" | "likely" | "perhaps" =>
  score >= 950 ? "sure" : score >= 820 ? "likely" : "perhaps";

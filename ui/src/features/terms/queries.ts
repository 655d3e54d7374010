import { queryOptions } from "@tanstack/react-query";
import { callTerms } from "@/ipc/pending-terms";

export const termQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["term", "one", id, asOf],
    queryFn: () => callTerms("term_get", { id, as_of: asOf }),
  });
export const ruleSetsQuery = queryOptions({
  queryKey: ["term", "rule-sets"],
  queryFn: () => callTerms("term_rule_sets"),
});

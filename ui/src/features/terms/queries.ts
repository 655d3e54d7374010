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

/** The term agreed with a supplier. */
export const supplierTermQuery = (supplier: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["term", "of-supplier", supplier, asOf],
    queryFn: () => callTerms("supplier_term", { supplier, as_of: asOf }),
  });

import { queryOptions } from "@tanstack/react-query";
import { call } from "@/ipc/client";

export const termQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["term", "one", id, asOf],
    queryFn: () => call("term_get", { id, as_of: asOf }),
  });
export const ruleSetsQuery = queryOptions({
  queryKey: ["term", "rule-sets"],
  queryFn: () => call("term_rule_sets"),
});

/** The term agreed with a supplier. */
export const supplierTermQuery = (supplier: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["term", "of-supplier", supplier, asOf],
    queryFn: () => call("supplier_term", { supplier, as_of: asOf }),
  });

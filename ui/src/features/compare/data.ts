import { useQueries, useQuery } from "@tanstack/react-query";
import { useDefinition, useYearQuestion } from "@/app/question";
import { useKnownAt, useView } from "@/app/view";
import { call } from "@/ipc/client";
import type { CompareQuery, ContractQuery } from "@/ipc/contract";
import { supplierQuery } from "@/ipc/queries";
import { supplierTermQuery } from "../terms/queries";

/** The most suppliers that stand side by side. */
export const MOST = 4;

/** Each supplier's figures of the last twelve months, and its rates against the first's. */
export function useCompared(ids: string[]) {
  const question = useYearQuestion();
  const knownAt = useKnownAt();
  const target = useDefinition()?.target ?? "0.95";
  const query: CompareQuery | null = question && { question, target, suppliers: ids };
  const compared = useQuery({
    queryKey: ["deliveries", "compare", query, knownAt],
    queryFn: () => call("deliveries_compare", { query: query as CompareQuery, known_at: knownAt }),
    enabled: query !== null && ids.length > 0,
  });
  return { question, target, compared };
}

const contractsOf = (supplier: string, asOf: string | null): ContractQuery => ({
  search: "",
  suppliers: [supplier],
  renewals: [],
  phases: [],
  owners: [],
  notice_within: null,
  sort: "notice_deadline",
  descending: false,
  after: null,
  limit: 1,
  as_of: asOf,
});

/** What is known of each supplier beside its figures: the record, its term, its contracts and its documents. */
export function useRecords(ids: string[]) {
  const { asOf } = useView();
  const suppliers = useQueries({ queries: ids.map((id) => supplierQuery(id, asOf)) });
  const terms = useQueries({ queries: ids.map((id) => supplierTermQuery(id, asOf)) });
  const contracts = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["contract", "compare", id, asOf],
      queryFn: () => call("contracts_page", { query: contractsOf(id, asOf) }),
    })),
  });
  const documents = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["document", id, null, asOf],
      queryFn: () => call("documents", { supplier: id, contract: null, as_of: asOf }),
    })),
  });
  return ids.map((id, at) => ({
    id,
    supplier: suppliers[at],
    term: terms[at]?.data,
    contracts: contracts[at]?.data,
    documents: documents[at]?.data,
  }));
}

export type Compared = ReturnType<typeof useRecords>[number];

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { call } from "@/ipc/client";
import type { ContractRow, SupplierRow } from "@/ipc/contract";
import { useDebounced } from "./use-debounced";
import { useView } from "./view";

/** Suppliers by name in either script or by code, while a person types. */
export function useFoundSuppliers(typed: string): SupplierRow[] {
  const { asOf } = useView();
  const search = useDeferredValue(useDebounced(typed.trim(), 50));
  const { data } = useQuery({
    queryKey: ["supplier", "found", search, asOf],
    enabled: search !== "",
    placeholderData: keepPreviousData,
    queryFn: () =>
      call("suppliers_page", {
        query: {
          search,
          stages: [],
          categories: [],
          countries: [],
          sort: "code",
          descending: false,
          after: null,
          limit: 8,
          as_of: asOf,
        },
      }),
  });
  return search && typed.trim() ? (data?.items ?? []) : [];
}

/** Contracts by number, title or supplier. */
export function useFoundContracts(typed: string): ContractRow[] {
  const { asOf } = useView();
  const search = useDeferredValue(useDebounced(typed.trim(), 50));
  const { data } = useQuery({
    queryKey: ["contract", "found", search, asOf],
    enabled: search !== "",
    placeholderData: keepPreviousData,
    queryFn: () =>
      call("contracts_page", {
        query: {
          search,
          suppliers: [],
          renewals: [],
          phases: [],
          owners: [],
          notice_within: null,
          sort: "number",
          descending: false,
          after: null,
          limit: 4,
          as_of: asOf,
        },
      }),
  });
  return search && typed.trim() ? (data?.items ?? []) : [];
}

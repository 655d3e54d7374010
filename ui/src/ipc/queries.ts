import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import { type Changed, call } from "./client";
import type {
  AppError,
  PersonSettings,
  Question,
  RankingQuery,
  SupplierQuery,
  WorkspaceSettings,
} from "./contract";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: AppError;
  }
}

export const queryClient = new QueryClient({
  defaultOptions: {
    // The database is on this machine: what is cached is right until the change feed says otherwise.
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: false,
      networkMode: "always",
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Which cached reads each kind of change touches, by the first part of their key. */
const TOUCHED: Record<string, string[]> = {
  supplier: ["workspace", "supplier", "deliveries", "contract", "document", "term", "risk"],
  document: ["document", "contract", "risk"],
  contract: ["workspace", "contract", "risk"],
  calendar: ["calendar", "contract"],
  term: ["term", "supplier"],
  category: ["category", "supplier", "deliveries", "risk"],
  person: ["person", "supplier", "contract"],
  deliveries: ["workspace", "deliveries", "supplier", "contract", "risk"],
  definition: ["definition", "deliveries", "risk"],
  import: [
    "workspace",
    "import",
    "supplier",
    "deliveries",
    "category",
    "contract",
    "document",
    "term",
    "risk",
  ],
  backup: ["backup"],
  settings: ["backup", "workspace", "settings", "deliveries", "term", "contract", "risk"],
  workspace: ["workspace", "settings"],
  profile: ["import"],
  rate: ["rate", "deliveries", "risk"],
  risk: ["risk"],
  risk_model: ["risk"],
  country_index: ["risk"],
};

/** The kinds a change touches; a kind not known here refreshes everything, which is slow but never wrong. */
export function touchedBy(kinds: string[]): string[] | "all" {
  // The Desk is made of everything there is.
  const touched = new Set<string>(["desk"]);
  for (const kind of kinds) {
    const keys = TOUCHED[kind];
    if (!keys) return "all";
    for (const key of keys) touched.add(key);
  }
  return [...touched];
}

/** After a change made here: the feed would say the same half a second later. */
export const refresh = (...kinds: string[]): void => followChange({ seq: 0, kinds });

export function followChange({ kinds }: Changed): void {
  const touched = touchedBy(kinds);
  void queryClient.invalidateQueries(
    touched === "all" ? {} : { predicate: (query) => touched.includes(String(query.queryKey[0])) },
  );
}

export const workspaceQuery = queryOptions({
  queryKey: ["workspace", "current"],
  queryFn: () => call("workspace_current"),
});
export const recentQuery = queryOptions({
  queryKey: ["recent"],
  queryFn: () => call("workspace_recent"),
});
export const personSettingsQuery = queryOptions({
  queryKey: ["settings", "person"],
  queryFn: () => call("settings_person") as Promise<PersonSettings>,
});
export const workspaceSettingsQuery = queryOptions({
  queryKey: ["settings", "workspace"],
  queryFn: () => call("settings_workspace") as Promise<WorkspaceSettings>,
});
export const viewsQuery = queryOptions({ queryKey: ["settings", "views"], queryFn: () => call("views") });
export const categoriesQuery = queryOptions({
  queryKey: ["category"],
  queryFn: () => call("categories"),
});
export const peopleQuery = queryOptions({ queryKey: ["person"], queryFn: () => call("people") });
export const countriesQuery = queryOptions({
  queryKey: ["country"],
  queryFn: () => call("countries"),
  gcTime: Number.POSITIVE_INFINITY,
});
export const ratesQuery = queryOptions({ queryKey: ["rate"], queryFn: () => call("rates") });
export const definitionsQuery = queryOptions({
  queryKey: ["definition"],
  queryFn: () => call("definitions"),
});

export const supplierFacetsQuery = (query: SupplierQuery) =>
  queryOptions({
    queryKey: ["supplier", "facets", query],
    queryFn: () => call("suppliers_facets", { query }),
    placeholderData: keepPreviousData,
  });
export const supplierQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ["supplier", "one", id, asOf],
    queryFn: () => call("supplier_get", { id, as_of: asOf }),
  });

export const backupsQuery = queryOptions({ queryKey: ["backup"], queryFn: () => call("backups") });

export const rankingQuery = (query: RankingQuery, knownAt: string | null) =>
  queryOptions({
    queryKey: ["deliveries", "ranking", query, knownAt],
    queryFn: () => call("deliveries_ranking", { query, known_at: knownAt }),
    placeholderData: keepPreviousData,
  });
export const lineQuery = (id: number, question: Question, knownAt: string | null) =>
  queryOptions({
    queryKey: ["deliveries", "line", id, question, knownAt],
    queryFn: () => call("delivery_line", { id, question, known_at: knownAt }),
  });
export const byDefinitionsQuery = (question: Question, knownAt: string | null, supplier: string | null) =>
  queryOptions({
    queryKey: ["deliveries", "by-definitions", question, knownAt, supplier],
    queryFn: () => call("delivery_by_definitions", { question, known_at: knownAt, supplier }),
    placeholderData: keepPreviousData,
  });

export const importsQuery = queryOptions({ queryKey: ["import", "past"], queryFn: () => call("imports") });
export const profilesQuery = queryOptions({
  queryKey: ["import", "profiles"],
  queryFn: () => call("import_profiles"),
});

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { kindOf } from "@/features/desk/kind";
import { Frame } from "./frame";
import { Mishap } from "./mishap";

export type SupplierTab =
  | "overview"
  | "deliveries"
  | "contracts"
  | "terms"
  | "risk"
  | "documents"
  | "history";
export type ContractTab =
  | "overview"
  | "amendments"
  | "notices"
  | "orders"
  | "call-offs"
  | "documents"
  | "history";
export type SettingsSection =
  | "person"
  | "people"
  | "workspace"
  | "calendars"
  | "payment"
  | "definitions"
  | "rates"
  | "safety";

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value);

/** The saved view a list is shown in, by id. */
const viewOf = (search: Record<string, unknown>): { view?: string } =>
  typeof search.view === "string" ? { view: search.view } : {};

const root = createRootRoute({ component: Frame });

/** The start: what needs a decision. */
const desk = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: kindOf,
  component: lazyRouteComponent(() => import("@/features/desk/desk"), "Desk"),
});
const suppliers = createRoute({
  getParentRoute: () => root,
  path: "/suppliers",
  validateSearch: viewOf,
  component: lazyRouteComponent(() => import("@/features/suppliers/suppliers"), "Suppliers"),
});
const newSupplier = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/new",
  component: lazyRouteComponent(() => import("@/features/suppliers/form-screens"), "NewSupplier"),
});
const duplicates = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/duplicates",
  component: lazyRouteComponent(() => import("@/features/merging/duplicates"), "Duplicates"),
});
const merge = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/merge",
  validateSearch: (search: Record<string, unknown>): { kept?: string; merged?: string } => ({
    ...(typeof search.kept === "string" ? { kept: search.kept } : {}),
    ...(typeof search.merged === "string" ? { merged: search.merged } : {}),
  }),
  component: lazyRouteComponent(() => import("@/features/merging/merge"), "Merge"),
});
const compareSuppliers = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/compare",
  validateSearch: (search: Record<string, unknown>): { ids?: string } =>
    typeof search.ids === "string" ? { ids: search.ids } : {},
  component: lazyRouteComponent(() => import("@/features/compare/compare"), "CompareSuppliers"),
});
const supplier = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/$id",
  validateSearch: (search: Record<string, unknown>): { tab?: SupplierTab; from?: string } => {
    const tab = oneOf(
      ["overview", "deliveries", "contracts", "terms", "risk", "documents", "history"],
      search.tab,
    );
    // The code of the merged record by which it was asked for.
    return { ...(tab ? { tab } : {}), ...(typeof search.from === "string" ? { from: search.from } : {}) };
  },
  component: lazyRouteComponent(() => import("@/features/suppliers/supplier"), "Supplier"),
});
const meetingSheet = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/$id/meeting-sheet",
  component: lazyRouteComponent(() => import("@/features/meeting-sheet/meeting-sheet"), "MeetingSheetScreen"),
});
const editSupplier = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/$id/edit",
  component: lazyRouteComponent(() => import("@/features/suppliers/form-screens"), "EditSupplier"),
});
const terms = createRoute({
  getParentRoute: () => root,
  path: "/terms",
  validateSearch: viewOf,
  component: lazyRouteComponent(() => import("@/features/terms/terms"), "Terms"),
});
const newTerm = createRoute({
  getParentRoute: () => root,
  path: "/terms/new",
  component: lazyRouteComponent(() => import("@/features/terms/editor-screens"), "NewTerm"),
});
const compareTerms = createRoute({
  getParentRoute: () => root,
  path: "/terms/compare",
  validateSearch: (search: Record<string, unknown>): { a?: string; b?: string } => ({
    ...(typeof search.a === "string" ? { a: search.a } : {}),
    ...(typeof search.b === "string" ? { b: search.b } : {}),
  }),
  component: lazyRouteComponent(() => import("@/features/terms/compare"), "CompareTerms"),
});
const term = createRoute({
  getParentRoute: () => root,
  path: "/terms/$id",
  component: lazyRouteComponent(() => import("@/features/terms/editor-screens"), "EditTerm"),
});
const contracts = createRoute({
  getParentRoute: () => root,
  path: "/contracts",
  validateSearch: viewOf,
  component: lazyRouteComponent(() => import("@/features/contracts/contracts"), "Contracts"),
});
const newContract = createRoute({
  getParentRoute: () => root,
  path: "/contracts/new",
  validateSearch: (search: Record<string, unknown>): { supplier?: string } =>
    typeof search.supplier === "string" ? { supplier: search.supplier } : {},
  component: lazyRouteComponent(() => import("@/features/contracts/form-screens"), "NewContract"),
});
const contract = createRoute({
  getParentRoute: () => root,
  path: "/contracts/$id",
  validateSearch: (search: Record<string, unknown>): { tab?: ContractTab } => {
    const tab = oneOf(
      ["overview", "amendments", "notices", "orders", "call-offs", "documents", "history"],
      search.tab,
    );
    return tab ? { tab } : {};
  },
  component: lazyRouteComponent(() => import("@/features/contracts/contract"), "Contract"),
});
const editContract = createRoute({
  getParentRoute: () => root,
  path: "/contracts/$id/edit",
  component: lazyRouteComponent(() => import("@/features/contracts/form-screens"), "EditContract"),
});
const deliveries = createRoute({
  getParentRoute: () => root,
  path: "/deliveries",
  validateSearch: viewOf,
  component: lazyRouteComponent(() => import("@/features/deliveries/deliveries"), "Deliveries"),
});
const openOrders = createRoute({
  getParentRoute: () => root,
  path: "/deliveries/open",
  validateSearch: viewOf,
  component: lazyRouteComponent(() => import("@/features/open-orders/open-orders"), "OpenOrders"),
});
const risk = createRoute({
  getParentRoute: () => root,
  path: "/risk",
  validateSearch: viewOf,
  component: lazyRouteComponent(() => import("@/features/risk/risk"), "Risk"),
});
const riskModel = createRoute({
  getParentRoute: () => root,
  path: "/risk/model",
  validateSearch: (search: Record<string, unknown>): { version?: number } =>
    typeof search.version === "number" ? { version: search.version } : {},
  component: lazyRouteComponent(() => import("@/features/risk/model/model-screen"), "RiskModel"),
});
const riskCountries = createRoute({
  getParentRoute: () => root,
  path: "/risk/countries",
  component: lazyRouteComponent(() => import("@/features/risk/countries"), "RiskCountries"),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: lazyRouteComponent(() => import("@/features/imports/imports"), "Imports"),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: (search: Record<string, unknown>): { section?: SettingsSection } => {
    const section = oneOf(
      ["person", "people", "workspace", "calendars", "payment", "definitions", "rates", "safety"],
      search.section,
    );
    return section ? { section } : {};
  },
  component: lazyRouteComponent(() => import("@/features/settings/settings"), "Settings"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    desk,
    suppliers,
    newSupplier,
    duplicates,
    merge,
    compareSuppliers,
    supplier,
    meetingSheet,
    editSupplier,
    contracts,
    newContract,
    contract,
    editContract,
    terms,
    newTerm,
    compareTerms,
    term,
    deliveries,
    openOrders,
    risk,
    riskModel,
    riskCountries,
    imports,
    settings,
  ]),
  // The shell serves one file; where the person is stands after the hash.
  history: createHashHistory(),
  defaultPreload: "intent",
  defaultErrorComponent: Mishap,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

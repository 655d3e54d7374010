import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { Frame } from "./frame";
import { Mishap } from "./mishap";

export type SupplierTab = "overview" | "deliveries" | "history";
export type SettingsSection = "person" | "workspace" | "definitions" | "rates" | "safety";

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value);

const root = createRootRoute({ component: Frame });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/suppliers" });
  },
});
const suppliers = createRoute({
  getParentRoute: () => root,
  path: "/suppliers",
  component: lazyRouteComponent(() => import("@/features/suppliers/suppliers"), "Suppliers"),
});
const newSupplier = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/new",
  component: lazyRouteComponent(() => import("@/features/suppliers/form-screens"), "NewSupplier"),
});
const supplier = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/$id",
  validateSearch: (search: Record<string, unknown>): { tab?: SupplierTab } => {
    const tab = oneOf(["overview", "deliveries", "history"], search.tab);
    return tab ? { tab } : {};
  },
  component: lazyRouteComponent(() => import("@/features/suppliers/supplier"), "Supplier"),
});
const editSupplier = createRoute({
  getParentRoute: () => root,
  path: "/suppliers/$id/edit",
  component: lazyRouteComponent(() => import("@/features/suppliers/form-screens"), "EditSupplier"),
});
const deliveries = createRoute({
  getParentRoute: () => root,
  path: "/deliveries",
  component: lazyRouteComponent(() => import("@/features/deliveries/deliveries"), "Deliveries"),
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
    const section = oneOf(["person", "workspace", "definitions", "rates", "safety"], search.section);
    return section ? { section } : {};
  },
  component: lazyRouteComponent(() => import("@/features/settings/settings"), "Settings"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    suppliers,
    newSupplier,
    supplier,
    editSupplier,
    deliveries,
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

import { retractAll } from "@/components/toast";
import { resetContracts } from "@/features/contracts/list-state";
import { resetDeliveries } from "@/features/deliveries/store";
import { startOver } from "@/features/imports/flow";
import { resetDuplicates } from "@/features/merging/search";
import { resetOpenOrders } from "@/features/open-orders/list-state";
import { resetRisk } from "@/features/risk/list-state";
import { closeRiskProof } from "@/features/risk/proof";
import { setMarks } from "@/features/suppliers/marks";
import { resetTerms } from "@/features/terms/list-state";
import { call } from "@/ipc/client";
import { queryClient } from "@/ipc/queries";
import { closeProof } from "./proof";
import { forgetDrafts } from "./record-form/drafts";
import { resetView } from "./view";
import { resetViews } from "./views/chosen";

/** Closes the workspace; what was cached of it goes with it. */
export async function leaveWorkspace(): Promise<void> {
  await call("workspace_close");
  await forgetWorkspace();
}

/** Nothing kept of the workspace outlives it: another lies on the desk now, or none. */
export async function forgetWorkspace(): Promise<void> {
  resetView();
  retractAll();
  closeProof();
  resetContracts();
  resetDeliveries();
  resetOpenOrders();
  resetRisk();
  closeRiskProof();
  resetTerms();
  resetViews();
  startOver();
  forgetDrafts();
  resetDuplicates();
  setMarks([]);
  window.location.hash = "#/";
  await queryClient.resetQueries();
}

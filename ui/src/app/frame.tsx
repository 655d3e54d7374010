import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { SideSlot } from "@/components/side-panel";
import { closeRiskProof, useRiskProof } from "@/features/risk/proof";
import { useTour } from "@/features/tour/state";
import { PastBanner } from "./as-of";
import { ConnectionBanner } from "./connection";
import { useShortcuts } from "./keyboard";
import { closeProof, useProof } from "./proof";
import { Sidebar } from "./sidebar";
import { TopBar } from "./topbar";

const ProofPanel = lazy(() =>
  import("@/features/deliveries/proof-panel").then((part) => ({ default: part.ProofPanel })),
);

const RiskProofPanel = lazy(() =>
  import("@/features/risk/proof-panel").then((part) => ({ default: part.RiskProofPanel })),
);
const Tour = lazy(() => import("@/features/tour/tour").then((part) => ({ default: part.Tour })));
const Palette = lazy(() => import("./palette").then((part) => ({ default: part.Palette })));
const KeyboardSheet = lazy(() =>
  import("./keyboard-sheet").then((part) => ({ default: part.KeyboardSheet })),
);

/** What stays while screens come and go: sidebar, top bar, the screen, and the place for side panels. */
export function Frame() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [finding, setFinding] = useState(false);
  const [sheet, setSheet] = useState(false);
  const proof = useProof();
  const tour = useTour();
  const riskProof = useRiskProof();
  const { pathname } = useLocation();
  // A proof belongs to the screen whose figure it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the screen is what counts
  useEffect(
    () => () => {
      closeProof();
      closeRiskProof();
    },
    [pathname],
  );
  // One proof at a time: both kinds stand in the same place.
  useEffect(() => {
    if (proof) closeRiskProof();
  }, [proof]);
  useShortcuts({ find: () => setFinding(true), sheet: () => setSheet(true) });

  return (
    <SideSlot value={slot}>
      <div className="grid h-full grid-cols-[196px_minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)] max-[860px]:grid-cols-[52px_minmax(0,1fr)]">
        <Sidebar />
        <TopBar onFind={() => setFinding(true)} />
        <div>
          <ConnectionBanner />
          <PastBanner />
        </div>
        <div className="relative flex min-h-0 min-w-0">
          <main className="@container flex min-h-0 min-w-0 flex-1 flex-col gap-4 overflow-y-auto px-5 pt-4.5 pb-5">
            <Suspense>
              <Outlet />
            </Suspense>
          </main>
          <aside
            ref={setSlot}
            className="grid w-[388px] shrink-0 grid-rows-[minmax(0,1fr)] py-4.5 pe-4 empty:hidden max-[1100px]:absolute max-[1100px]:inset-y-0 max-[1100px]:end-0 max-[1100px]:z-20 max-[1100px]:w-[min(388px,100%)]"
          />
        </div>
      </div>
      <Suspense>{proof && <ProofPanel asked={proof} />}</Suspense>
      <Suspense>{tour && <Tour />}</Suspense>
      <Suspense>{riskProof && <RiskProofPanel asked={riskProof} />}</Suspense>
      <Suspense>
        {finding && <Palette open onClose={() => setFinding(false)} onSheet={() => setSheet(true)} />}
        {sheet && <KeyboardSheet open onClose={() => setSheet(false)} />}
      </Suspense>
    </SideSlot>
  );
}

import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useView } from "@/app/view";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { Tabs } from "@/components/tabs";
import { useWords } from "@/i18n/context";
import type { ContractView } from "@/ipc/contract";
import { History } from "../suppliers/history";
import { AmendmentList } from "./amendment-list";
import { CallOffs } from "./call-offs";
import { ContractHead } from "./contract-head";
import { contractQuery } from "./data";
import { Deadline } from "./deadline";
import { NoticeList } from "./notice-list";
import { Orders } from "./orders";
import { Particulars } from "./particulars";
import { useContractDay } from "./words";
import { Worth } from "./worth";

const ContractDocuments = lazy(() =>
  import("@/features/documents/documents").then((part) => ({ default: part.Documents })),
);
const route = getRouteApi("/contracts/$id");

/** One contract: its terms and deadline, its changes, the notices given, and its call-offs. */
export function Contract() {
  const { t } = useWords();
  const { id } = route.useParams();
  const { tab = "overview" } = route.useSearch();
  const navigate = useNavigate();
  const { asOf } = useView();
  const day = useContractDay();
  const contract = useQuery(contractQuery(id, asOf));

  if (contract.error) return <ErrorNote error={contract.error} retry={() => void contract.refetch()} />;
  if (!contract.data || !day) return <Waiting />;
  const view = contract.data;
  return (
    <>
      <ContractHead contract={view} day={day} />
      <Tabs
        label={t("contract-tabs")}
        selected={tab}
        onSelect={(to) => void navigate({ to: "/contracts/$id", params: { id }, search: { tab: to } })}
        items={[
          { id: "overview", label: t("tab-overview"), content: () => <Overview contract={view} /> },
          {
            id: "amendments",
            label: <Counted label={t("contract-tab-amendments")} n={view.amendments.length} />,
            content: () => <AmendmentList contract={view} />,
          },
          {
            id: "notices",
            label: <Counted label={t("contract-tab-notices")} n={view.notices.length} />,
            content: () => <NoticeList contract={view} />,
          },
          { id: "orders", label: t("contract-tab-orders"), content: () => <Orders contract={view} /> },
          {
            id: "call-offs",
            label: <Counted label={t("contract-tab-call-offs")} n={view.children.length} />,
            content: () => <CallOffs contract={view} day={day} />,
          },
          {
            id: "documents",
            label: t("tab-documents"),
            content: () => (
              <Suspense fallback={<Waiting />}>
                <ContractDocuments of={{ supplier: view.supplier, contract: id }} />
              </Suspense>
            ),
          },
          {
            id: "history",
            label: t("tab-history"),
            content: () => (
              <Panel>
                <History of="contract" id={id} />
              </Panel>
            ),
          },
        ]}
      />
    </>
  );
}

function Counted({ label, n }: { label: string; n: number }) {
  const { f } = useWords();
  return (
    <>
      {label}
      {n > 0 && (
        <span className="ms-1.5 text-xs font-normal text-ink-3">
          <bdi>{f.number(n)}</bdi>
        </span>
      )}
    </>
  );
}

function Overview({ contract }: { contract: ContractView }) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(320px,400px)] items-start gap-4 @max-[800px]:grid-cols-1">
      <div className="grid gap-4">
        <Panel title={t("contract-terms")}>
          <Particulars contract={contract} />
        </Panel>
        <Panel title={t("contract-value")}>
          <div className="px-3.5 pb-3">
            <Worth id={contract.id} value={contract.value} />
          </div>
        </Panel>
        {contract.note && (
          <Panel title={t("note")}>
            <p dir="auto" className="px-3.5 pb-3 text-start whitespace-pre-line select-text">
              {contract.note}
            </p>
          </Panel>
        )}
      </div>
      <Panel title={t("contract-notice-deadline")}>
        <div className="px-3.5 pb-3">
          <Deadline standing={contract.standing} stood={contract.stood} />
        </div>
      </Panel>
    </div>
  );
}

import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { toastUndoable } from "@/app/undo";
import { useEditable, useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Icon } from "@/components/icon";
import { Joined } from "@/components/joined";
import { MoreActions } from "@/components/more-actions";
import { Panel } from "@/components/panel";
import { Tabs } from "@/components/tabs";
import { Tag } from "@/components/tag";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { SupplierView } from "@/ipc/contract";
import { refresh, supplierQuery } from "@/ipc/queries";
import { Leads, LedHere } from "../merging/leads";
import { MergedRecords } from "../merging/merged-records";
import { History } from "./history";
import { Addresses, Contacts, Family, Identifiers } from "./particulars";
import { Performance } from "./performance";
import { namesOf, STAGE_TONES, useSupplierWords } from "./words";

const SupplierDeliveries = lazy(() =>
  import("@/features/deliveries/supplier-deliveries").then((part) => ({ default: part.SupplierDeliveries })),
);
const SupplierContracts = lazy(() =>
  import("@/features/contracts/supplier-contracts").then((part) => ({ default: part.SupplierContracts })),
);
const SupplierTerms = lazy(() =>
  import("@/features/terms/supplier-terms").then((part) => ({ default: part.SupplierTerms })),
);
const SupplierDocuments = lazy(() =>
  import("@/features/documents/documents").then((part) => ({ default: part.Documents })),
);
const SupplierRisk = lazy(() =>
  import("@/features/risk/supplier-risk").then((part) => ({ default: part.SupplierRisk })),
);
const route = getRouteApi("/suppliers/$id");

/** One supplier from all sides. */
export function Supplier() {
  const { t } = useWords();
  const { id } = route.useParams();
  const { tab = "overview", from } = route.useSearch();
  const navigate = useNavigate();
  const { asOf } = useView();
  const supplier = useQuery(supplierQuery(id, asOf));

  if (supplier.error) return <ErrorNote error={supplier.error} retry={() => void supplier.refetch()} />;
  if (!supplier.data) return <Waiting />;
  const view = supplier.data;
  if (view.merged_into) return <Leads from={view.code} into={view.merged_into} />;
  return (
    <>
      <Head supplier={view} />
      <LedHere from={from} merged={view.merged ?? []} />
      <Tabs
        label={t("supplier-tabs")}
        selected={tab}
        onSelect={(to) => void navigate({ to: "/suppliers/$id", params: { id }, search: { tab: to } })}
        items={[
          { id: "overview", label: t("tab-overview"), content: () => <Overview supplier={view} /> },
          {
            id: "deliveries",
            label: t("tab-deliveries"),
            content: () => (
              <Suspense fallback={<Waiting />}>
                <SupplierDeliveries id={id} />
              </Suspense>
            ),
          },
          {
            id: "contracts",
            label: t("tab-contracts"),
            content: () => (
              <Suspense fallback={<Waiting />}>
                <SupplierContracts id={id} />
              </Suspense>
            ),
          },
          {
            id: "terms",
            label: t("tab-terms"),
            content: () => (
              <Suspense fallback={<Waiting />}>
                <SupplierTerms id={id} />
              </Suspense>
            ),
          },
          {
            id: "risk",
            label: t("tab-risk"),
            content: () => (
              <Suspense fallback={<Waiting />}>
                <SupplierRisk id={id} />
              </Suspense>
            ),
          },
          {
            id: "documents",
            label: t("tab-documents"),
            content: () => (
              <Suspense fallback={<Waiting />}>
                <SupplierDocuments of={{ supplier: id, contract: null }} />
              </Suspense>
            ),
          },
          { id: "history", label: t("tab-history"), content: () => <HistoryTab id={id} /> },
        ]}
      />
    </>
  );
}

function Head({ supplier }: { supplier: SupplierView }) {
  const words = useWords();
  const { t, lang } = words;
  const names = useSupplierWords();
  const navigate = useNavigate();
  const editable = useEditable();
  const { row } = supplier;
  const { first, second } = namesOf(row, lang);
  const owner = names.person(row.owner);
  const retire = useMutation({
    mutationFn: () => call("supplier_retire", { id: supplier.id, version: supplier.version }),
    onSuccess: () => {
      refresh("supplier");
      toastUndoable(t("supplier-retired", { name: first }), words);
      void navigate({ to: "/suppliers" });
    },
    onError: (error) => toast(words.say(error), { bad: true }),
  });
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <Link
          to="/suppliers"
          className="mb-1 inline-flex items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink"
        >
          <Icon name="back" size={11} />
          {t("nav-suppliers")}
        </Link>
        <h1>
          <bdi>{first}</bdi>
          {second && (
            <span className="ms-2 font-normal text-ink-3">
              <bdi>{second}</bdi>
            </span>
          )}
        </h1>
        <p className="mt-1 flex flex-wrap items-center gap-2.5 text-ink-2">
          <Tag tone={STAGE_TONES[row.stage]}>{t(`stage-${row.stage}`)}</Tag>
          <span>
            <bdi>{row.code}</bdi>
            {row.categories.length > 0 && (
              <>
                {" · "}
                <Joined parts={row.categories.map(names.category)} />
              </>
            )}
            {row.country && (
              <>
                {" · "}
                <Joined parts={[row.city, names.country(row.country)]} />
              </>
            )}
            {owner && <> · {t("looked-after-by", { name: owner })}</>}
          </span>
        </p>
      </div>
      <div className="flex items-center gap-2 pt-1">
        <MoreActions
          choices={[
            { id: "compare", text: t("supplier-compare") },
            { id: "sheet", text: t("sheet-open") },
            { id: "retire", text: t("supplier-retire"), disabled: !editable },
          ]}
          onAction={(id) => {
            if (id === "retire") retire.mutate();
            else if (id === "sheet")
              void navigate({ to: "/suppliers/$id/meeting-sheet", params: { id: supplier.id } });
            else void navigate({ to: "/suppliers/compare", search: { ids: supplier.id } });
          }}
        />
        <Button
          look="go"
          icon="edit"
          isDisabled={!editable}
          data-testid="edit-supplier"
          onPress={() => void navigate({ to: "/suppliers/$id/edit", params: { id: supplier.id } })}
        >
          {t("edit")}
        </Button>
      </div>
    </header>
  );
}

function Overview({ supplier }: { supplier: SupplierView }) {
  const { t } = useWords();
  const bare =
    supplier.contacts.length + supplier.identifiers.length + supplier.addresses.length === 0 &&
    !supplier.note;
  return (
    <div className="grid gap-4">
      <Performance row={supplier.row} />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(280px,360px)] items-start gap-4 @max-[800px]:grid-cols-1">
        <Panel title={t("what-happened")}>
          <History id={supplier.id} limit={6} />
        </Panel>
        <Panel className="grid gap-4 px-3.5 py-3">
          <Contacts contacts={supplier.contacts} />
          <Identifiers identifiers={supplier.identifiers} />
          <Addresses addresses={supplier.addresses} />
          <Family supplier={supplier} />
          <MergedRecords merged={supplier.merged ?? []} />
          {supplier.note && (
            <section>
              <h2 className="pb-1">{t("note")}</h2>
              <p dir="auto" className="text-start whitespace-pre-line select-text">
                {supplier.note}
              </p>
            </section>
          )}
          {bare && <p className="text-ink-3">{t("particulars-none")}</p>}
        </Panel>
      </div>
    </div>
  );
}

function HistoryTab({ id }: { id: string }) {
  return (
    <Panel>
      <History id={id} />
    </Panel>
  );
}

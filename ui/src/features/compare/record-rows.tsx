import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Joined } from "@/components/joined";
import { useWords } from "@/i18n/context";
import { NO_DATA } from "@/i18n/format";
import { workspaceQuery } from "@/ipc/queries";
import { useSupplierWords } from "../suppliers/words";
import { termName } from "../terms/say";
import type { Compared } from "./data";
import { Heading, Row } from "./row";

/** What is agreed with each and known of it, each with the way to where it stands. */
export function RecordRows({ records }: { records: Compared[] }) {
  const { t, f, lang } = useWords();
  const words = useSupplierWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const cells = (cell: (one: Compared) => ReactNode) => records.map(cell);
  const tab = (one: Compared, to: "contracts" | "terms" | "documents", shown: ReactNode) => (
    <Link
      to="/suppliers/$id"
      params={{ id: one.id }}
      search={{ tab: to }}
      className="rounded-sm underline decoration-line-2 underline-offset-2 hover:decoration-current"
    >
      {shown}
    </Link>
  );
  return (
    <>
      <Heading span={records.length}>{t("side-agreed")}</Heading>
      <Row
        label={t("tab-terms")}
        cells={cells((one) =>
          one.term ? tab(one, "terms", <bdi>{termName(one.term, lang)}</bdi>) : <None />,
        )}
      />
      <Row
        label={t("tab-contracts")}
        cells={cells((one) =>
          one.contracts === undefined ? (
            NO_DATA
          ) : one.contracts.total === 0 ? (
            <None />
          ) : (
            tab(one, "contracts", t("contracts-count", { n: one.contracts.total }))
          ),
        )}
      />
      <Row
        label={t("tab-documents")}
        cells={cells((one) => {
          if (!one.documents) return NO_DATA;
          if (one.documents.length === 0) return <None />;
          const day = workspace?.today ?? "";
          const expired = one.documents.filter(({ expires }) => expires !== null && expires < day).length;
          return (
            <>
              {tab(one, "documents", t("documents-count", { n: one.documents.length }))}
              {expired > 0 && (
                <span className="block text-xs text-bad">{t("documents-expired-count", { n: expired })}</span>
              )}
            </>
          );
        })}
      />
      <Heading span={records.length}>{t("side-who")}</Heading>
      <Row
        label={t("column-categories")}
        cells={cells((one) => {
          const categories = one.supplier?.data?.categories ?? [];
          return categories.length ? <Joined parts={categories.map(words.category)} /> : <None />;
        })}
      />
      <Row
        label={t("column-country")}
        cells={cells((one) => {
          const row = one.supplier?.data?.row;
          return row?.country ? <Joined parts={[row.city, words.country(row.country)]} /> : <None />;
        })}
      />
      <Row
        label={t("column-owner")}
        cells={cells((one) => {
          const owner = words.person(one.supplier?.data?.owner ?? null);
          return owner ? <bdi>{owner}</bdi> : <None />;
        })}
      />
      <Row
        label={t("side-all-lines")}
        cells={cells((one) => <bdi>{f.number(one.supplier?.data?.row.lines ?? 0)}</bdi>)}
      />
    </>
  );
}

function None() {
  const { t } = useWords();
  return <span className="text-ink-3">{t("side-nothing")}</span>;
}

import { useQuery } from "@tanstack/react-query";
import { useView } from "@/app/view";
import { Button } from "@/components/button";
import { ErrorNote, Waiting } from "@/components/feedback";
import { Joined } from "@/components/joined";
import { SidePanel } from "@/components/side-panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { SupplierRow } from "@/ipc/contract";
import { supplierQuery } from "@/ipc/queries";
import { Addresses, Contacts, Identifiers } from "./particulars";
import { Performance } from "./performance";
import { namesOf, STAGE_TONES, useSupplierWords } from "./words";

/** A supplier beside the list, while the keyboard stays in the list. */
export function SupplierPeek({
  row,
  onClose,
  onOpen,
}: {
  row: SupplierRow;
  onClose: () => void;
  onOpen: () => void;
}) {
  const { t, lang } = useWords();
  const words = useSupplierWords();
  const { asOf } = useView();
  const supplier = useQuery(supplierQuery(row.id, asOf));
  const { first, second } = namesOf(row, lang);
  return (
    <SidePanel title={row.code} onClose={onClose} testId="peek">
      <div>
        <span className="block text-lg font-semibold">
          <bdi>{first}</bdi>
        </span>
        {second && (
          <span className="block text-ink-2">
            <bdi>{second}</bdi>
          </span>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-2 text-ink-2">
        <Tag tone={STAGE_TONES[row.stage]}>{t(`stage-${row.stage}`)}</Tag>
        <span>
          <Joined
            by=" · "
            parts={[...row.categories.map(words.category), row.city, words.country(row.country)]}
          />
        </span>
      </p>
      <Performance row={row} narrow />
      {supplier.error && <ErrorNote error={supplier.error} />}
      {supplier.data ? (
        <>
          <Contacts contacts={supplier.data.contacts} />
          <Identifiers identifiers={supplier.data.identifiers} />
          <Addresses addresses={supplier.data.addresses} />
        </>
      ) : (
        !supplier.error && <Waiting />
      )}
      <div>
        <Button look="go" onPress={onOpen}>
          {t("supplier-open")}
        </Button>
      </div>
    </SidePanel>
  );
}

import { Link } from "@tanstack/react-router";
import { Joined } from "@/components/joined";
import { useWords } from "@/i18n/context";
import type { SupplierAddress, SupplierContact, SupplierIdentifier, SupplierView } from "@/ipc/contract";
import { SupplierName } from "./name";
import { useSupplierWords } from "./words";

const HEAD = "pb-1";

/** The people to call there. */
export function Contacts({ contacts }: { contacts: SupplierContact[] }) {
  const { t } = useWords();
  if (contacts.length === 0) return null;
  return (
    <section>
      <h2 className={HEAD}>{t("contacts")}</h2>
      <ul className="grid gap-1.5">
        {contacts.map((one) => (
          <li key={`${one.name} ${one.email} ${one.phone}`}>
            <bdi className="font-medium">{one.name}</bdi>
            {one.role && (
              <span className="ms-2 text-ink-3">
                <bdi>{one.role}</bdi>
              </span>
            )}
            <div className="flex flex-wrap gap-x-3 text-ink-2 select-text">
              {one.email && <bdi>{one.email}</bdi>}
              {one.phone && <bdi dir="ltr">{one.phone}</bdi>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Numbers by which the world knows it. */
export function Identifiers({ identifiers }: { identifiers: SupplierIdentifier[] }) {
  const { t, lookup } = useWords();
  if (identifiers.length === 0) return null;
  return (
    <section>
      <h2 className={HEAD}>{t("identifiers")}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {identifiers.map((one) => (
          <div key={`${one.scheme} ${one.value}`} className="contents">
            <dt className="text-ink-2">{t(`scheme-${one.scheme}`)}</dt>
            <dd className="text-end select-text">
              <bdi dir="ltr" className="font-medium break-all">
                {one.value}
              </bdi>
              {one.warning && (
                <span className="block text-xs text-watch">
                  {lookup(`field-${one.warning}`) ?? one.warning}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Addresses({ addresses }: { addresses: SupplierAddress[] }) {
  const { t } = useWords();
  const words = useSupplierWords();
  if (addresses.length === 0) return null;
  return (
    <section>
      <h2 className={HEAD}>{t("addresses")}</h2>
      <ul className="grid gap-1.5">
        {addresses.map((one, at) => (
          <li key={`${one.kind} ${one.lines} ${one.city}`} className="select-text">
            <span className="block text-xs text-ink-3">
              {t(
                one.kind === "main" && addresses.slice(0, at).some(({ kind }) => kind === "main")
                  ? "address-main-too"
                  : `address-${one.kind}`,
              )}
            </span>
            <span className="whitespace-pre-line">
              <Joined
                parts={[one.lines, one.postal_code, one.city, one.region, words.country(one.country)]}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose part it is, and what is part of it. */
export function Family({ supplier }: { supplier: SupplierView }) {
  const { t } = useWords();
  const { parent_row: parent, children } = supplier;
  if (!parent && children.length === 0) return null;
  return (
    <section className="grid gap-2">
      {parent && (
        <div>
          <h2 className={HEAD}>{t("parent")}</h2>
          <Relative row={parent} />
        </div>
      )}
      {children.length > 0 && (
        <div>
          <h2 className={HEAD}>{t("children")}</h2>
          <ul className="grid gap-1">
            {children.map((one) => (
              <li key={one.id}>
                <Relative row={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Relative({ row }: { row: NonNullable<SupplierView["parent_row"]> }) {
  return (
    <Link to="/suppliers/$id" params={{ id: row.id }} className="block rounded-sm hover:text-accent">
      <SupplierName row={row} />
    </Link>
  );
}

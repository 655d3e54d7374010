import { type Choice, Field, Pick } from "@/components/field";
import { Rows } from "@/components/rows";
import { useWords } from "@/i18n/context";
import type { IdentifierScheme, NameKind, SupplierAddress } from "@/ipc/contract";
import { blank } from "./draft";
import type { Form } from "./use-form";
import { useSupplierWords } from "./words";

const NAME_KINDS: NameKind[] = ["legal", "trade", "former"];
const SCHEMES: IdentifierScheme[] = [
  "vat_sa",
  "trn_ae",
  "vat_eu",
  "cr",
  "tax",
  "lei",
  "duns",
  "iban",
  "bic",
  "other",
];
const ADDRESS_KINDS: SupplierAddress["kind"][] = ["main", "remit", "ship_from"];

function useChoices() {
  const { t } = useWords();
  const words = useSupplierWords();
  return {
    kinds: NAME_KINDS.map((kind): Choice => ({ value: kind, label: t(`name-kind-${kind}`) })),
    languages: [
      { value: "en", label: "English" },
      { value: "ar", label: "العربية" },
    ],
    schemes: SCHEMES.map((scheme): Choice => ({ value: scheme, label: t(`scheme-${scheme}`) })),
    places: ADDRESS_KINDS.map((kind): Choice => ({ value: kind, label: t(`address-${kind}`) })),
    countries: [
      { value: "", label: "–" },
      ...words.countries
        .map((one): Choice => ({ value: one.code, label: words.country(one.code) ?? one.code }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    ],
  };
}

export function NameRows({ form: { draft, set, notes } }: { form: Form }) {
  const { t, lang } = useWords();
  const { kinds, languages } = useChoices();
  return (
    <Rows
      title={t("input-names")}
      add={t("add-name")}
      testId="names"
      rows={draft.names}
      blankRow={() => blank.name(lang)}
      onChange={(names) => set({ names })}
    >
      {(row, index, change) => (
        <div className="grid grid-cols-[120px_110px_minmax(0,1fr)] gap-2.5">
          <Pick
            label={t("input-names-kind")}
            value={row.kind}
            choices={kinds}
            onChange={(kind) => change({ kind: kind as NameKind })}
          />
          <Pick
            label={t("input-names-lang")}
            value={row.lang}
            choices={
              languages.some((one) => one.value === row.lang)
                ? languages
                : [...languages, { value: row.lang, label: row.lang }]
            }
            onChange={(language) => change({ lang: language })}
            notes={notes(`names.${index}.lang`)}
          />
          <Field
            label={t("input-names-text")}
            name={`names.${index}.text`}
            value={row.text}
            onChange={(text) => change({ text })}
            notes={notes(`names.${index}.text`)}
          />
        </div>
      )}
    </Rows>
  );
}

export function IdentifierRows({ form: { draft, set, notes } }: { form: Form }) {
  const { t, lookup } = useWords();
  const { schemes, countries } = useChoices();
  return (
    <Rows
      title={t("identifiers")}
      add={t("add-identifier")}
      testId="identifiers"
      rows={draft.identifiers}
      blankRow={blank.identifier}
      onChange={(identifiers) => set({ identifiers })}
    >
      {(row, index, change) => (
        <div className="grid grid-cols-[190px_170px_minmax(0,1fr)] gap-2.5 @max-[760px]:grid-cols-2">
          <Pick
            label={t("input-identifiers-scheme")}
            value={row.scheme}
            choices={schemes}
            onChange={(scheme) => change({ scheme: scheme as IdentifierScheme })}
            notes={notes(`identifiers.${index}.scheme`)}
          />
          <Pick
            label={t("input-identifiers-country")}
            value={row.country ?? ""}
            choices={countries}
            onChange={(country) => change({ country: country || null })}
            notes={notes(`identifiers.${index}.country`)}
          />
          <Field
            label={t("input-identifiers-value")}
            name={`identifiers.${index}.value`}
            value={row.value}
            onChange={(value) => change({ value })}
            hint={lookup(`scheme-form-${row.scheme}`) ?? undefined}
            notes={notes(`identifiers.${index}.value`)}
          />
        </div>
      )}
    </Rows>
  );
}

export function AddressRows({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  const { places, countries } = useChoices();
  return (
    <Rows
      title={t("addresses")}
      add={t("add-address")}
      testId="addresses"
      rows={draft.addresses}
      blankRow={blank.address}
      onChange={(addresses) => set({ addresses })}
    >
      {(row, index, change) => {
        const field = (part: "lines" | "city" | "region" | "postal_code") => (
          <Field
            label={t(`input-addresses-${part}`)}
            name={`addresses.${index}.${part}`}
            value={row[part]}
            onChange={(value) => change({ [part]: value })}
            notes={notes(`addresses.${index}.${part}`)}
          />
        );
        return (
          <div className="grid grid-cols-[130px_minmax(0,2fr)_minmax(0,1fr)] gap-2.5 @max-[760px]:grid-cols-2">
            <Pick
              label={t("input-addresses-kind")}
              value={row.kind}
              choices={places}
              onChange={(kind) => change({ kind: kind as SupplierAddress["kind"] })}
            />
            {field("lines")}
            {field("city")}
            {field("postal_code")}
            {field("region")}
            <Pick
              label={t("input-addresses-country")}
              value={row.country ?? ""}
              choices={countries}
              onChange={(country) => change({ country: country || null })}
              notes={notes(`addresses.${index}.country`)}
            />
          </div>
        );
      }}
    </Rows>
  );
}

export function ContactRows({ form: { draft, set, notes } }: { form: Form }) {
  const { t } = useWords();
  return (
    <Rows
      title={t("contacts")}
      add={t("add-contact")}
      testId="contacts"
      rows={draft.contacts}
      blankRow={blank.contact}
      onChange={(contacts) => set({ contacts })}
    >
      {(row, index, change) => (
        <div className="grid grid-cols-4 gap-2.5 @max-[760px]:grid-cols-2">
          {(["name", "role", "email", "phone"] as const).map((part) => (
            <Field
              key={part}
              label={t(`input-contacts-${part}`)}
              name={`contacts.${index}.${part}`}
              value={row[part]}
              onChange={(value) => change({ [part]: value })}
              notes={notes(`contacts.${index}.${part}`)}
            />
          ))}
        </div>
      )}
    </Rows>
  );
}

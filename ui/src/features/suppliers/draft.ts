import { type Keyed, keyed } from "@/components/rows";
import type {
  SupplierAddress,
  SupplierContact,
  SupplierIdentifier,
  SupplierInput,
  SupplierName,
} from "@/ipc/contract";

export type Draft = Omit<SupplierInput, "names" | "identifiers" | "addresses" | "contacts"> & {
  names: Keyed<SupplierName>[];
  identifiers: Keyed<SupplierIdentifier>[];
  addresses: Keyed<SupplierAddress>[];
  contacts: Keyed<SupplierContact>[];
};

export const blank = {
  name: (lang: string): SupplierName => ({ kind: "legal", lang, text: "" }),
  identifier: (): SupplierIdentifier => ({ scheme: "vat_sa", country: null, value: "" }),
  address: (): SupplierAddress => ({
    kind: "main",
    lines: "",
    city: "",
    region: "",
    postal_code: "",
    country: null,
  }),
  contact: (): SupplierContact => ({ name: "", role: "", email: "", phone: "", lang: null }),
};

export function newDraft(lang: string): Draft {
  return {
    code: "",
    names: [keyed(blank.name(lang)), keyed(blank.name(lang === "ar" ? "en" : "ar"))],
    identifiers: [],
    addresses: [],
    contacts: [],
    categories: [],
    parent: null,
    owner: null,
    stage: "prospect",
    note: "",
  };
}

export function draftOf(supplier: SupplierInput): Draft {
  const { code, names, identifiers, addresses, contacts, categories, parent, owner, stage, note } = supplier;
  return {
    code,
    names: names.map(keyed),
    identifiers: identifiers.map(keyed),
    addresses: addresses.map(keyed),
    contacts: contacts.map(keyed),
    categories,
    parent,
    owner,
    stage,
    note,
  };
}

/** The names that are sent, by their place in the form: one left empty beside another is not a name. */
export function namesSent(draft: Draft): number[] {
  const written = draft.names.flatMap((name, at) => (name.text.trim() === "" ? [] : [at]));
  return written.length > 0 ? written : draft.names.slice(0, 1).map((_, at) => at);
}

/** What is sent. */
export function inputOf(draft: Draft): SupplierInput {
  const bare = <T>({ key: _, ...row }: Keyed<T>) => row as unknown as T;
  return {
    ...draft,
    names: namesSent(draft).flatMap((at) => draft.names.slice(at, at + 1).map(bare<SupplierName>)),
    identifiers: draft.identifiers.map((row) => {
      const { warning: _, ...rest } = bare<SupplierIdentifier>(row);
      return rest;
    }),
    addresses: draft.addresses.map(bare<SupplierAddress>),
    contacts: draft.contacts.map(bare<SupplierContact>),
  };
}

/** The fields in which two states of a supplier differ, for saying what another person changed meanwhile. */
export function differing(one: SupplierInput, other: SupplierInput): (keyof SupplierInput)[] {
  const fields: (keyof SupplierInput)[] = [
    "code",
    "names",
    "identifiers",
    "addresses",
    "contacts",
    "categories",
    "parent",
    "owner",
    "stage",
    "note",
  ];
  return fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

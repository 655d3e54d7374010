import { queryOptions } from "@tanstack/react-query";
import type { Tone } from "@/components/tag";
import { call } from "@/ipc/client";
import type { Document } from "@/ipc/contract";

/** Of whom documents are listed: a supplier, or one of its contracts. */
export type Of = { supplier: string; contract: string | null };

export const documentsQuery = ({ supplier, contract }: Of, asOf: string | null) =>
  queryOptions({
    queryKey: ["document", supplier, contract, asOf],
    // A contract's documents are asked for by the contract alone.
    queryFn: () =>
      call("documents", { supplier: contract ? null : supplier, contract, as_of: asOf }) as Promise<
        Document[]
      >,
  });

/** Kinds that are offered; any other may be typed. */
export const KINDS = [
  "commercial_register",
  "tax_certificate",
  "insurance",
  "iso_9001",
  "bank_letter",
  "signed_contract",
] as const;

/** Within how many days of its end a document is to be renewed. */
const SOON = 60;

/** How a document stands on a day: it holds, it ends soon, it has ended, it does not hold yet. */
export function standingOf(
  { valid_from, expires }: Pick<Document, "valid_from" | "expires">,
  day: string,
): "holds" | "soon" | "expired" | "not_yet" {
  if (expires !== null && expires < day) return "expired";
  if (valid_from !== null && valid_from > day) return "not_yet";
  if (expires !== null && daysBetween(day, expires) <= SOON) return "soon";
  return "holds";
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const TONES: Record<ReturnType<typeof standingOf>, Tone> = {
  holds: "good",
  soon: "watch",
  expired: "bad",
  not_yet: "none",
};

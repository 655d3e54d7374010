import type { DecisionKind } from "@/ipc/contract";

/** In the order in which they are offered. */
export const KINDS: DecisionKind[] = [
  "notice_deadline",
  "overdue_lines",
  "document_expiring",
  "delivery_signal",
  "risk_moved",
  "ceiling_nearly_used",
];

/** What the address says of the Desk: the kind that is shown alone. */
export function kindOf(search: Record<string, unknown>): { kind?: DecisionKind } {
  const kind = KINDS.find((one) => one === search.kind);
  return kind ? { kind } : {};
}

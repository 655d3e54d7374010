import type { Words } from "@/i18n/context";
import type { Decision } from "@/ipc/contract";
import { type Said, telling, type Ways } from "./said";
import { tellCeiling, tellNotice } from "./tell-contracts";
import { tellDocument, tellOverdue, tellRisk, tellSignal } from "./tell-suppliers";

/** What a decision says, and the one thing to do about it. */
export function tell(decision: Decision, words: Words, ways: Ways): Said {
  const { subject } = decision;
  const about = telling(decision, words, ways);
  switch (subject.kind) {
    case "notice_deadline":
      return tellNotice(subject, about);
    case "ceiling_nearly_used":
      return tellCeiling(subject, about);
    case "document_expiring":
      return tellDocument(subject, about);
    case "delivery_signal":
      return tellSignal(subject, about);
    case "risk_moved":
      return tellRisk(subject, about);
    case "overdue_lines":
      return tellOverdue(subject, about);
  }
}

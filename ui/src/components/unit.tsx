import { useWords } from "@/i18n/context";
import { unitText } from "@/i18n/unit";

/** A unit of quantity, which tells its code when pointed at. */
export function Unit({ code, className = "text-ink-3" }: { code: string; className?: string }) {
  return (
    <bdi title={code} className={className}>
      {unitText(code, useWords())}
    </bdi>
  );
}

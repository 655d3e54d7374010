import { Icon } from "@/components/icon";
import type { ContractRow, SupplierRow } from "@/ipc/contract";
import type { Command } from "./commands";

export function SupplierLine({ supplier, lang }: { supplier: SupplierRow; lang: "en" | "ar" }) {
  const first = (lang === "ar" ? supplier.name_ar : supplier.name_en) ?? supplier.name;
  const second = lang === "ar" ? supplier.name_en : supplier.name_ar;
  return (
    <>
      <Icon name="suppliers" className="text-ink-3" />
      <span className="min-w-0 flex-1 truncate">
        <bdi className="font-medium">{first}</bdi>
        {second && second !== first && (
          <span className="ms-2 text-ink-3">
            <bdi>{second}</bdi>
          </span>
        )}
      </span>
      <bdi className="text-xs text-ink-3">{supplier.code}</bdi>
    </>
  );
}

export function ContractLine({ contract, lang }: { contract: ContractRow; lang: "en" | "ar" }) {
  const supplier = (lang === "ar" ? contract.supplier_ar : contract.supplier_en) ?? contract.supplier_name;
  const title = lang === "ar" ? contract.title_ar : contract.title_en;
  return (
    <>
      <Icon name="contracts" className="text-ink-3" />
      <span className="min-w-0 flex-1 truncate">
        <bdi className="font-medium">{contract.number}</bdi>
        {title && (
          <span className="ms-2 text-ink-3">
            <bdi>{title}</bdi>
          </span>
        )}
      </span>
      <bdi className="text-xs text-ink-3">{supplier}</bdi>
    </>
  );
}

export function CommandLine({ command }: { command: Command }) {
  return (
    <>
      <Icon name={command.icon} className="text-ink-3" />
      <span className="flex-1">{command.label}</span>
      {command.keys && (
        <span dir="ltr" className="flex gap-1">
          {command.keys.map((key) => (
            <kbd key={key} className="rounded-sm border border-line px-1 font-mono text-2xs text-ink-3">
              {key}
            </kbd>
          ))}
        </span>
      )}
    </>
  );
}

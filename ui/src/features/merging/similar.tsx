import { useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/app/use-debounced";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { SupplierInput } from "@/ipc/contract";
import { Like } from "./like";

/** Suppliers that may be the one that is being written. They are only named: it can be saved all the same. */
export function Similar({ id, input }: { id: string | null; input: SupplierInput }) {
  const { t } = useWords();
  const settled = useDebounced(input, 350);
  const said = settled.names.some((name) => name.text.trim().length > 2) || settled.identifiers.length > 0;
  const { data } = useQuery({
    queryKey: ["supplier", "similar", id, settled.names, settled.identifiers],
    queryFn: () => call("supplier_similar", { id, input: settled }),
    enabled: said,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  if (!said || !data?.length) return null;
  return (
    <div
      role="status"
      data-testid="similar"
      className="grid gap-1 rounded-md border-s-[3px] border-watch bg-watch-weak px-3 py-2"
    >
      <p className="font-medium text-watch">{t("similar-title", { n: data.length })}</p>
      <ul className="grid gap-0.5">
        {data.map((like) => (
          <li key={like.row.id} className="flex flex-wrap gap-x-2">
            <Like like={like} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { Note } from "@/components/feedback";
import { useWords } from "@/i18n/context";
import type { SupplierRow } from "@/ipc/contract";

/** A supplier that was merged: its page is that of the one that stayed. */
export function Leads({ from, into }: { from: string; into: SupplierRow }) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({
      to: "/suppliers/$id",
      params: { id: into.id },
      search: (before: object) => ({ ...before, from }),
      replace: true,
    });
  }, [navigate, from, into.id]);
  return null;
}

/** Says why another page stands here than was asked for: as long as that record is merged into this one, which can be undone. */
export function LedHere({ from, merged }: { from: string | undefined; merged: SupplierRow[] }) {
  const { t } = useWords();
  if (!merged.some(({ code }) => code === from)) return null;
  return <Note>{t("merged-leads-here", { code: from ?? "" })}</Note>;
}

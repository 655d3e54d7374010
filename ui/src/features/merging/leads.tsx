import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
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

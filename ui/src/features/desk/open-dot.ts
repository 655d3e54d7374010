import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { WeekDot } from "@/ipc/contract";
import { showOpenOrders } from "../open-orders/list-state";

/** Opens what a date of the weeks is about. */
export function useOpenDot(): (dot: WeekDot) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ lane, record, name, supplier }) => {
      switch (lane) {
        case "notice_deadlines":
        case "contract_ends":
          void navigate({ to: "/contracts/$id", params: { id: record } });
          break;
        case "documents_expire":
          if (supplier)
            void navigate({
              to: "/suppliers/$id",
              params: { id: supplier.id },
              search: { tab: "documents" },
            });
          break;
        case "promised_late":
          // Named by its order and line; the list is narrowed to the order.
          showOpenOrders({ search: name.split(" · ")[0] ?? name, opened: Number(record) });
          void navigate({ to: "/deliveries/open" });
          break;
      }
    },
    [navigate],
  );
}

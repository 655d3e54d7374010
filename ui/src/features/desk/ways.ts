import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useYearQuestion } from "@/app/question";
import { useWords } from "@/i18n/context";
import { FAILED } from "../deliveries/names";
import { setDeliveries, showLines } from "../deliveries/store";
import { showOpenOrders } from "../open-orders/list-state";
import { openRiskProof } from "../risk/proof";
import { useCategoryWords } from "../suppliers/words";
import { sinceMonth, useProveRate } from "./prove-rate";
import { nameOf, type Ways } from "./said";

/** Where everything on the Desk leads. */
export function useWays(ask: Ways["ask"]): Ways {
  const words = useWords();
  const navigate = useNavigate();
  const question = useYearQuestion();
  const prove = useProveRate();
  const { category } = useCategoryWords();
  return useMemo(
    () => ({
      contract: (id) => void navigate({ to: "/contracts/$id", params: { id } }),
      failed: (supplier, since) => {
        if (question) {
          const { from, to } = sinceMonth(question, since);
          setDeliveries({ period: { preset: "typed", from, to } });
        }
        showLines({ supplier: supplier.id, outcomes: FAILED }, nameOf(supplier, words));
        void navigate({ to: "/deliveries" });
      },
      rate: (supplier, since) => void prove(supplier.id, nameOf(supplier, words), since),
      risk: (supplier) =>
        void navigate({ to: "/suppliers/$id", params: { id: supplier.id }, search: { tab: "risk" } }),
      score: (supplier) => openRiskProof({ supplier, part: null }),
      openOrders: (supplier, overdue) => {
        showOpenOrders({
          supplier: supplier?.id ?? null,
          supplierName: nameOf(supplier, words),
          overdueOnly: overdue,
        });
        void navigate({ to: "/deliveries/open" });
      },
      ask,
      category,
    }),
    [words, navigate, question, prove, category, ask],
  );
}

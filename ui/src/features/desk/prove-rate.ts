import { useCallback } from "react";
import { openProof } from "@/app/proof";
import { useDefinition, useYearQuestion } from "@/app/question";
import { useKnownAt } from "@/app/view";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { asAppError } from "@/ipc/client";
import type { Question } from "@/ipc/contract";
import { queryClient, rankingQuery } from "@/ipc/queries";
import { NO_FILTER } from "../deliveries/store";

/** The question a signal answers: what every screen asks, from the month in which it began. */
export const sinceMonth = (question: Question, month: string): Question => ({
  ...question,
  from: `${month}-01`,
});

/** Opens the proof of a supplier's OTIF since a month. */
export function useProveRate() {
  const words = useWords();
  const question = useYearQuestion();
  const target = useDefinition()?.target ?? "0.95";
  const knownAt = useKnownAt();
  return useCallback(
    async (supplier: string, name: string, since: string) => {
      if (!question) return;
      const asked = sinceMonth(question, since);
      try {
        const { groups } = await queryClient.fetchQuery(
          rankingQuery(
            {
              question: asked,
              by: "supplier",
              search: "",
              sort: "name",
              offset: 0,
              limit: 1,
              target,
              supplier,
            },
            knownAt,
          ),
        );
        const group = groups[0];
        if (group)
          openProof({
            figure: group.otif_figure,
            of: name,
            question: asked,
            filter: { ...NO_FILTER, supplier },
            ownPeriod: true,
            attributable: { rate: group.attributable, setAside: group.not_attributed },
          });
      } catch (thrown) {
        toast(words.say(asAppError(thrown)), { bad: true });
      }
    },
    [question, target, knownAt, words],
  );
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAsOf } from "@/app/question";
import { setView, useKnownAt, useView } from "@/app/view";
import { sameDefinition } from "@/i18n/definition";
import type { Definition, NamedDefinition, Question } from "@/ipc/contract";
import { definitionsQuery } from "@/ipc/queries";
import { usePaced } from "./paced";
import { spanOf } from "./period";
import { useDeliveries } from "./store";

/** The plain case of the rules, for a workspace in which no definition is in force. */
const PLAIN: Definition = {
  reference: "original",
  early: null,
  late: 0,
  days: "calendar",
  under: "0",
  over: "0",
  count: "received",
  level: "line",
};
const PLAIN_TARGET = "0.95";

/** The definition on the switchboard, and the one in force beside it. */
export function useBoard(): {
  definition: Definition;
  inForce: NamedDefinition | undefined;
  /** The saved definition that says the same, if there is one. */
  named: NamedDefinition | undefined;
  target: string;
  ready: boolean;
} {
  const { trying } = useView();
  const { data: definitions } = useQuery(definitionsQuery);
  const inForce = definitions?.find((one) => one.in_force);
  const definition = trying ?? inForce?.definition ?? PLAIN;
  const named =
    trying === null ? inForce : definitions?.find((one) => sameDefinition(one.definition, definition));
  return {
    definition,
    inForce,
    named,
    target: named?.target ?? inForce?.target ?? PLAIN_TARGET,
    ready: definitions !== undefined,
  };
}

/** Moves one switch. Back at the definition in force, nothing is being tried out any more. */
export function tryDefinition(definition: Definition, inForce: NamedDefinition | undefined): void {
  setView({ trying: inForce && sameDefinition(inForce.definition, definition) ? null : definition });
}

export type Asked = { question: Question; knownAt: string | null; target: string };

/** What is asked of the database right now: it follows the switchboard from frame to frame. Null until it can be known. */
export function useAsked(): Asked | null {
  const { definition, target, ready } = useBoard();
  const { asOf } = useView();
  const knownAt = useKnownAt();
  const { period } = useDeliveries();
  const at = useAsOf();
  const wanted = useMemo<Asked | null>(
    () =>
      ready && at ? { question: { definition, ...spanOf(period, at), as_of: asOf }, knownAt, target } : null,
    [definition, target, ready, asOf, at, knownAt, period],
  );
  // The first question goes out at once; only changes are paced.
  const paced = usePaced(wanted);
  return paced ?? wanted;
}

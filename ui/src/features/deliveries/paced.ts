import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/**
 * Which value to ask about next. While an answer is on its way nothing is asked: whatever the person drags through meanwhile is skipped,
 * and only where the slider stands by then is asked. So questions never queue up, and a stale answer never comes after a newer one.
 */
export function nextAsked<T>(asked: T, wanted: T, busy: boolean): T {
  return busy ? asked : wanted;
}

const DELIVERIES = ["deliveries"];

/**
 * A value that follows at most once per frame, and not while what is asked of it (the queries of this key) is still being answered. Must be
 * referentially stable.
 */
export function usePaced<T>(wanted: T, queryKey: readonly unknown[] = DELIVERIES): T {
  const [asked, setAsked] = useState(wanted);
  const busy = useIsFetching({ queryKey }) > 0;
  useEffect(() => {
    if (busy || Object.is(asked, wanted)) return;
    const frame = requestAnimationFrame(() => setAsked(nextAsked(asked, wanted, busy)));
    return () => cancelAnimationFrame(frame);
  }, [asked, wanted, busy]);
  return asked;
}

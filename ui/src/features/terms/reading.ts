import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { usePaced } from "@/features/deliveries/paced";
import { call } from "@/ipc/client";
import type { TermReading } from "@/ipc/contract";
import { type Unread, unreadOf } from "./unread";

const READING = ["term", "read"] as const;

/** Which text was read, and what it says or which part of it was not understood. */
export type Read = { text: string; reading: TermReading | null; unread: Unread | null };

async function readWords(text: string): Promise<Read> {
  try {
    return { text, reading: await call("term_read", { text }), unread: null };
  } catch (thrown) {
    const unread = unreadOf(thrown, text);
    if (unread === null) throw thrown;
    return { text, reading: null, unread };
  }
}

/** Reads words as they are typed, one question at a time. What is not understood is an answer too. */
export function useReading(text: string, active: boolean): Read | null {
  const paced = usePaced(text, READING);
  const { data } = useQuery({
    queryKey: [...READING, paced],
    queryFn: () => readWords(paced),
    enabled: active && paced.trim() !== "",
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  return active && text.trim() !== "" ? (data ?? null) : null;
}

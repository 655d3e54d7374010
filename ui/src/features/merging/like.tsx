import { Link } from "@tanstack/react-router";
import { useWords } from "@/i18n/context";
import type { SimilarSupplier } from "@/ipc/contract";
import { namesOf } from "../suppliers/words";
import { reasonText } from "./reasons";

/** A supplier that stands and is like another: its name, which opens it, its code, and what tells most. */
export function Like({ like: { row, found } }: { like: SimilarSupplier }) {
  const words = useWords();
  return (
    <>
      <Link to="/suppliers/$id" params={{ id: row.id }} className="rounded-sm font-medium hover:underline">
        <bdi>{namesOf(row, words.lang).first}</bdi>
      </Link>
      <bdi className="text-ink-3">{row.code}</bdi>
      <span className="text-ink-2">{found.reasons.slice(-1).map((reason) => reasonText(reason, words))}</span>
    </>
  );
}

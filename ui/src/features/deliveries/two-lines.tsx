/** A cell of two lines. Each is isolated, so that text in the other script stands at the reading start of its
 * column, and is cut, where it must be, at its own end. */
export function TwoLines({
  first,
  second,
  strong = true,
}: {
  first: string;
  second: string | null;
  strong?: boolean;
}) {
  return (
    <>
      <span className={`flex ${strong ? "font-medium" : ""}`}>
        <bdi className="min-w-0 truncate">{first}</bdi>
      </span>
      {second && (
        <span className="flex text-xs leading-[1.3] text-ink-3">
          <bdi className="min-w-0 truncate">{second}</bdi>
        </span>
      )}
    </>
  );
}

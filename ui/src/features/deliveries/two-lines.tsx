/** A cell of two lines. Each is isolated, so that a name in the other script stays at the reading start of its column. */
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
      <span className={`block truncate ${strong ? "font-medium" : ""}`}>
        <bdi>{first}</bdi>
      </span>
      {second && (
        <span className="block truncate text-xs leading-[1.3] text-ink-3">
          <bdi>{second}</bdi>
        </span>
      )}
    </>
  );
}

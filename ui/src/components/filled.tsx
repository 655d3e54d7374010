import { Children, Fragment, type ReactNode } from "react";

// Private-use characters stand in the sentence where something else is put; no language writes them.
const FIRST = 0xe000;
const MARKS = /([\ue000-\ue0ff])/;

/** A sentence with more than words in its places, such as a figure that can be pressed. `say` is handed a mark for each. */
export function Filled<K extends string>({
  say,
  fill,
}: {
  say: (marks: Record<K, string>) => string;
  fill: Record<K, ReactNode>;
}) {
  const names = Object.keys(fill) as K[];
  const marks = Object.fromEntries(
    names.map((name, at) => [name, String.fromCharCode(FIRST + at)]),
  ) as Record<K, string>;
  return say(marks)
    .split(MARKS)
    .map((part, at) => {
      const name = MARKS.test(part) ? names[part.charCodeAt(0) - FIRST] : undefined;
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their order
      return <Fragment key={at}>{name === undefined ? part : fill[name]}</Fragment>;
    });
}

/** Sentences after one another; one that is not said leaves no gap. */
export function Sentences({ children }: { children: ReactNode }) {
  return Children.toArray(children).map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their order
    <Fragment key={at}>
      {at > 0 && " "}
      {one}
    </Fragment>
  ));
}

import { type RefObject, useEffect, useState } from "react";

/** Whether what lies in the element is wider than the element. */
export function useOverflows(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const outer = element.current;
    if (!outer) return;
    const observer = new ResizeObserver(() => setOverflows(outer.scrollWidth > outer.clientWidth));
    observer.observe(outer);
    for (const inner of outer.children) observer.observe(inner);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}

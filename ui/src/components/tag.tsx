import type { ReactNode } from "react";

export type Tone = "good" | "watch" | "bad" | "none";

const TONES: Record<Tone, { box: string; shape: string }> = {
  good: { box: "text-good bg-good-weak", shape: "bg-current rounded-full" },
  watch: { box: "text-watch bg-watch-weak", shape: "bg-current [clip-path:polygon(50%_0,100%_100%,0_100%)]" },
  bad: {
    box: "text-bad bg-bad-weak",
    shape: "bg-current [clip-path:polygon(50%_0,100%_50%,50%_100%,0_50%)]",
  },
  none: { box: "text-unknown bg-sunk", shape: "rounded-full border-[1.5px] border-current" },
};

/** A state, told by a shape and a word; colour comes last. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { box, shape } = TONES[tone];
  return (
    <span
      className={`inline-flex items-center gap-[5px] rounded-sm ps-1.5 pe-[7px] py-px text-xs font-medium whitespace-nowrap ${box}`}
    >
      <i aria-hidden="true" className={`inline-block size-[7px] shrink-0 ${shape}`} />
      {children}
    </span>
  );
}

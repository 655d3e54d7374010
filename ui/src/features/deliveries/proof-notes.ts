import type { Figure, Proof } from "@/ipc/contract";

/** Whether a figure sums quantities, which only one unit at a time can be. */
const sumsQuantities = ({ kind, proof }: Figure): boolean =>
  kind === "fill" || kind === "ppm" || proof.definition.level === "quantity";

/** What one should know of the lines counted; that units were kept apart only where quantities are summed. */
export const notesOf = (figure: Figure): Proof["notes"] =>
  figure.proof.notes.filter(({ note, n }) => n > 0 && (note !== "unit_separate" || sumsQuantities(figure)));

/** How many lines a figure leaves out because they are in another unit than most. */
export const inOtherUnits = ({ proof }: Figure): number =>
  proof.left_out.find(({ reason }) => reason === "unit_differs")?.n ?? 0;

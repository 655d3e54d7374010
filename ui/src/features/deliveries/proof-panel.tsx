import { closeProof, type ProofAsked } from "@/app/proof";
import { useFigureText } from "@/components/figure";
import { SidePanel } from "@/components/side-panel";

/** The proof of the figure that was pressed. */
export function ProofPanel({ asked }: { asked: ProofAsked }) {
  const text = useFigureText();
  return (
    <SidePanel title={asked.of} onClose={closeProof} takesFocus testId="proof">
      <p className="text-2xl font-semibold">{text(asked.figure)}</p>
    </SidePanel>
  );
}

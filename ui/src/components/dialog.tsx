import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

/** A question that must be answered before anything else. Esc and a press outside close it. */
export function Dialog({
  title,
  open,
  onClose,
  children,
  wide = false,
  role = "dialog",
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  role?: "dialog" | "alertdialog";
}) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(now) => !now && onClose()}
      isDismissable
      className="fixed inset-0 z-40 grid place-items-center bg-veil p-6"
    >
      <Modal
        className={`enter max-h-full w-full overflow-y-auto rounded-lg border border-line-2 bg-panel shadow-lift ${wide ? "max-w-[720px]" : "max-w-[460px]"}`}
      >
        <AriaDialog role={role} className="grid gap-3 p-4 outline-none">
          <Heading slot="title" level={2} className="text-md text-ink">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

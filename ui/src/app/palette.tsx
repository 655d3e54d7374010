import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useMemo, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import type { ContractRow, SupplierRow } from "@/ipc/contract";
import { type Command, useCommands } from "./commands";
import { useFoundContracts, useFoundSuppliers } from "./palette-found";
import { CommandLine, ContractLine, SupplierLine } from "./palette-lines";
import { score } from "./palette-match";

type Found = { key: string; run: () => void } & (
  | { kind: "command"; command: Command }
  | { kind: "supplier"; supplier: SupplierRow }
  | { kind: "contract"; contract: ContractRow }
);

/** Search and commands in one: suppliers by name in either script or by code, and everything the window can do. */
export function Palette({
  open,
  onClose,
  onSheet,
}: {
  open: boolean;
  onClose: () => void;
  onSheet: () => void;
}) {
  const { t } = useWords();
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(now) => !now && onClose()}
      isDismissable
      className="fixed inset-0 z-40 flex items-start justify-center bg-veil px-6 pt-[12vh]"
    >
      <Modal className="enter w-full max-w-[600px] overflow-clip rounded-lg border border-line-2 bg-panel shadow-lift">
        <Dialog aria-label={t("find-or-do")} className="outline-none">
          <Finder onClose={onClose} onSheet={onSheet} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ onClose, onSheet }: { onClose: () => void; onSheet: () => void }) {
  const { t, lang } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const commands = useCommands({ onSheet });
  const suppliers = useFoundSuppliers(typed);
  const contracts = useFoundContracts(typed);

  const found = useMemo<Found[]>(() => {
    const matching = commands
      .map((command) => ({
        command,
        points: Math.max(score(typed, command.label), score(typed, command.also) * 0.9),
      }))
      .filter((one) => one.points > 0);
    if (typed.trim()) matching.sort((one, other) => other.points - one.points);
    return [
      ...suppliers.map((supplier) => ({
        kind: "supplier" as const,
        key: supplier.id,
        supplier,
        run: () => void navigate({ to: "/suppliers/$id", params: { id: supplier.id } }),
      })),
      ...contracts.map((contract) => ({
        kind: "contract" as const,
        key: contract.id,
        contract,
        run: () => void navigate({ to: "/contracts/$id", params: { id: contract.id } }),
      })),
      ...matching.map(({ command }) => ({
        kind: "command" as const,
        key: command.id,
        command,
        run: command.run,
      })),
    ];
  }, [commands, suppliers, contracts, typed, navigate]);
  const current = Math.min(at, found.length - 1);

  useEffect(() => {
    document.getElementById(`${id}-${found[current]?.key}`)?.scrollIntoView({ block: "nearest" });
  }, [current, found, id]);

  const choose = (one: Found | undefined) => {
    if (!one) return;
    onClose();
    one.run();
  };

  return (
    <>
      <div className="flex items-center gap-2.5 border-b border-line px-3.5">
        <Icon name="search" className="text-ink-3" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found[current] ? `${id}-${found[current].key}` : undefined}
          aria-label={t("find-or-do")}
          data-testid="palette-input"
          dir={typed ? "auto" : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          placeholder={t("find-or-do-hint")}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "ArrowDown") setAt(Math.min(found.length - 1, current + 1));
            else if (event.key === "ArrowUp") setAt(Math.max(0, current - 1));
            else if (event.key === "Enter") choose(found[current]);
            else return;
            event.preventDefault();
          }}
          className="w-full bg-transparent py-3 text-start text-md outline-none!"
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("find-or-do")}
        className="max-h-[52vh] overflow-y-auto p-1.5"
      >
        {found.map((one, index) => (
          <div
            key={one.key}
            id={`${id}-${one.key}`}
            role="option"
            aria-selected={index === current}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(one)}
            className={`flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 ${index === current ? "bg-accent-weak" : ""}`}
          >
            {one.kind === "supplier" && <SupplierLine supplier={one.supplier} lang={lang} />}
            {one.kind === "contract" && <ContractLine contract={one.contract} lang={lang} />}
            {one.kind === "command" && <CommandLine command={one.command} />}
          </div>
        ))}
        {found.length === 0 && <p className="px-2.5 py-4 text-ink-3">{t("nothing-found")}</p>}
      </div>
    </>
  );
}

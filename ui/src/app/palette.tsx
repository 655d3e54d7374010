import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { SupplierRow } from "@/ipc/contract";
import { type Command, useCommands } from "./commands";
import { score } from "./palette-match";
import { useDebounced } from "./use-debounced";
import { useView } from "./view";

type Found = { key: string; run: () => void } & (
  | { kind: "command"; command: Command }
  | { kind: "supplier"; supplier: SupplierRow }
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
      ...matching.map(({ command }) => ({
        kind: "command" as const,
        key: command.id,
        command,
        run: command.run,
      })),
    ];
  }, [commands, suppliers, typed, navigate]);
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
            {one.kind === "supplier" ? (
              <SupplierLine supplier={one.supplier} lang={lang} />
            ) : (
              <CommandLine command={one.command} />
            )}
          </div>
        ))}
        {found.length === 0 && <p className="px-2.5 py-4 text-ink-3">{t("nothing-found")}</p>}
      </div>
    </>
  );
}

function SupplierLine({ supplier, lang }: { supplier: SupplierRow; lang: "en" | "ar" }) {
  const first = (lang === "ar" ? supplier.name_ar : supplier.name_en) ?? supplier.name;
  const second = lang === "ar" ? supplier.name_en : supplier.name_ar;
  return (
    <>
      <Icon name="suppliers" className="text-ink-3" />
      <span className="min-w-0 flex-1 truncate">
        <bdi className="font-medium">{first}</bdi>
        {second && second !== first && (
          <span className="ms-2 text-ink-3">
            <bdi>{second}</bdi>
          </span>
        )}
      </span>
      <bdi className="text-xs text-ink-3">{supplier.code}</bdi>
    </>
  );
}

function CommandLine({ command }: { command: Command }) {
  return (
    <>
      <Icon name={command.icon} className="text-ink-3" />
      <span className="flex-1">{command.label}</span>
      {command.keys && (
        <span dir="ltr" className="flex gap-1">
          {command.keys.map((key) => (
            <kbd key={key} className="rounded-sm border border-line px-1 font-mono text-2xs text-ink-3">
              {key}
            </kbd>
          ))}
        </span>
      )}
    </>
  );
}

function useFoundSuppliers(typed: string): SupplierRow[] {
  const { asOf } = useView();
  const search = useDeferredValue(useDebounced(typed.trim(), 50));
  const { data } = useQuery({
    queryKey: ["supplier", "found", search, asOf],
    enabled: search !== "",
    placeholderData: keepPreviousData,
    queryFn: () =>
      call("suppliers_page", {
        query: {
          search,
          stages: [],
          categories: [],
          countries: [],
          sort: "code",
          descending: false,
          after: null,
          limit: 8,
          as_of: asOf,
        },
      }),
  });
  return search && typed.trim() ? (data?.items ?? []) : [];
}

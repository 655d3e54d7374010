import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field } from "@/components/field";
import { PathField } from "@/components/path-field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import { useEntered } from "./welcome";

type Props = { open: boolean; onClose: () => void };

/** Asks for a name and a place, and makes an empty workspace there. */
export function NewWorkspace({ open, onClose }: Props) {
  const { t } = useWords();
  const entered = useEntered();
  const [name, setName] = useState("");
  const [path, setPath] = useState("");
  const make = useMutation({
    mutationFn: () =>
      call("workspace_new", { path: withEnding(path.trim()), name: name.trim(), zone: ownZone() }),
    onSuccess: entered,
  });
  const ready = name.trim() !== "" && path.trim() !== "" && !make.isPending;
  return (
    <Dialog title={t("choice-new")} open={open} onClose={onClose} wide>
      <Field label={t("workspace-name")} name="name" value={name} onChange={setName} autoFocus />
      <PathField
        label={t("workspace-place")}
        kind="workspace"
        save
        suggested={`${name.trim() || "workspace"}.sanad`}
        value={path}
        onChange={setPath}
        onEnter={() => ready && make.mutate()}
      />
      <p className="text-xs text-ink-3">{t("workspace-place-hint")}</p>
      {make.error && <ErrorNote error={make.error} />}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="go" isDisabled={!ready} onPress={() => make.mutate()} data-testid="workspace-make">
          {t("workspace-make")}
        </Button>
      </div>
    </Dialog>
  );
}

/** Opens a workspace file that is there already. */
export function OpenWorkspace({ open, onClose }: Props) {
  const { t } = useWords();
  const entered = useEntered();
  const [path, setPath] = useState("");
  const enter = useMutation({
    mutationFn: () => call("workspace_open", { path: path.trim() }),
    onSuccess: entered,
  });
  const ready = path.trim() !== "" && !enter.isPending;
  return (
    <Dialog title={t("choice-open")} open={open} onClose={onClose} wide>
      <PathField
        label={t("workspace-file")}
        kind="workspace"
        value={path}
        onChange={setPath}
        onEnter={() => ready && enter.mutate()}
      />
      {enter.error && <ErrorNote error={enter.error} />}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button look="go" isDisabled={!ready} onPress={() => enter.mutate()} data-testid="workspace-open">
          {t("open")}
        </Button>
      </div>
    </Dialog>
  );
}

const withEnding = (path: string): string => (/\.[a-z0-9]+$/i.test(path) ? path : `${path}.sanad`);

/** A new workspace counts its days where this computer stands; the settings can change it. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

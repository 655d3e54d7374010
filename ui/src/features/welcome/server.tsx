import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field } from "@/components/field";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { Connected } from "@/ipc/contract";
import { ownZone } from "./dialogs";
import { useEntered } from "./welcome";

type Props = {
  /** The address to begin with: one opened before whose password is asked for. */
  address?: string;
  open: boolean;
  onClose: () => void;
};

/** Connects to a workspace on a server; where the database holds none, offers to make one there. */
export function ServerWorkspace({ address: given = "", open, onClose }: Props) {
  const { t } = useWords();
  const entered = useEntered();
  const [address, setAddress] = useState(given);
  const [password, setPassword] = useState("");
  const [remember, setRemember] = useState(true);
  const [name, setName] = useState("");
  // A password left empty is the one in the key store, or none is needed.
  const access = () => ({ address: address.trim(), password: password === "" ? null : password, remember });
  const done = ({ workspace, not_kept }: Connected) => {
    entered(workspace);
    if (not_kept) toast(t("server-not-kept"));
  };
  const enter = useMutation({ mutationFn: () => call("server_open", { access: access() }), onSuccess: done });
  const make = useMutation({
    mutationFn: () => call("server_new", { access: access(), name: name.trim(), zone: ownZone() }),
    onSuccess: done,
  });
  const busy = enter.isPending || make.isPending;
  const empty = enter.error?.code === "server_no_workspace";
  const failed = make.error ?? (empty ? null : enter.error);
  const ready = address.trim() !== "" && !busy;
  const makes = ready && name.trim() !== "";
  const retyped = (set: (text: string) => void) => (text: string) => {
    enter.reset();
    make.reset();
    set(text);
  };

  return (
    <Dialog title={t("choice-server")} open={open} onClose={onClose} wide>
      <Field
        label={t("server-address")}
        name="server-address"
        value={address}
        onChange={retyped(setAddress)}
        placeholder="postgres://person@server/database"
        hint={t("server-address-hint")}
        autoFocus={given === ""}
        onEnter={() => ready && enter.mutate()}
      />
      <Field
        label={t("server-password")}
        name="server-password"
        value={password}
        onChange={retyped(setPassword)}
        secret
        hint={t("server-password-hint")}
        autoFocus={given !== ""}
        onEnter={() => ready && enter.mutate()}
      />
      <label className="flex cursor-pointer items-center gap-1.5">
        <input
          type="checkbox"
          checked={remember}
          onChange={(event) => setRemember(event.target.checked)}
          className="accent-accent"
        />
        {t("server-remember")}
      </label>
      {failed && <ErrorNote error={failed} />}
      {empty && (
        <section data-testid="server-empty" className="grid gap-3 rounded-lg border border-line bg-bg p-3.5">
          <p className="text-ink-2">{t("server-empty")}</p>
          <Field
            label={t("workspace-name")}
            name="server-workspace-name"
            value={name}
            onChange={setName}
            autoFocus
            onEnter={() => makes && make.mutate()}
          />
        </section>
      )}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        {empty ? (
          <Button look="go" isDisabled={!makes} onPress={() => make.mutate()} data-testid="server-make">
            {t("workspace-make")}
          </Button>
        ) : (
          <Button look="go" isDisabled={!ready} onPress={() => enter.mutate()} data-testid="server-open">
            {t(enter.isPending ? "server-connecting" : "server-connect")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

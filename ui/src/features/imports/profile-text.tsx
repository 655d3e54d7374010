import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { ProfileInfo } from "@/ipc/contract";
import { profilesQuery, queryClient } from "@/ipc/queries";
import { chooseProfile, look } from "./flow";

const TEXT =
  "h-[44vh] w-full resize-none rounded-md border border-line-2 bg-panel p-2.5 text-start font-mono text-xs leading-normal";

/** Takes a profile's text. What was typed stays when it is refused; the refusal says in which line. */
export function AddProfile({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [toml, setToml] = useState("");
  const add = useMutation({
    mutationFn: () => call("import_profile_add", { toml }),
    onSuccess: async (profile) => {
      await queryClient.invalidateQueries({ queryKey: profilesQuery.queryKey });
      // Looking again tells whether the new profile fits; it is chosen either way, since that is why it was added.
      await look();
      chooseProfile(profile.id);
      toast(t("import-profile-added", { name: profile.name }));
      onClose();
    },
  });
  return (
    <Dialog title={t("import-profile-add")} open onClose={onClose} wide>
      <p className="text-ink-2">{t("import-profile-hint")}</p>
      <textarea
        dir="ltr"
        name="profile-toml"
        aria-label={t("import-profile-toml")}
        spellCheck={false}
        value={toml}
        onChange={(event) => setToml(event.target.value)}
        className={TEXT}
      />
      {add.error && <ErrorNote error={add.error} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="go" isDisabled={!toml.trim() || add.isPending} onPress={() => add.mutate()}>
          {t("import-profile-take")}
        </Button>
      </div>
    </Dialog>
  );
}

export function ShowProfile({ profile, onClose }: { profile: ProfileInfo; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={profile.name} open onClose={onClose} wide>
      {profile.path && <bdi className="text-xs text-ink-3">{profile.path}</bdi>}
      <textarea
        dir="ltr"
        readOnly
        aria-label={t("import-profile-toml")}
        value={profile.toml}
        className={TEXT}
      />
      <div className="flex justify-end">
        <Button onPress={onClose}>{t("close")}</Button>
      </div>
    </Dialog>
  );
}

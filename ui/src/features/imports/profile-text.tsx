import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { AppError, ProfileInfo } from "@/ipc/contract";
import { profilesQuery, queryClient } from "@/ipc/queries";
import { chooseProfile, look } from "./flow";

const TEXT =
  "h-[44vh] w-full resize-none rounded-md border border-line-2 bg-panel p-2.5 text-start font-mono text-xs leading-normal";

/** Takes a profile's text. What was typed stays when it is refused; the refusal says in which line. */
export function AddProfile({ start = "", onClose }: { start?: string; onClose: () => void }) {
  const { t } = useWords();
  const [toml, setToml] = useState(start);
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
      {add.error && <AddError error={add.error} />}
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

/** A name that is taken is wrong in the text itself, which has no field of its own. */
function AddError({ error }: { error: AppError }) {
  const { t, sayField } = useWords();
  const named = error.fields.name;
  if (!named) return <ErrorNote error={error} />;
  return (
    <p role="alert" className="rounded-md bg-bad-weak px-3 py-2 text-bad">
      {t("import-profile-name-wrong", { why: named.map(sayField).join(" ") })}
    </p>
  );
}

/** A profile's text, and the way to one like it: a profile of one's own is changed by its name, any other is the start of a new one. */
export function ShowProfile({ profile, onClose }: { profile: ProfileInfo; onClose: () => void }) {
  const { t } = useWords();
  const [changing, setChanging] = useState(false);
  if (changing) return <AddProfile start={profile.toml} onClose={onClose} />;
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
      <div className="flex justify-end gap-2">
        <Button look="quiet" icon="edit" onPress={() => setChanging(true)}>
          {t(profile.builtin ? "import-profile-like" : "import-profile-change")}
        </Button>
        <Button onPress={onClose}>{t("close")}</Button>
      </div>
    </Dialog>
  );
}

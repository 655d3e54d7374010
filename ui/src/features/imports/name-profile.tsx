import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import type { ImportLook } from "@/ipc/contract";
import { profilesQuery } from "@/ipc/queries";
import { checkFile, nameProfile, useFlow } from "./flow";
import { ShowProfile } from "./profile-text";

/** What the columns make is kept as a profile under a name, by which the next such file is read at once. */
export function NameProfile({ look, disabled }: { look: ImportLook; disabled: boolean }) {
  const { t, sayField } = useWords();
  const { name, check, error, seen } = useFlow();
  const { data: profiles } = useQuery(profilesQuery);
  const [showing, setShowing] = useState(false);
  const called = name.trim();
  const same = profiles?.find((one) => !one.builtin && one.name === called);
  // What is shown must be what is kept: a correction on its way is waited for.
  const ready = called !== "" && look.toml !== "" && seen && !disabled;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2 rounded-b-lg border-t border-line bg-panel px-3.5 py-3">
      <Field
        label={t("look-profile-name")}
        name="profile-name"
        value={name}
        onChange={nameProfile}
        disabled={disabled}
        onEnter={() => ready && void checkFile()}
        className="w-80 max-w-full"
        notes={{
          errors: (error?.fields.name ?? []).map(sayField),
          warnings: same && same.toml !== look.toml && !check ? [t("look-profile-replaces")] : [],
        }}
        hint={t("look-profile-hint")}
      />
      <div className="mt-[21px] flex items-center gap-2">
        <Button
          look={check ? "plain" : "go"}
          data-testid="import-check"
          isDisabled={!ready}
          onPress={() => void checkFile()}
        >
          {t("look-keep-and-check")}
        </Button>
        {look.toml !== "" && (
          <Button look="quiet" onPress={() => setShowing(true)}>
            {t("import-profile-show")}
          </Button>
        )}
      </div>
      {showing && (
        <ShowProfile
          profile={{ id: "", name: called, builtin: false, path: null, toml: look.toml }}
          onClose={() => setShowing(false)}
        />
      )}
    </div>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { Button } from "@/components/button";
import { Note, Waiting } from "@/components/feedback";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { FilePreview, ProfileInfo } from "@/ipc/contract";
import { profilesQuery } from "@/ipc/queries";
import { checkFile, chooseProfile, useFlow } from "./flow";
import { AddProfile, ShowProfile } from "./profile-text";

/** By which profile the file is read: those that fit come first, the others say which columns they miss. */
export function ProfileChoice({ preview, disabled }: { preview: FilePreview; disabled: boolean }) {
  const { t } = useWords();
  const { profile, check } = useFlow();
  const { data: profiles } = useQuery(profilesQuery);
  const [adding, setAdding] = useState(false);
  const [showing, setShowing] = useState<ProfileInfo | null>(null);
  const missing = (one: ProfileInfo) =>
    preview.profile_fits.find((fit) => fit.profile === one.id || fit.profile === one.name)?.missing ?? [];
  const sorted = [...(profiles ?? [])].sort((one, other) => missing(one).length - missing(other).length);
  const chosen = profiles?.find((one) => one.id === profile || one.name === profile);
  const fits = sorted.some((one) => missing(one).length === 0);

  return (
    <Panel
      title={t("import-step-profile")}
      aside={
        <Button look="quiet" icon="plus" isDisabled={disabled} onPress={() => setAdding(true)}>
          {t("import-profile-add")}
        </Button>
      }
    >
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        {!profiles && <Waiting />}
        {profiles && !fits && <Note tone="watch">{t("import-no-profile-fits")}</Note>}
        <RadioGroup
          aria-label={t("import-profile")}
          value={chosen?.id ?? null}
          onChange={chooseProfile}
          isDisabled={disabled}
          data-testid="import-profiles"
          className="-mx-1 grid max-h-[208px] gap-px overflow-y-auto p-1"
        >
          {sorted.map((one) => (
            <ProfileRadio key={one.id} profile={one} missing={missing(one)} />
          ))}
        </RadioGroup>
        <div className="flex flex-wrap gap-2">
          <Button
            look={check ? "plain" : "go"}
            data-testid="import-check"
            isDisabled={disabled || !chosen}
            onPress={() => void checkFile()}
          >
            {t("import-check")}
          </Button>
          {chosen && (
            <Button look="quiet" onPress={() => setShowing(chosen)}>
              {t("import-profile-show")}
            </Button>
          )}
        </div>
      </div>
      {adding && <AddProfile onClose={() => setAdding(false)} />}
      {showing && <ShowProfile profile={showing} onClose={() => setShowing(null)} />}
    </Panel>
  );
}

function ProfileRadio({ profile, missing }: { profile: ProfileInfo; missing: string[] }) {
  const { t, f } = useWords();
  // Column names are in any script: each keeps its own direction inside the sentence.
  const some = missing.slice(0, 3).map((column) => `\u2068${column}\u2069`);
  return (
    <Radio
      value={profile.id}
      data-profile={profile.id}
      className="group flex cursor-pointer items-baseline gap-2.5 rounded-md px-2 py-1 hover:bg-bg data-disabled:cursor-default data-focus-visible:outline-2 data-selected:bg-accent-weak"
    >
      <span
        aria-hidden="true"
        className="size-3 shrink-0 translate-y-px rounded-full border border-edge group-data-selected:border-4 group-data-selected:border-accent"
      />
      <span className="min-w-0 flex-1">
        <bdi className="font-medium">{profile.name}</bdi>
        <span className="ms-2 text-xs text-ink-3">
          {t(profile.builtin ? "import-builtin" : "import-profile-own")}
        </span>
        {missing.length > 0 && (
          <span className="block text-xs text-ink-3">
            {t("import-misses", {
              n: missing.length,
              columns: f.list(missing.length > some.length ? [...some, "…"] : some),
            })}
          </span>
        )}
      </span>
      {missing.length === 0 && <Tag tone="good">{t("import-fits")}</Tag>}
    </Radio>
  );
}

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Button } from "@/components/button";
import { Panel } from "@/components/panel";
import { Tag } from "@/components/tag";
import { useWords } from "@/i18n/context";
import type { ImportLook, ProfileInfo } from "@/ipc/contract";
import { profilesQuery } from "@/ipc/queries";
import { checkFile, chooseProfile, useFlow } from "./flow";
import { BY_GUESS } from "./flow-state";
import { AddProfile, ShowProfile } from "./profile-text";

/** By what the file is read: what its columns look like, or a saved profile; those that fit come first, the others say what they miss. */
export function ProfileChoice({ look, disabled }: { look: ImportLook; disabled: boolean }) {
  const { t } = useWords();
  const { profile, check } = useFlow();
  const { data: profiles } = useQuery(profilesQuery);
  const [adding, setAdding] = useState(false);
  const [showing, setShowing] = useState<ProfileInfo | null>(null);
  const missing = (one: ProfileInfo) =>
    look.profile_fits.find((fit) => fit.profile === one.id || fit.profile === one.name)?.missing ?? [];
  const sorted = [...(profiles ?? [])].sort((one, other) => missing(one).length - missing(other).length);
  const chosen = profiles?.find((one) => one.id === profile || one.name === profile);

  return (
    <Panel
      title={t("import-step-profile")}
      className="shrink-0"
      aside={
        <Button look="quiet" icon="plus" isDisabled={disabled} onPress={() => setAdding(true)}>
          {t("import-profile-add")}
        </Button>
      }
    >
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <RadioGroup
          aria-label={t("import-profile")}
          value={profile === BY_GUESS ? BY_GUESS : (chosen?.id ?? null)}
          onChange={chooseProfile}
          isDisabled={disabled}
          data-testid="import-profiles"
          className="-mx-1 grid max-h-[208px] grid-cols-[repeat(auto-fill,minmax(min(100%,300px),1fr))] gap-x-3 gap-y-px overflow-y-auto p-1"
        >
          <Choice
            value={BY_GUESS}
            name={t("look-by-columns")}
            sub={t("look-matched", {
              n: look.columns.filter((one) => one.field !== null).length,
              of: look.columns.length,
            })}
          />
          {sorted.map((one) => (
            <SavedProfile key={one.id} profile={one} missing={missing(one)} />
          ))}
        </RadioGroup>
        {profile === null && (
          <p role="status" className="text-sm text-watch">
            {t("import-profile-which")}
          </p>
        )}
        {chosen && (
          <div className="flex flex-wrap gap-2">
            <Button
              look={check ? "plain" : "go"}
              data-testid="import-check"
              isDisabled={disabled}
              onPress={() => void checkFile()}
            >
              {t("import-check")}
            </Button>
            <Button look="quiet" onPress={() => setShowing(chosen)}>
              {t("import-profile-show")}
            </Button>
          </div>
        )}
      </div>
      {adding && <AddProfile onClose={() => setAdding(false)} />}
      {showing && <ShowProfile profile={showing} onClose={() => setShowing(null)} />}
    </Panel>
  );
}

function SavedProfile({ profile, missing }: { profile: ProfileInfo; missing: string[] }) {
  const { t, f } = useWords();
  // Column names are in any script: each keeps its own direction inside the sentence.
  const some = missing.slice(0, 3).map((column) => `\u2068${column}\u2069`);
  return (
    <Choice
      value={profile.id}
      name={profile.name}
      beside={t(profile.builtin ? "import-builtin" : "import-profile-own")}
      {...(missing.length > 0 && {
        sub: t("import-misses", {
          n: missing.length,
          columns: f.list(missing.length > some.length ? [...some, "…"] : some),
        }),
      })}
      tag={missing.length === 0 && <Tag tone="good">{t("import-fits")}</Tag>}
    />
  );
}

function Choice({
  value,
  name,
  beside,
  sub,
  tag,
}: {
  value: string;
  name: string;
  beside?: string;
  sub?: string;
  tag?: ReactNode;
}) {
  return (
    <Radio
      value={value}
      data-profile={value}
      className="group relative flex cursor-pointer items-baseline gap-2.5 rounded-md px-2 py-1 hover:bg-bg data-disabled:cursor-default data-focus-visible:outline-2 data-selected:bg-accent-weak"
    >
      <span
        aria-hidden="true"
        className="size-3 shrink-0 translate-y-px rounded-full border border-edge group-data-selected:border-4 group-data-selected:border-accent"
      />
      <span className="min-w-0 flex-1">
        <bdi className="font-medium">{name}</bdi>
        {beside && <span className="ms-2 text-xs text-ink-3">{beside}</span>}
        {sub && <span className="block text-xs text-ink-3">{sub}</span>}
      </span>
      {tag}
    </Radio>
  );
}

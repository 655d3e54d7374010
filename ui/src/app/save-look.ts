import { useCallback } from "react";
import { call } from "@/ipc/client";
import type { PersonSettings } from "@/ipc/contract";
import { personSettingsQuery, queryClient } from "@/ipc/queries";
import { currentLook, wear } from "./look";

/** Takes a setting into use at once and keeps it; without a workspace it is kept on this machine only. */
export async function saveLook(change: Partial<PersonSettings>): Promise<void> {
  const settings = { ...currentLook(), ...change };
  wear(settings);
  queryClient.setQueryData(personSettingsQuery.queryKey, settings);
  await call("settings_person_set", { settings }).catch(() => undefined);
}

export const useSaveLook = () => useCallback((change: Partial<PersonSettings>) => void saveLook(change), []);

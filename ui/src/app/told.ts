import { useEffect } from "react";
import { toast } from "@/components/toast";
import { useWords } from "@/i18n/context";
import { call, follow } from "@/ipc/client";
import type { AppError } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";

/** Listens to what the shell says of its own accord: a backup that failed, a workspace that a second start of the app named. */
export function useTold(): void {
  const words = useWords();
  useEffect(() => {
    const failed = (error: AppError) => {
      refresh("backup");
      toast(`${words.t("backup-last-failed")}. ${words.say(error)}`, { bad: true });
    };
    const asked = async (path: string) => {
      try {
        await call("workspace_open", { path });
        // Knows every list there is, so it is not part of the start.
        const { forgetWorkspace } = await import("./leave");
        await forgetWorkspace();
      } catch (error) {
        toast(words.say(error as AppError), { bad: true });
      }
    };
    const stops = [follow("backup_failed", failed), follow("open_asked", (path: string) => void asked(path))];
    return () => {
      for (const stop of stops) void stop.then((unlisten) => unlisten());
    };
  }, [words]);
}

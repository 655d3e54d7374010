import { useEffect, useState } from "react";
import { Icon } from "@/components/icon";
import { useWords } from "@/i18n/context";
import { follow } from "@/ipc/client";
import { queryClient } from "@/ipc/queries";

/** Says so, in full width, while the server does not answer: what is shown may be old by now. */
export function ConnectionBanner() {
  const { t, f } = useWords();
  const [lost, setLost] = useState<Date | null>(null);
  useEffect(() => {
    const stop = follow("connection", (there: boolean) => {
      setLost(there ? null : new Date());
      // Whatever was asked for in vain is asked for again, and the rest may have changed.
      if (there) void queryClient.invalidateQueries();
    });
    return () => void stop.then((unlisten) => unlisten());
  }, []);
  if (lost === null) return null;
  return (
    <div
      role="alert"
      data-testid="connection-lost"
      className="flex items-center gap-3 border-b border-line bg-bad-weak px-5 py-1.5 text-bad"
    >
      <Icon name="bad" size={14} />
      <span className="flex-1">{t("connection-lost", { time: f.time(lost.toISOString()) })}</span>
    </div>
  );
}

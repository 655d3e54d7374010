import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { Brand, Icon, type IconName } from "@/components/icon";
import { useDesk } from "@/features/desk/data";
import { useWords } from "@/i18n/context";
import { workspaceQuery, workspaceSettingsQuery } from "@/ipc/queries";

function Entry({
  to,
  icon,
  label,
  count,
}: {
  to: LinkProps["to"];
  icon: IconName;
  label: string;
  count?: number | undefined;
}) {
  const { f } = useWords();
  return (
    <Link
      to={to}
      // Every address begins with the start's.
      activeOptions={{ exact: to === "/" }}
      className="flex items-center gap-[9px] rounded-md px-2 py-[5px] text-ink-2 hover:text-ink aria-[current=page]:bg-sunk aria-[current=page]:font-medium aria-[current=page]:text-ink max-[860px]:justify-center"
    >
      <Icon name={icon} />
      <span className="max-[860px]:sr-only">{label}</span>
      {count !== undefined && (
        <span className="ms-auto text-2xs font-normal text-ink-3 max-[860px]:hidden">
          <bdi>{f.number(count)}</bdi>
        </span>
      )}
    </Link>
  );
}

/** The screens there are, and the workspace they look into. */
export function Sidebar() {
  const { t, f } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const { data: settings } = useQuery(workspaceSettingsQuery);
  // The last count stays while the Desk is reckoned anew, which is the Desk's own to ask for.
  const { view: desk } = useDesk(false);
  return (
    <nav
      aria-label={t("nav-label")}
      className="row-span-3 flex flex-col gap-px overflow-y-auto border-e border-line px-2 py-2.5"
    >
      <div className="flex items-center gap-2 px-2 pt-1 pb-3.5 text-lg font-semibold max-[860px]:justify-center">
        <Brand />
        <span className="max-[860px]:sr-only">{t("app-name")}</span>
      </div>
      <Entry to="/" icon="desk" label={t("nav-desk")} count={desk?.counts.total} />
      <Entry
        to="/suppliers"
        icon="suppliers"
        label={t("nav-suppliers")}
        count={workspace?.counts.suppliers}
      />
      <Entry to="/contracts" icon="contracts" label={t("nav-contracts")} />
      <Entry to="/terms" icon="terms" label={t("nav-terms")} />
      <Entry to="/deliveries" icon="deliveries" label={t("nav-deliveries")} />
      <Entry to="/risk" icon="risk" label={t("nav-risk")} />
      <div className="min-h-4 flex-1" />
      <Entry to="/import" icon="import" label={t("nav-import")} />
      <Entry to="/settings" icon="settings" label={t("nav-settings")} />
      {workspace && (
        <div
          className="border-t border-line px-2 pt-2.5 pb-0.5 text-xs text-ink-3 max-[860px]:hidden"
          title={workspace.path}
        >
          <span className="line-clamp-2 text-sm font-medium text-ink-2">
            <NameByScript name={workspace.name} />
          </span>
          {workspace.on_server
            ? t("on-a-server")
            : workspace.saved_at
              ? t("saved-at", { time: f.time(workspace.saved_at, settings?.zone ?? workspace.zone) })
              : t("nothing-saved-yet")}
        </div>
      )}
    </nav>
  );
}

/** A name in two scripts ("Gulf · الخليج") has a line for each, so that neither is cut in the midst of the other. */
function NameByScript({ name }: { name: string }) {
  return name.split(" · ").map((part) => (
    <span key={part} className="block truncate">
      <bdi>{part}</bdi>
    </span>
  ));
}

import type {
  BackupFile,
  BackupsNow,
  Commands,
  CurrencyRate,
  PersonSettings,
  SavedView,
  WorkspaceInfo,
  WorkspaceSettings,
} from "../contract";
import { failure } from ".";
import { suppliers } from "./suppliers";

type Of<K extends keyof Commands> = Parameters<Commands[K]>[0];

// `?closed` starts on the welcome screen.
let open = !new URLSearchParams(location.search).has("closed");
let workspace: WorkspaceSettings = {
  name: "Gulf Procurement",
  zone: "Asia/Riyadh",
  reporting_currency: "SAR",
  weekend: [4, 5],
  holidays: [
    { date: "2026-09-23", name: "اليوم الوطني" },
    { date: "2026-02-22", name: "Founding Day" },
  ],
  public_buyer: false,
  required_documents: ["insurance", "iso_9001"],
  payment_rules: [
    {
      code: "own",
      names: { en: "Group policy", ar: "سياسة المجموعة" },
      source: "",
      from: "2025-01-01",
      until: null,
      limits: [
        { kind: "longest", buyer: null, days: 60, unless_agreed: false },
        { kind: "largest_advance", percent: "30" },
      ],
    },
  ],
};
let views: SavedView[] = [
  {
    id: "v1",
    list: "suppliers",
    name: "محظورون في الخليج",
    shown:
      '{"state":{"stages":["blocked","on_hold"],"sort":"name_ar"},"columns":{"columnVisibility":{"owner":false}}}',
  },
  {
    id: "v2",
    list: "suppliers",
    name: "Most lines first",
    shown: '{"state":{"sort":"lines","descending":true}}',
  },
];
let rates: CurrencyRate[] = [
  { id: "r1", from: "EUR", to: "SAR", date: "2026-11-01", rate: "4.0625" },
  { id: "r2", from: "USD", to: "SAR", date: "2026-11-01", rate: "3.75" },
  { id: "r3", from: "EUR", to: "SAR", date: "2026-10-01", rate: "4.091" },
];

const info = (): WorkspaceInfo => ({
  path: "/home/rania/Gulf Procurement.sanad",
  on_server: false,
  name: workspace.name,
  id: "w1",
  sample: true,
  today: "2026-11-21",
  zone: workspace.zone,
  head_seq: 412,
  saved_at: "2026-11-21T07:42:00Z",
  counts: { suppliers: suppliers.length, orders: 6120, lines: 20034, receipts: 21877 },
  complete_to: "2026-11-19",
  as_of_default: "2026-11-19",
  reporting_currency: workspace.reporting_currency,
  backed_up: null,
});

export const answers = {
  workspace_recent: () => [
    {
      path: "/home/rania/Gulf Procurement.sanad",
      name: "Gulf Procurement",
      opened_at: "2026-11-21T07:42:00Z",
      exists: true,
      on_server: false,
    },
    {
      path: "/home/rania/مشتريات الشمال.sanad",
      name: "مشتريات الشمال",
      opened_at: "2026-10-02T12:00:00Z",
      exists: true,
      on_server: false,
    },
    {
      path: "/mnt/old/Archive 2024.sanad",
      name: "Archive 2024",
      opened_at: "2025-01-08T12:00:00Z",
      exists: false,
      on_server: false,
    },
  ],
  workspace_current: () => (open ? info() : null),
  workspace_new: ({ name }: Of<"workspace_new">) => {
    workspace = { ...workspace, name };
    open = true;
    return info();
  },
  workspace_open: ({ path }: Of<"workspace_open">) => {
    if (!path.endsWith(".sanad")) throw failure("workspace_not");
    open = true;
    return info();
  },
  workspace_sample: async ({ progress }: Of<"workspace_sample">) => {
    const channel = progress as { onmessage: (progress: unknown) => void };
    for (let done = 0; done <= 20000; done += 2000) {
      channel.onmessage({ phase: "lines", done, total: 20000 });
      await new Promise((next) => setTimeout(next, 120));
    }
    open = true;
    return info();
  },
  server_open: () => {
    throw failure("server_no_workspace");
  },
  server_new: ({ name }: Of<"server_new">) => {
    workspace = { ...workspace, name };
    open = true;
    return { workspace: info(), not_kept: true };
  },
  workspace_close: () => {
    open = false;
    return null;
  },
  workspace_forget: () => null,
  workspace_backup: () => null,
  backups: (): BackupsNow => ({
    failed: null,
    backups: {
      rule: { on: true, every_hours: 24, folder: null, days: 7, weeks: 4, months: 6 },
      folder: "/home/huda/Gulf Procurement backups",
      scheduled: true,
      files: [22, 21, 20, 15, 8].map((day) => ({
        path: `/home/huda/Gulf Procurement backups/Gulf Procurement 2026-11-${String(day).padStart(2, "0")} 071502Z.sanad`,
        made_at: `2026-11-${String(day).padStart(2, "0")}T07:15:02Z`,
        bytes: String(18_420_736 + day * 4096),
      })),
    },
  }),
  backup_rule_set: () => null,
  backup_make: (): BackupFile => ({
    path: "/home/huda/Gulf Procurement backups/Gulf Procurement 2026-11-22 104200Z.sanad",
    made_at: "2026-11-22T10:42:00Z",
    bytes: "18424832",
  }),
  backup_verify: () => ({ seq: 412, head: "9f2c1a7be04d55c3a1b80f6e2d9c7743", own: true }),
  backup_restore: () => ({
    workspace: info(),
    set_aside: "/home/huda/Gulf Procurement.before-restore.sanad",
  }),
  undo_last: () => ({ seq: 412, action: "supplier.update", record: null }),
  undo_entry: ({ seq }: Of<"undo_entry">) => ({ seq, action: "supplier.update", record: null }),
  journal_verify: () => ({
    entries: 412,
    head: "9f2c1a7be04d55c3a1b80f6e2d9c7743",
    broken_at: null,
    why: null,
  }),
  settings_person: (): PersonSettings => ({
    language: null,
    calendar: "gregorian",
    digits: "latn",
    theme: "system",
    notify_deadlines: false,
    alert_days: [90, 60, 30, 14, 7, 1],
    tour_seen: true,
    ...JSON.parse(localStorage.getItem("sanad.look") ?? "{}"),
  }),
  settings_person_set: () => null,
  settings_workspace: () => workspace,
  settings_workspace_set: ({ settings }: Of<"settings_workspace_set">) => {
    workspace = { ...workspace, ...settings };
    return null;
  },
  views: () => views,
  view_save: ({ view }: Of<"view_save">) => {
    const taken = views.some((one) => one.list === view.list && one.id !== view.id && one.name === view.name);
    if (taken) throw { ...failure("invalid"), fields: { name: [{ code: "taken", params: {} }] } };
    const saved = { ...view, id: view.id || `v${views.length + 3}` };
    views = [...views.filter((one) => one.id !== saved.id), saved];
    return saved;
  },
  view_remove: ({ id }: Of<"view_remove">) => {
    views = views.filter((one) => one.id !== id);
    return null;
  },
  rates: () => rates,
  rate_set: ({ rate }: Of<"rate_set">) => {
    const made = { ...rate, id: `r${rates.length + 1}` };
    rates = [made, ...rates];
    return made;
  },
  rate_retire: ({ id }: Of<"rate_retire">) => {
    rates = rates.filter((one) => one.id !== id);
    return null;
  },
};

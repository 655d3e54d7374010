import type { Commands, ImportCheck, ImportProblem, ImportSummary, ProfileInfo, Progress } from "../contract";
import { failure } from ".";

type Of<K extends keyof Commands> = Parameters<Commands[K]>[0];

const profiles: ProfileInfo[] = [
  { id: "sanad", name: "Sanad", builtin: true, path: null, toml: 'name = "Sanad"\n' },
  { id: "scms", name: "SCMS deliveries", builtin: true, path: null, toml: 'name = "SCMS deliveries"\n' },
  {
    id: "erp",
    name: "ERP النظام",
    builtin: false,
    path: "/home/rania/erp.toml",
    toml: 'name = "ERP"\n',
  },
];

const problems: ImportProblem[] = [
  {
    row: 214,
    column: "delivered date",
    value: "31-Feb-26",
    code: "not_a_date",
    params: { form: "%d-%b-%y" },
  },
  { row: 871, column: "quantity", value: "12,5 pcs", code: "not_a_number", params: {} },
];

const stopped = new Set<string>();
async function work(task: string, progress: unknown, phase: string, total: number): Promise<void> {
  const channel = progress as { onmessage: (progress: Progress) => void };
  for (let part = 0; part <= 20; part += 1) {
    const done = Math.round((total * part) / 20);
    if (stopped.delete(task)) throw failure("cancelled");
    channel.onmessage({ phase, done, total });
    await new Promise((next) => setTimeout(next, 80));
  }
}

const writes = [
  { entity: "supplier", new: 12, changed: 3, unchanged: 185 },
  { entity: "line", new: 1202, changed: 0, unchanged: 0 },
  { entity: "receipt", new: 1202, changed: 0, unchanged: 0 },
];
let past: ImportSummary[] = [
  {
    id: "i-1",
    seq: 88,
    at: "2026-10-02T14:40:00Z",
    actor: "طارق الحربي",
    file: "deliveries-2026-09.csv",
    profile: "ERP النظام",
    read: 18_204,
    written: 18_120,
    unchanged: 80,
    rejected: 4,
    writes,
    complete_to: "2026-11-19",
    day_back: null,
    undone: false,
    ms: 1240,
  },
];

export const answers = {
  import_profiles: () => profiles,
  import_profile_add: ({ toml }: Of<"import_profile_add">) => {
    const made = { id: `p${profiles.length}`, name: "Mine", builtin: false, path: null, toml };
    profiles.push(made);
    return made;
  },
  profile_save: ({ name, text }: { name: string; text: string }): ProfileInfo => {
    if (profiles.some((one) => one.builtin && one.name === name))
      throw { ...failure("invalid"), fields: { name: [{ code: "taken", params: {} }] } };
    const made = { id: `p${profiles.length}`, name, builtin: false, path: null, toml: text };
    profiles.push(made);
    return made;
  },
  import_preview: ({ path }: Of<"import_preview">) => {
    if (path.includes("missing")) throw failure("io", { detail: "no such file" });
    return {
      path,
      size: 412_771,
      encoding: "UTF-8",
      delimiter: ",",
      header: ["po / so #", "vendor", "scheduled delivery date", "delivered date", "quantity", "value"],
      rows: Array.from({ length: 20 }, (_, at) => [
        `SCMS-${2000 + at}`,
        "Orient Steel",
        "12-Nov-26",
        "14-Nov-26",
        "40",
        "12,480.50",
      ]),
      profile_fits: [
        { profile: "scms", missing: [], alike: false },
        { profile: "sanad", missing: ["order", "line"], alike: false },
        { profile: "erp", missing: ["EBELN"], alike: false },
      ],
    };
  },
  import_check: async ({ path, profile, task, progress }: Of<"import_check">): Promise<ImportCheck> => {
    await work(task, progress, "check", 1204);
    return {
      id: "c1",
      file: path.split("/").at(-1) ?? path,
      profile,
      read: 1204,
      good: 1202,
      rejected: 2,
      unchanged: 0,
      problems_total: 2,
      problems,
      by_code: [
        { code: "not_a_date", column: "delivered date", n: 1 },
        { code: "not_a_number", column: "quantity", n: 1 },
      ],
      writes,
      complete_to: "2026-11-14",
      day_back: null,
      already: null,
      newcomers_total: 0,
      newcomers: [],
    };
  },
  import_apply: async ({ task, progress }: Of<"import_apply">): Promise<ImportSummary> => {
    await work(task, progress, "write", 1202);
    const made: ImportSummary = {
      id: `i-${past.length + 1}`,
      seq: 413,
      at: "2026-11-21T08:10:00Z",
      actor: "Rania Saleh",
      file: "deliveries.csv",
      profile: "SCMS deliveries",
      read: 1204,
      written: 1202,
      unchanged: 0,
      rejected: 2,
      writes,
      complete_to: "2026-11-14",
      day_back: null,
      undone: false,
      ms: 420,
    };
    past = [made, ...past];
    return made;
  },
  import_rejects: () => 2,
  import_problems: () => problems,
  task_cancel: ({ task }: Of<"task_cancel">) => {
    stopped.add(task);
    return null;
  },
  imports: () => past,
  import_undo: ({ id }: Of<"import_undo">) => {
    past = past.map((one) => (one.id === id ? { ...one, undone: true } : one));
    return past.find((one) => one.id === id);
  },
  watch_folder_get: () => null,
  watch_folder_set: () => null,
  watch_folder_new: () => [],
};

import { type ReactNode, useState } from "react";
import { useWords } from "@/i18n/context";
import { askFolder, askOpen, askSave } from "@/ipc/client";
import { Button } from "./button";
import { Field, type FieldNotes, NO_NOTES } from "./field";

const FILTERS = {
  workspace: { name: "Sanad", extensions: ["sanad"] },
  data: {
    name: "CSV, XLSX",
    extensions: ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "json", "jsonl"],
  },
  csv: { name: "CSV", extensions: ["csv", "tsv", "txt"] },
  toml: { name: "TOML", extensions: ["toml"] },
  document: {
    name: "PDF, JPEG, PNG, TIFF, DOCX",
    extensions: [
      "pdf",
      "jpg",
      "jpeg",
      "png",
      "tif",
      "tiff",
      "docx",
      "doc",
      "xlsx",
      "txt",
      "eml",
      "msg",
      "zip",
    ],
  },
  ics: { name: "iCalendar", extensions: ["ics"] },
} as const;

/** A file's or a folder's place: chosen in the system's panel, or typed. `save` asks for a file that need not exist yet. */
export function PathField({
  label,
  kind,
  save = false,
  suggested = "",
  value,
  onChange,
  onEnter,
  notes = NO_NOTES,
  hint,
  name = "path",
}: {
  label: string;
  kind: keyof typeof FILTERS | "folder";
  save?: boolean;
  suggested?: string;
  value: string;
  onChange: (path: string) => void;
  onEnter?: () => void;
  notes?: FieldNotes;
  hint?: ReactNode;
  name?: string;
}) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const ask = () => {
    if (kind === "folder") return askFolder();
    const filter = { name: FILTERS[kind].name, extensions: [...FILTERS[kind].extensions] };
    return save ? askSave(filter, value || suggested) : askOpen(filter);
  };
  const browse = async () => {
    setAsking(true);
    try {
      const path = await ask();
      if (path) onChange(path);
    } finally {
      setAsking(false);
    }
  };
  return (
    <div className="flex items-start gap-2">
      <Field
        label={label}
        name={name}
        value={value}
        onChange={onChange}
        notes={notes}
        hint={hint}
        className="min-w-0 flex-1"
        {...(onEnter ? { onEnter } : {})}
      />
      <Button icon="folder" isDisabled={asking} onPress={() => void browse()} className="mt-[21px]">
        {t("browse")}
      </Button>
    </div>
  );
}

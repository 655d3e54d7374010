import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorNote } from "@/components/feedback";
import { Field } from "@/components/field";
import { useWords } from "@/i18n/context";
import { call } from "@/ipc/client";
import type { Category } from "@/ipc/contract";
import { refresh } from "@/ipc/queries";

/** A category that is not there yet, made without leaving the supplier's form. */
export function NewCategory({
  onMade,
  onClose,
}: {
  onMade: (category: Category) => void;
  onClose: () => void;
}) {
  const { t, sayField } = useWords();
  const [typed, setTyped] = useState({ code: "", en: "", ar: "" });
  const make = useMutation({
    mutationFn: () => {
      const { code, en, ar } = typed;
      const names = { ...(en.trim() ? { en: en.trim() } : {}), ...(ar.trim() ? { ar: ar.trim() } : {}) };
      return call("category_create", { code: code.trim(), names });
    },
    onSuccess: (made) => {
      refresh("category");
      onMade(made);
      onClose();
    },
  });
  const field = (name: keyof typeof typed, label: string) => (
    <Field
      label={label}
      name={`category-${name}`}
      value={typed[name]}
      autoFocus={name === "code"}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
      onEnter={() => make.mutate()}
      notes={{
        errors: (make.error?.fields[name === "code" ? "code" : `names.${name}`] ?? []).map(sayField),
        warnings: [],
      }}
    />
  );
  return (
    <Dialog title={t("category-new")} open onClose={onClose}>
      {field("code", t("input-code"))}
      {field("en", t("name-in-english"))}
      {field("ar", t("name-in-arabic"))}
      {make.error && make.error.code !== "invalid" && <ErrorNote error={make.error} />}
      <div className="flex justify-end gap-2.5">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button
          look="go"
          isDisabled={typed.code.trim() === "" || make.isPending}
          onPress={() => make.mutate()}
        >
          {t("add")}
        </Button>
      </div>
    </Dialog>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useView } from "@/app/view";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Waiting } from "@/components/feedback";
import { Segmented } from "@/components/segmented";
import { toast } from "@/components/toast";
import { copyText } from "@/features/deliveries/csv";
import { Language, useWords } from "@/i18n/context";
import type { Decision, Lang, SupplierContact } from "@/ipc/contract";
import { supplierQuery, workspaceQuery } from "@/ipc/queries";
import type { About } from "./said";

type AskedDocument = About<"document_expiring">;
export type Asking = { decision: Decision; document: AskedDocument };

/** Words with which to ask a supplier for a document, in the language its contact reads. Nothing leaves this computer. */
export function AskFor({ asking: { decision, document }, onClose }: { asking: Asking; onClose: () => void }) {
  const { t, lang } = useWords();
  const { asOf } = useView();
  const supplier = useQuery({
    ...supplierQuery(decision.supplier?.id ?? "", asOf),
    enabled: decision.supplier !== null,
  });
  const contact = supplier.data?.contacts.find((one) => one.email) ?? null;
  const [chosen, setChosen] = useState<Lang | null>(null);
  const language = chosen ?? languageOf(contact) ?? lang;
  return (
    <Dialog title={t("ask-title", { title: document.title })} open onClose={onClose} wide>
      <p className="text-ink-2">{t("ask-why")}</p>
      <p>
        <span className="text-ink-2">{t("ask-to")}</span>{" "}
        {contact ? (
          <span className="select-text">
            <bdi>{contact.name}</bdi> <bdi dir="ltr">&lt;{contact.email}&gt;</bdi>
          </span>
        ) : (
          t("ask-nobody")
        )}
      </p>
      <Segmented
        label={t("ask-language")}
        value={language}
        options={[
          { value: "en" as Lang, label: "English" },
          { value: "ar" as Lang, label: "العربية" },
        ]}
        onChange={setChosen}
      />
      {supplier.isLoading ? (
        <Waiting />
      ) : (
        <Language key={language} lang={language}>
          <Letter
            document={document}
            expired={decision.days_left < 0}
            name={contact?.name ?? null}
            label={t("ask-words")}
            copy={t("ask-copy")}
            copied={t("ask-copied")}
            notCopied={t("ask-not-copied")}
          />
        </Language>
      )}
    </Dialog>
  );
}

/** Written in the letter's language; the window's own words around it are handed in. */
function Letter({
  document,
  expired,
  name,
  label,
  copy,
  copied,
  notCopied,
}: {
  document: AskedDocument;
  expired: boolean;
  name: string | null;
  label: string;
  copy: string;
  copied: string;
  notCopied: string;
}) {
  const { t, f, lang, dir } = useWords();
  const { data: workspace } = useQuery(workspaceQuery);
  const [text, setText] = useState(() =>
    plain(
      t(expired ? "ask-letter-expired" : "ask-letter", {
        name: name ?? t("ask-whoever"),
        title: document.title,
        date: f.day(document.expires),
        company: workspace?.name ?? "",
      }),
    ),
  );
  const take = async () => {
    const done = await copyText(text);
    toast(done ? copied : notCopied, { bad: !done });
  };
  return (
    <>
      <textarea
        aria-label={label}
        lang={lang}
        dir={dir}
        rows={9}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="w-full rounded-md border border-line-2 bg-panel px-2.5 py-1.5 text-start hover:border-edge"
      />
      <div className="flex justify-end">
        <Button look="go" data-testid="ask-copy" onPress={() => void take()}>
          {copy}
        </Button>
      </div>
    </>
  );
}

/** Without the marks that keep directions apart in the window: elsewhere they would show as boxes. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

function languageOf(contact: SupplierContact | null): Lang | null {
  const said = contact?.lang?.slice(0, 2);
  return said === "ar" || said === "en" ? said : null;
}

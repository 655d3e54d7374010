import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";

export function Imports() {
  const { t } = useWords();
  return <ScreenHead title={t("nav-import")} />;
}

import { ScreenHead } from "@/components/panel";
import { useWords } from "@/i18n/context";

export function Deliveries() {
  const { t } = useWords();
  return <ScreenHead title={t("nav-deliveries")} />;
}

import { useNavigate } from "@tanstack/react-router";
import type { IconName } from "@/components/icon";
import { openTour } from "@/features/tour/state";
import { useWords } from "@/i18n/context";
import { leaveWorkspace } from "./leave";
import { isDark } from "./look";
import { saveLook } from "./save-look";
import { undo } from "./undo";
import { setView, useEditable, useView } from "./view";

export type Command = {
  id: string;
  label: string;
  /** Other words by which people look for it, in either language. */
  also: string;
  icon: IconName;
  keys?: string[];
  run: () => void;
};

/** Everything the palette can do. */
export function useCommands({ onSheet }: { onSheet: () => void }): Command[] {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const editable = useEditable();
  const { asOf } = useView();

  const commands: (Command | false)[] = [
    {
      id: "go-desk",
      label: t("go-desk"),
      also: "desk home start decisions today المكتب القرارات البداية",
      icon: "desk",
      keys: ["G", "H"],
      run: () => void navigate({ to: "/" }),
    },
    {
      id: "go-suppliers",
      label: t("go-suppliers"),
      also: "suppliers vendors الموردون",
      icon: "suppliers",
      keys: ["G", "S"],
      run: () => void navigate({ to: "/suppliers" }),
    },
    {
      id: "go-contracts",
      label: t("go-contracts"),
      also: "contracts agreements deadlines العقود الاتفاقيات المهل",
      icon: "contracts",
      keys: ["G", "C"],
      run: () => void navigate({ to: "/contracts" }),
    },
    {
      id: "go-terms",
      label: t("go-terms"),
      also: "payment terms instalments discounts شروط الدفع السداد",
      icon: "terms",
      keys: ["G", "T"],
      run: () => void navigate({ to: "/terms" }),
    },
    {
      id: "go-deliveries",
      label: t("go-deliveries"),
      also: "deliveries otif التسليم الالتزام",
      icon: "deliveries",
      keys: ["G", "D"],
      run: () => void navigate({ to: "/deliveries" }),
    },
    {
      id: "go-risk",
      label: t("go-risk"),
      also: "risk likelihood impact heat map المخاطر الخطر الاحتمال",
      icon: "risk",
      keys: ["G", "R"],
      run: () => void navigate({ to: "/risk" }),
    },
    {
      id: "risk-model",
      label: t("risk-model"),
      also: "weights scales draft version نموذج المخاطر الأوزان",
      icon: "risk",
      run: () => void navigate({ to: "/risk/model" }),
    },
    {
      id: "risk-countries",
      label: t("risk-countries"),
      also: "inform cpi wgi country risk index مؤشرات الدول",
      icon: "risk",
      run: () => void navigate({ to: "/risk/countries" }),
    },
    {
      id: "go-open-orders",
      label: t("go-open-orders"),
      also: "open orders overdue expediting chase الطلبات المفتوحة المتأخرة المتابعة",
      icon: "deliveries",
      keys: ["G", "O"],
      run: () => void navigate({ to: "/deliveries/open" }),
    },
    editable && {
      id: "new-supplier",
      label: t("new-supplier"),
      also: "add create vendor إضافة مورد",
      icon: "plus",
      run: () => void navigate({ to: "/suppliers/new" }),
    },
    {
      id: "find-duplicates",
      label: t("duplicates-find"),
      also: "merge twice same supplier dedupe المكررون دمج",
      icon: "search",
      run: () => void navigate({ to: "/suppliers/duplicates" }),
    },
    {
      id: "compare-suppliers",
      label: t("side-title"),
      also: "side by side compare vendors مقارنة موردين",
      icon: "columns",
      run: () => void navigate({ to: "/suppliers/compare" }),
    },
    editable && {
      id: "new-contract",
      label: t("new-contract"),
      also: "add create agreement إضافة عقد",
      icon: "plus",
      run: () => void navigate({ to: "/contracts/new" }),
    },
    editable && {
      id: "new-term",
      label: t("new-term"),
      also: "add create payment term إضافة شرط دفع",
      icon: "plus",
      run: () => void navigate({ to: "/terms/new" }),
    },
    {
      id: "compare-terms",
      label: t("compare-title"),
      also: "cash effect cost of capital days to pay أثر النقد مقارنة",
      icon: "swap",
      run: () => void navigate({ to: "/terms/compare" }),
    },
    {
      id: "import",
      label: t("import-a-file"),
      also: "csv xlsx excel upload erp استيراد ملف إكسل",
      icon: "import",
      keys: ["G", "I"],
      run: () => void navigate({ to: "/import" }),
    },
    {
      id: "settings",
      label: t("go-settings"),
      also: "preferences options الإعدادات",
      icon: "settings",
      keys: ["G", ","],
      run: () => void navigate({ to: "/settings" }),
    },
    editable && {
      id: "undo",
      label: t("undo-last"),
      also: "revert تراجع",
      icon: "undo",
      keys: ["Ctrl", "Z"],
      run: () => void undo(words),
    },
    asOf !== null && {
      id: "today",
      label: t("back-to-today"),
      also: "now اليوم",
      icon: "calendar",
      run: () => setView({ asOf: null }),
    },
    {
      id: "theme",
      label: isDark() ? t("theme-to-light") : t("theme-to-dark"),
      also: "theme dark light سمة داكن فاتح",
      icon: "theme",
      run: () => void saveLook({ theme: isDark() ? "light" : "dark" }),
    },
    {
      id: "language",
      label: t("other-language"),
      also: "language arabic english اللغة العربية الإنجليزية",
      icon: "settings",
      run: () => void saveLook({ language: lang === "ar" ? "en" : "ar" }),
    },
    {
      id: "keyboard",
      label: t("keyboard"),
      also: "shortcuts keys اختصارات",
      icon: "keyboard",
      keys: ["?"],
      run: onSheet,
    },
    {
      id: "tour",
      label: t("tour-open"),
      also: "help start introduction جولة مساعدة البداية",
      icon: "star",
      run: openTour,
    },
    {
      id: "close-workspace",
      label: t("close-workspace"),
      also: "open another workspace إغلاق",
      icon: "folder",
      run: () => void leaveWorkspace(),
    },
  ];
  return commands.filter((command) => command !== false);
}

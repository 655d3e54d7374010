import { useNavigate } from "@tanstack/react-router";
import { Segmented } from "@/components/segmented";
import { useWords } from "@/i18n/context";

type Part = "measured" | "open";

/** What was delivered, and what is still to come: two screens of one subject. */
export function DeliveriesPart({ part }: { part: Part }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <Segmented
      label={t("deliveries-part")}
      showLabel={false}
      value={part}
      options={[
        { value: "measured", label: t("deliveries-measured") },
        { value: "open", label: t("open-orders") },
      ]}
      onChange={(to: Part) => void navigate({ to: to === "open" ? "/deliveries/open" : "/deliveries" })}
    />
  );
}

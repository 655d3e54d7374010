import { useWords } from "@/i18n/context";

/** A figure within a sentence, which opens what is behind it. */
export function Behind({ value, onPress, kind }: { value: string; onPress: () => void; kind?: string }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      data-behind={kind ?? ""}
      aria-label={t("desk-proof-of", { value })}
      onClick={onPress}
      className="figure"
    >
      <bdi>{value}</bdi>
    </button>
  );
}

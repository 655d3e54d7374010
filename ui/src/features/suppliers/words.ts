import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Tone } from "@/components/tag";
import { useWords } from "@/i18n/context";
import { localText } from "@/i18n/definition";
import type { Lang, Stage, SupplierRow } from "@/ipc/contract";
import { categoriesQuery, countriesQuery, peopleQuery } from "@/ipc/queries";

export const STAGES: Stage[] = [
  "prospect",
  "onboarding",
  "qualified",
  "approved",
  "on_hold",
  "blocked",
  "exited",
];

export const STAGE_TONES: Record<Stage, Tone> = {
  prospect: "none",
  onboarding: "none",
  qualified: "good",
  approved: "good",
  on_hold: "watch",
  blocked: "bad",
  exited: "none",
};

/** A supplier's name in the person's language first, and in the other second, where there is one. */
export function namesOf(row: Pick<SupplierRow, "name" | "name_en" | "name_ar">, lang: Lang) {
  const [own, other] = lang === "ar" ? [row.name_ar, row.name_en] : [row.name_en, row.name_ar];
  const first = own ?? other ?? row.name;
  return { first, second: other && other !== first ? other : null };
}

/** Every category, and what their ids stand for in the person's language. */
export function useCategoryWords() {
  const { lang } = useWords();
  const { data: categories } = useQuery(categoriesQuery);
  return useMemo(() => {
    const named = new Map(categories?.map((one) => [one.id, localText(one.names, lang) || one.code]));
    return { categories: categories ?? [], category: (id: string) => named.get(id) ?? id };
  }, [categories, lang]);
}

/** What ids and codes stand for, in the person's language. */
export function useSupplierWords() {
  const { t, lang } = useWords();
  const ofCategories = useCategoryWords();
  const { data: people } = useQuery(peopleQuery);
  const { data: countries } = useQuery(countriesQuery);
  return useMemo(() => {
    // Whoever is at the desk has no name until they give one.
    const named = people?.map((one) => ({ ...one, name: one.name || t("person-unnamed") })) ?? [];
    const persons = new Map(named.map((one) => [one.id, one.name]));
    const lands = new Map(countries?.map((one) => [one.code, localText(one.names, lang)]));
    return {
      ...ofCategories,
      people: named,
      countries: countries ?? [],
      person: (id: string | null) => (id ? (persons.get(id) ?? null) : null),
      country: (code: string | null) => (code ? (lands.get(code) ?? code) : null),
    };
  }, [ofCategories, people, countries, t, lang]);
}

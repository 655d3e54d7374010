import { random } from "./random";
import type { Held, Values } from "./risk-score";
import { suppliers } from "./suppliers";

/** How a value that a person states or a file brings stands beside what is made up here. */
export const stated = new Map<string, Values>();

/** One supplier's values some months back: the further back, the calmer for those that got worse. */
export function valuesOf(id: string, monthsBack: number): Values {
  const at = Number(id.slice(2));
  const supplier = suppliers.find((one) => one.id === id);
  const next = random(at * 31 + 5);
  const values: Values = new Map();
  const bad = next() ** 1.6;
  const trend = (next() - 0.35) * 0.05;
  const now = Math.max(0.02, Math.min(1, bad - trend * monthsBack));
  const put = (code: string, raw: number, source: string, more: Partial<Held> = {}) =>
    values.set(code, {
      raw: Math.round(raw * 1e4) / 1e4,
      date: "2026-11-21",
      source,
      state: "known",
      ...more,
    });

  const bought = (supplier?.row.lines ?? 0) > 0 && at % 6 !== 5;
  if (bought) {
    put("otif_miss", 4 + now * 55, "deliveries");
    put("mean_days_late", now * 18, "deliveries");
    put("ppm_rejected", now * now * 30000, "deliveries");
    put("open_overdue", now * 45, "deliveries");
    put("quantity_anomalies", next() * 20, "items");
    put("category_share", next() ** 2 * 90, "spend");
    put("category_hhi", 900 + next() ** 2 * 6000, "spend");
    put("sole_source", next() > 0.88 ? 1 : 0, "spend");
    put("contract_cover", next() * 100, "contracts");
    put("price_anomalies", next() * 16, "items");
    put("committed_value", next() ** 3 * 9_000_000, "contracts");
  }
  if (at % 4 === 0) {
    const stale = at % 12 === 4;
    put("altman_z2", 3.4 - now * 3.2, "Audited accounts 2025", {
      date: stale ? "2024-03-31" : "2026-03-31",
      state: stale ? "stale" : "known",
    });
  }
  if (at % 9 === 0) put("questionnaire", 40 + next() * 55, "Questionnaire 2026", { date: "2026-02-11" });
  if (at % 3 !== 2 && supplier?.row.country) {
    put("inform", 1.5 + next() * 4, "INFORM 2026", { date: "2026-01-01" });
    put("cpi", 30 + next() * 45, "CPI 2025", { date: "2026-01-30" });
  }
  if (bought || at % 7 === 1) {
    put("documents_missing", next() > 0.7 ? 1 : 0, "documents");
    put("documents_expired", now > 0.6 && monthsBack < 4 ? 1 : 0, "documents");
  }
  for (const [code, held] of stated.get(id) ?? []) values.set(code, held);
  return values;
}

import type { MessageKey } from "@/i18n/keys.gen";

/** Where `G` and then a key goes. `code` is the physical key, so that it works with an Arabic keyboard too. */
export const PLACES = [
  { code: "KeyH", key: "H", to: "/", says: "key-desk" },
  { code: "KeyS", key: "S", to: "/suppliers", says: "key-suppliers" },
  { code: "KeyC", key: "C", to: "/contracts", says: "key-contracts" },
  { code: "KeyT", key: "T", to: "/terms", says: "key-terms" },
  { code: "KeyD", key: "D", to: "/deliveries", says: "key-deliveries" },
  { code: "KeyR", key: "R", to: "/risk", says: "key-risk" },
  { code: "KeyO", key: "O", to: "/deliveries/open", says: "key-open-orders" },
  { code: "KeyI", key: "I", to: "/import", says: "key-import" },
  { code: "Comma", key: ",", to: "/settings", says: "key-settings" },
] as const satisfies { code: string; key: string; to: string; says: MessageKey }[];

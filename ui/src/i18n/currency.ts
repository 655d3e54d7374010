// ISO 4217's exponents but for the usual two. Engines have their own: of the Iraqi dinar, say, some know no decimals.
const EXPONENTS: [number, string][] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

/** How many decimals a currency's amounts have. */
export const currencyDecimals = (currency: string): number =>
  EXPONENTS.find(([, codes]) => codes.split(" ").includes(currency.toUpperCase()))?.[0] ?? 2;

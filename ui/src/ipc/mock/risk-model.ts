import type { Dimension, Indicator, Model, SourceKind, Unit } from "../contract";

type Line = [
  code: string,
  unit: Unit,
  scale: [raw: number, score: number][],
  weight: number,
  age: number | null,
  source: SourceKind,
];

const indicator = ([code, unit, scale, weight, max_age_days, source]: Line): Indicator => ({
  code,
  unit,
  direction: (scale[0]?.[1] ?? 0) <= (scale.at(-1)?.[1] ?? 0) ? "higher_is_riskier" : "lower_is_riskier",
  scale: scale.map(([raw, score]) => ({ raw: String(raw), score: String(score) })),
  weight,
  max_age_days,
  source,
});

const rising = (to: number): [number, number][] => [
  [0, 0],
  [to / 3, 40],
  [to, 100],
];

// Simplified from the rules' own standard model.
const SETS: [Dimension, number, Line[]][] = [
  [
    "financial",
    20,
    [
      [
        "altman_z2",
        "index",
        [
          [0, 100],
          [1.1, 75],
          [2.6, 25],
          [4, 0],
        ],
        100,
        550,
        "entered",
      ],
    ],
  ],
  [
    "delivery",
    25,
    [
      ["otif_miss", "percent", rising(50), 40, null, "computed"],
      ["mean_days_late", "days", rising(30), 15, null, "computed"],
      ["ppm_rejected", "ppm", rising(50000), 15, null, "computed"],
      ["open_overdue", "percent", rising(60), 15, null, "computed"],
      ["quantity_anomalies", "percent", rising(40), 5, null, "computed"],
    ],
  ],
  [
    "dependency",
    20,
    [
      ["category_share", "percent", rising(80), 40, null, "computed"],
      ["category_hhi", "hhi", rising(6000), 20, null, "computed"],
      ["sole_source", "yes_no", rising(1), 25, null, "computed"],
      [
        "contract_cover",
        "percent",
        [
          [0, 100],
          [50, 50],
          [90, 0],
        ],
        15,
        null,
        "computed",
      ],
    ],
  ],
  [
    "country",
    10,
    [
      ["inform", "index", rising(10), 40, 1100, "imported"],
      [
        "cpi",
        "index",
        [
          [0, 100],
          [50, 50],
          [90, 0],
        ],
        30,
        1100,
        "imported",
      ],
    ],
  ],
  [
    "compliance",
    15,
    [
      ["documents_missing", "count", rising(3), 40, null, "computed"],
      ["documents_expired", "count", rising(3), 40, null, "computed"],
    ],
  ],
  [
    "cyber_esg",
    5,
    [
      [
        "questionnaire",
        "percent",
        [
          [0, 100],
          [50, 60],
          [100, 0],
        ],
        100,
        400,
        "entered",
      ],
    ],
  ],
  [
    "relationship",
    5,
    [
      ["price_anomalies", "percent", rising(40), 40, null, "computed"],
      ["open_disputes", "count", rising(5), 40, null, "computed"],
    ],
  ],
];
const IMPACT: Line[] = [
  ["category_share", "percent", rising(80), 35, null, "computed"],
  ["sole_source", "yes_no", rising(1), 20, null, "computed"],
  ["committed_value", "money", rising(10_000_000), 25, null, "computed"],
  ["time_to_switch", "days", rising(365), 20, 730, "entered"],
];

export const standard = (): Model => ({
  id: "standard",
  version: 1,
  names: { en: "Standard model", ar: "النموذج القياسي" },
  state: "active",
  dimensions: SETS.map(([dimension, weight, lines]) => ({
    dimension,
    weight,
    indicators: lines.map(indicator),
  })),
  impact: IMPACT.map(indicator),
  cuts: ["20", "40", "60", "80"],
  knock_outs: ["sanctions_match", "insolvency"],
});

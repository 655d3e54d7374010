//! The model a workspace begins with. Its scales are a starting point for people to argue with, not a finding.

use std::collections::BTreeMap;

use super::model::{
    Dimension, DimensionSet, Direction, Indicator, KnockOut, Model, ModelState, Point, SourceKind, Unit,
};
use crate::numbers::{MICRO, Micro};

/// Corners in thousandths of the raw unit, and whole points.
type Corners = &'static [(i64, i64)];

/// Code, unit, corners, weight, oldest age in days, source.
type Line = (&'static str, Unit, Corners, u32, Option<u32>, SourceKind);

use SourceKind::{Computed, Entered, Imported};

/// Rated by the lower bound of its interval, so that few lines never look certain: 100 − that bound, in percent.
const OTIF_MISS: Line =
    ("otif_miss", Unit::Percent, &[(0, 0), (5_000, 10), (20_000, 50), (50_000, 100)], 40, None, Computed);

const FINANCIAL: &[Line] =
    // Z″, its zones' limits at 75 and 25.
    &[("altman_z2", Unit::Index, &[(0, 100), (1_100, 75), (2_600, 25), (4_000, 0)], 100, Some(550), Entered)];

const DELIVERY: &[Line] = &[
    OTIF_MISS,
    ("late_trend", Unit::Percent, &[(-20_000, 0), (0, 30), (20_000, 100)], 10, None, Computed),
    ("mean_days_late", Unit::Days, &[(0, 0), (5_000, 40), (15_000, 80), (30_000, 100)], 15, None, Computed),
    ("ppm_rejected", Unit::Ppm, &[(0, 0), (5_000_000, 40), (20_000_000, 80), (50_000_000, 100)], 15, None, Computed),
    ("open_overdue", Unit::Percent, &[(0, 0), (20_000, 50), (60_000, 100)], 15, None, Computed),
    ("quantity_anomalies", Unit::Percent, &[(0, 0), (10_000, 40), (40_000, 100)], 5, None, Computed),
];

const DEPENDENCY: &[Line] = &[
    ("category_share", Unit::Percent, &[(0, 0), (20_000, 20), (50_000, 60), (80_000, 100)], 40, None, Computed),
    ("category_hhi", Unit::Hhi, &[(0, 0), (1_500_000, 20), (2_500_000, 50), (6_000_000, 100)], 20, None, Computed),
    ("sole_source", Unit::YesNo, &[(0, 0), (1_000, 100)], 25, None, Computed),
    // How much of its categories comes from its own country, whoever delivers it.
    ("country_share", Unit::Percent, &[(0, 0), (50_000, 20), (80_000, 60), (100_000, 80)], 10, None, Computed),
    ("contract_cover", Unit::Percent, &[(0, 100), (50_000, 50), (90_000, 0)], 15, None, Computed),
];

const COUNTRY: &[Line] = &[
    (
        "inform",
        Unit::Index,
        &[(0, 0), (2_000, 20), (3_500, 45), (5_000, 70), (6_500, 90), (10_000, 100)],
        40,
        Some(1_100),
        Imported,
    ),
    ("cpi", Unit::Index, &[(0, 100), (30_000, 75), (50_000, 50), (90_000, 0)], 30, Some(1_100), Imported),
    ("wgi", Unit::Index, &[(-2_500, 100), (0, 50), (2_500, 0)], 30, Some(1_100), Imported),
];

const COMPLIANCE: &[Line] = &[
    ("documents_missing", Unit::Count, &[(0, 0), (1_000, 50), (3_000, 100)], 40, None, Computed),
    ("documents_expired", Unit::Count, &[(0, 0), (1_000, 60), (3_000, 100)], 40, None, Computed),
    ("days_to_expiry", Unit::Days, &[(0, 100), (30_000, 60), (90_000, 0)], 20, None, Computed),
];

const CYBER_ESG: &[Line] =
    &[("questionnaire", Unit::Percent, &[(0, 100), (50_000, 60), (80_000, 20), (100_000, 0)], 100, Some(400), Entered)];

const RELATIONSHIP: &[Line] = &[
    ("price_anomalies", Unit::Percent, &[(0, 0), (10_000, 40), (40_000, 100)], 40, None, Computed),
    ("open_disputes", Unit::Count, &[(0, 0), (1_000, 30), (5_000, 100)], 40, None, Computed),
    ("days_since_contact", Unit::Days, &[(30_000, 0), (180_000, 60), (365_000, 100)], 20, None, Computed),
];

const IMPACT: &[Line] = &[
    ("category_share", Unit::Percent, &[(0, 0), (20_000, 30), (50_000, 70), (80_000, 100)], 35, None, Computed),
    ("sole_source", Unit::YesNo, &[(0, 0), (1_000, 100)], 20, None, Computed),
    (
        "committed_value",
        Unit::Money,
        &[(0, 0), (100_000_000, 20), (1_000_000_000, 50), (10_000_000_000, 100)],
        25,
        None,
        Computed,
    ),
    ("time_to_switch", Unit::Days, &[(0, 0), (30_000, 20), (180_000, 70), (365_000, 100)], 20, Some(730), Entered),
];

impl Model {
    /// The model a workspace begins with: version 1, active.
    pub fn standard() -> Self {
        let dimension = |dimension, weight, lines: &[Line]| DimensionSet {
            dimension,
            weight,
            indicators: lines.iter().map(indicator).collect(),
        };
        let names = [("en", "Standard model"), ("ar", "النموذج القياسي")];
        Self {
            id: "standard".to_owned(),
            version: 1,
            names: names.map(|(lang, name)| (lang.to_owned(), name.to_owned())).into_iter().collect::<BTreeMap<_, _>>(),
            state: ModelState::Active,
            dimensions: vec![
                dimension(Dimension::Financial, 20, FINANCIAL),
                dimension(Dimension::Delivery, 25, DELIVERY),
                dimension(Dimension::Dependency, 20, DEPENDENCY),
                dimension(Dimension::Country, 10, COUNTRY),
                dimension(Dimension::Compliance, 15, COMPLIANCE),
                dimension(Dimension::CyberEsg, 5, CYBER_ESG),
                dimension(Dimension::Relationship, 5, RELATIONSHIP),
            ],
            impact: IMPACT.iter().map(indicator).collect(),
            cuts: [20, 40, 60, 80].map(|points| Micro(points * MICRO)),
            knock_outs: vec![KnockOut::SanctionsMatch, KnockOut::Insolvency],
        }
    }
}

fn indicator((code, unit, corners, weight, max_age_days, source): &Line) -> Indicator {
    let rises = corners.first().map(|(_, score)| score) <= corners.last().map(|(_, score)| score);
    Indicator {
        code: (*code).to_owned(),
        unit: *unit,
        direction: if rises { Direction::HigherIsRiskier } else { Direction::LowerIsRiskier },
        scale: corners
            .iter()
            .map(|(raw, score)| Point { raw: Micro(raw * 1_000), score: Micro(score * MICRO) })
            .collect(),
        weight: *weight,
        max_age_days: *max_age_days,
        source: *source,
    }
}

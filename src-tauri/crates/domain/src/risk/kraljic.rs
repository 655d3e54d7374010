//! Kraljic's portfolio: what is bought, by what hangs on it and how hard it is to get (Harvard Business Review, 1983).

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::numbers::Micro;

/// Where a category or supplier lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// Much hangs on it and it is hard to get.
    Strategic,
    /// Much hangs on it and it is easy to get.
    Leverage,
    /// Little hangs on it and it is hard to get.
    Bottleneck,
    /// Little hangs on it and it is easy to get.
    Routine,
}

/// What a quadrant asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Treatment {
    /// Work together for the long term.
    Partner,
    /// Use the buying power: tender, bundle, negotiate.
    Compete,
    /// Assure supply: stock, second sources, other specifications.
    Secure,
    /// Spend as little effort as possible: catalogues, frame agreements.
    Simplify,
}

/// The quadrant of a profit impact and a supply risk, each 0 to 100 and cut at 50, which belongs to the upper half.
pub fn quadrant(profit_impact: Micro, supply_risk: Micro) -> Quadrant {
    let middle = Micro(50_000_000);
    match (profit_impact >= middle, supply_risk >= middle) {
        (true, true) => Quadrant::Strategic,
        (true, false) => Quadrant::Leverage,
        (false, true) => Quadrant::Bottleneck,
        (false, false) => Quadrant::Routine,
    }
}

impl Quadrant {
    /// What it asks for.
    pub const fn treatment(self) -> Treatment {
        match self {
            Self::Strategic => Treatment::Partner,
            Self::Leverage => Treatment::Compete,
            Self::Bottleneck => Treatment::Secure,
            Self::Routine => Treatment::Simplify,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_corners_and_the_middle() {
        let at = |impact: i64, risk: i64| quadrant(Micro(impact * 1_000_000), Micro(risk * 1_000_000));
        assert_eq!((at(90, 90), at(90, 10)), (Quadrant::Strategic, Quadrant::Leverage));
        assert_eq!((at(10, 90), at(10, 10)), (Quadrant::Bottleneck, Quadrant::Routine));
        assert_eq!((at(50, 50), at(49, 50)), (Quadrant::Strategic, Quadrant::Bottleneck));
        assert_eq!(Quadrant::Bottleneck.treatment(), Treatment::Secure);
    }
}

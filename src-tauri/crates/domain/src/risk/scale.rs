//! A scale made ready for scoring.

use super::mean::TOP;
use super::model::Point;

/// One corner: raw value in millionths, score in millionths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Corner {
    raw: i64,
    score: u64,
}

/// Corners by increasing raw value, scores within 0 to 100. Made of any points, so that a draft in the making can be scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scale(Vec<Corner>);

impl Scale {
    /// Orders the points, drops all but the last of an equal raw value, and keeps scores within 0 to 100.
    pub(super) fn new(points: &[Point]) -> Self {
        let mut corners: Vec<Corner> = Vec::with_capacity(points.len());
        let mut sorted = points.to_vec();
        sorted.sort_by_key(|point| point.raw);
        for point in sorted {
            let corner = Corner { raw: point.raw.0, score: point.score.0.clamp(0, TOP as i64) as u64 };
            match corners.last_mut() {
                Some(last) if last.raw == corner.raw => *last = corner,
                _ => corners.push(corner),
            }
        }
        Self(corners)
    }

    /// Whether there is nothing to read a score from; its indicator is then never known.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The score of a raw value, half away from the segment's start; level outside the corners.
    #[inline]
    pub(super) fn score(&self, raw: i64) -> u64 {
        let mut before: Option<Corner> = None;
        for corner in &self.0 {
            if raw <= corner.raw {
                return before.map_or(corner.score, |before| between(before, *corner, raw));
            }
            before = Some(*corner);
        }
        before.map_or(0, |last| last.score)
    }
}

/// The line between two corners.
#[inline]
fn between(from: Corner, to: Corner, raw: i64) -> u64 {
    let (run, width) = (raw.abs_diff(from.raw), to.raw.abs_diff(from.raw));
    let rise = to.score.abs_diff(from.score);
    let part = match run.checked_mul(rise).and_then(|product| product.checked_add(width / 2)) {
        Some(sum) => sum / width,
        None => ((u128::from(run) * u128::from(rise) + u128::from(width / 2)) / u128::from(width)) as u64,
    };
    if to.score >= from.score { from.score + part } else { from.score - part }
}

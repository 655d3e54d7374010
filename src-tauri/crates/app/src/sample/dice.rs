//! Chance that is the same on every machine and in every year.

/// `SplitMix64` (Steele, Lea, Flood, OOPSLA 2014): small, and its sequence will never change under us as a library's may.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// Dice for one purpose. Each purpose has its own, so that a change to one leaves the others as they were.
    pub(super) fn new(purpose: &str) -> Self {
        // FNV-1a keeps the purposes apart.
        Self(
            purpose
                .bytes()
                .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)),
        )
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `n` − 1.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }

    /// `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + i64::try_from(self.below(high.abs_diff(low) + 1)).unwrap_or(0)
    }

    /// True so many times in a thousand.
    pub(super) fn chance(&mut self, permille: u32) -> bool {
        self.below(1000) < u64::from(permille)
    }

    /// One of several.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[usize::try_from(self.below(of.len() as u64)).unwrap_or(0)]
    }

    /// Days of delay: mostly few, sometimes many, at most `most`.
    pub(super) fn delay(&mut self, most: i64) -> i64 {
        self.between(1, most).min(self.between(1, most)).min(self.between(1, most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_the_published_one() {
        // The reference implementation's first numbers from the seed 1234567.
        let mut dice = Dice(1_234_567);
        assert_eq!([dice.next(), dice.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn numbers_stay_in_their_bounds() {
        let mut dice = Dice::new("bounds");
        for _ in 0..1000 {
            assert!((-3..=3).contains(&dice.between(-3, 3)));
            assert!((1..=20).contains(&dice.delay(20)));
            assert!(!dice.chance(0) && dice.chance(1000));
        }
    }
}

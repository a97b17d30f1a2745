//! Weights of things that were compared in pairs, and how far the comparisons contradict one another: numbers alone.
//!
//! Weights are those of logarithmic least squares: of all weights they come nearest to what was said, pair by pair. Where
//! every pair is compared they are the geometric means of the rows (G. Crawford and C. Williams, 1985); where pairs are
//! missing there is one answer as long as all things are compared with one another at least through others (S. Bozóki,
//! J. Fülöp and L. Rónyai, 2010). Everything is in whole numbers, so that two machines agree to the last digit.
//! Deliberately not here: what is compared, and the words for it (see [`crate::weighing`]).

use crate::Share;

/// One in fixed point: 10^12.
const ONE: i128 = 1_000_000_000_000;

/// Natural logarithms of 0 to 9 in fixed point; nothing is known of 0.
const LOGARITHMS: [i128; 10] = [
    0,
    0,
    693_147_180_560,
    1_098_612_288_668,
    1_386_294_361_120,
    1_609_437_912_434,
    1_791_759_469_228,
    1_945_910_149_055,
    2_079_441_541_680,
    2_197_224_577_336,
];

/// Mean consistency index of matrices filled at random, in hundredths, by how many things are compared
/// (T. Saaty, "The Analytic Hierarchy Process", 1980).
const RANDOM: [i128; 16] = [0, 0, 0, 58, 90, 112, 124, 132, 141, 145, 149, 151, 148, 156, 157, 159];

/// The consistency ratio, in hundredths, up to which comparisons can be used as they are (Saaty).
pub const LARGEST_RATIO: i64 = 10;

/// That one thing is so many times as important as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Place of the one that matters more, or as much.
    pub more: usize,
    /// Place of the other one.
    pub less: usize,
    /// 1 to 9.
    pub times: u8,
}

/// What comparisons come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The weight of each thing; together 100 %. Nothing of those that stand apart.
    pub weights: Vec<Share>,
    /// Places of the things that are not compared with the others, not even through others.
    pub apart: Vec<usize>,
    /// Pairs among the weighed that nobody compared, each by its places.
    pub missing: Vec<(usize, usize)>,
    /// The consistency ratio in hundredths; nothing where no comparison could contradict another.
    pub ratio: Option<i64>,
    /// The comparison that contradicts the others most, by its place among the pairs, and how the others see it: how many
    /// times as important the first of its things is, as (times, whether it is less). Nothing where all agree.
    pub worst: Option<(usize, (u8, bool))>,
}

/// What these comparisons of `count` things come to. Each pair is there once, with two places below `count`.
///
/// Of groups that are not compared with one another the largest is weighed, of equals the one with the first thing.
#[must_use]
pub fn compare(count: usize, pairs: &[Pair]) -> Compared {
    let group = largest_group(count, pairs);
    let inside: Vec<(usize, Pair)> =
        pairs.iter().copied().enumerate().filter(|(_, pair)| group.contains(&pair.more)).collect();
    let only: Vec<Pair> = inside.iter().map(|(_, pair)| *pair).collect();
    let logs = logarithms(count, &group, &only);
    let apart = (0..count).filter(|place| !group.contains(place)).collect();
    let is_compared = |one: usize, other: usize| {
        only.iter().any(|pair| (pair.more, pair.less) == (one, other) || (pair.more, pair.less) == (other, one))
    };
    let missing: Vec<(usize, usize)> = (group.iter().enumerate())
        .flat_map(|(at, one)| group[at + 1..].iter().map(move |other| (*one, *other)))
        .filter(|(one, other)| !is_compared(*one, *other))
        .collect();
    let ratio = ratio(group.len(), &only, missing.len(), &logs);
    let worst = ratio.and_then(|_| worst(count, &group, &only, &logs));
    Compared {
        weights: weights(count, &group, &logs),
        apart,
        missing,
        ratio,
        worst: worst.map(|(place, others)| (inside[place].0, others)),
    }
}

/// The places that are compared with one another, directly or through others, in order.
fn largest_group(count: usize, pairs: &[Pair]) -> Vec<usize> {
    let mut name: Vec<usize> = (0..count).collect();
    for pair in pairs {
        let (one, other) = (name[pair.more], name[pair.less]);
        let (keep, drop) = (one.min(other), one.max(other));
        for known in &mut name {
            if *known == drop {
                *known = keep;
            }
        }
    }
    let members = |of: usize| -> Vec<usize> { (0..count).filter(|place| name[*place] == of).collect() };
    let groups = (0..count).map(members);
    groups.fold(vec![], |largest, group| if group.len() > largest.len() { group } else { largest })
}

/// The logarithms of the weights up to one constant, in fixed point: the least squares of what was said.
///
/// The normal equations are those of the graph of comparisons (its Laplacian), with the first thing held at 0; without
/// it the matrix is positive definite, and elimination in order is safe.
fn logarithms(count: usize, group: &[usize], pairs: &[Pair]) -> Vec<i128> {
    let mut logs = vec![0; count];
    let size = group.len().saturating_sub(1);
    let place = |thing: usize| group.iter().position(|known| *known == thing).expect("a pair lies in its group");
    let mut rows = vec![vec![0i128; size + 1]; size];
    for pair in pairs {
        let said = LOGARITHMS[usize::from(pair.times.min(9))];
        let (more, less) = (place(pair.more), place(pair.less));
        for (this, other, said) in [(more, less, said), (less, more, -said)] {
            let Some(row) = this.checked_sub(1) else { continue };
            rows[row][row] += ONE;
            rows[row][size] += said;
            if let Some(other) = other.checked_sub(1) {
                rows[row][other] -= ONE;
            }
        }
    }
    for at in 0..size {
        let pivot = rows[at].clone();
        for row in rows.iter_mut().skip(at + 1) {
            let factor = row[at] * ONE / pivot[at];
            for (cell, above) in row.iter_mut().zip(&pivot).skip(at) {
                *cell -= factor * above / ONE;
            }
        }
    }
    for at in (0..size).rev() {
        let known: i128 = (at + 1..size).map(|other| rows[at][other] * logs[group[other + 1]] / ONE).sum();
        logs[group[at + 1]] = (rows[at][size] - known) * ONE / rows[at][at];
    }
    logs
}

/// e^x in fixed point, for x of −32 to 12: more cannot be told apart.
fn power(x: i128) -> i128 {
    const HALVINGS: u32 = 6;
    let x = x.clamp(-32 * ONE, 12 * ONE);
    let small = x / (1 << HALVINGS);
    let (mut term, mut sum) = (ONE, ONE);
    for number in 1..=20 {
        term = term * small / (ONE * number);
        sum += term;
    }
    (0..HALVINGS).fold(sum, |power, _| power * power / ONE)
}

/// Weights in basis points, together 10,000: what rounding leaves goes to the largest remainders.
fn weights(count: usize, group: &[usize], logs: &[i128]) -> Vec<Share> {
    let most = group.iter().map(|place| logs[*place]).max().unwrap_or_default();
    let sizes: Vec<i128> =
        (0..count).map(|place| if group.contains(&place) { power(logs[place] - most) } else { 0 }).collect();
    shares(&sizes)
}

/// The shares of sizes in their sum, in basis points; together 10,000 unless all are nothing.
#[must_use]
pub fn shares(sizes: &[i128]) -> Vec<Share> {
    let all: i128 = sizes.iter().sum();
    if all == 0 {
        return vec![Share::ZERO; sizes.len()];
    }
    let whole = i128::from(Share::WHOLE.0);
    let mut shares: Vec<i128> = sizes.iter().map(|size| size * whole / all).collect();
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(sizes[*place] * whole % all));
    let left = usize::try_from(whole - shares.iter().sum::<i128>()).expect("rounding down leaves less than one each");
    for place in order.into_iter().take(left) {
        shares[place] += 1;
    }
    shares.into_iter().map(|share| Share(i64::try_from(share).expect("a share is at most the whole"))).collect()
}

/// By how much a comparison is off what the weights say, as a logarithm.
fn off(pair: Pair, logs: &[i128]) -> i128 {
    LOGARITHMS[usize::from(pair.times.min(9))] - (logs[pair.more] - logs[pair.less])
}

/// The consistency ratio in hundredths: the consistency index CI = (λ − n)/(n − 1) over that of matrices filled at random.
///
/// λ is the mean of (Aw)ᵢ/wᵢ (Saaty), so that CI = Σ (e + 1/e − 2)/(n(n − 1)) over all pairs, where e is how often what was
/// said goes into what the weights say. A pair that is missing counts as if it agreed, and of m such pairs the random index
/// becomes (1 − 2m/((n − 1)(n − 2))) times as large (K. Ágoston and L. Csató, 2022).
fn ratio(count: usize, pairs: &[Pair], missing: usize, logs: &[i128]) -> Option<i64> {
    let (size, missing) = (i128::try_from(count).ok()?, i128::try_from(missing).ok()?);
    // with as many comparisons as it takes to reach every thing, none can contradict another
    let loops = (size - 1) * (size - 2) - 2 * missing;
    if size < 3 || loops <= 0 {
        return None;
    }
    let random = RANDOM.get(count).or(RANDOM.last())?;
    let sum: i128 = pairs.iter().map(|pair| power(off(*pair, logs)) + power(-off(*pair, logs)) - 2 * ONE).sum();
    // CI / RI = sum/(n(n − 1)) · 100/random · (n − 1)(n − 2)/loops, in hundredths and rounded
    let (over, under) = (sum.max(0) * 100 * 100 * (size - 2), size * random * loops * ONE);
    i64::try_from((2 * over + under) / (2 * under)).ok()
}

/// The comparison farthest from what the weights say, and how the others see it; of equals the first.
fn worst(count: usize, group: &[usize], pairs: &[Pair], logs: &[i128]) -> Option<(usize, (u8, bool))> {
    let far = |place: usize| off(pairs[place], logs).abs();
    let place = (0..pairs.len()).max_by_key(|place| (far(*place), std::cmp::Reverse(*place)))?;
    // what comes of rounding is no contradiction
    if far(place) < ONE / 1_000 {
        return None;
    }
    let others: Vec<Pair> = (pairs.iter().enumerate()).filter(|(at, _)| *at != place).map(|(_, pair)| *pair).collect();
    let pair = pairs[place];
    let still_joined = largest_group(count, &others).len() == group.len();
    let without = still_joined.then(|| logarithms(count, group, &others));
    let logs = without.as_deref().unwrap_or(logs);
    let known = logs[pair.more] - logs[pair.less];
    Some((place, (nearest(known.abs()), known < 0)))
}

/// The number of 1 to 9 whose logarithm is nearest.
fn nearest(log: i128) -> u8 {
    let apart = |times: &u8| (LOGARITHMS[usize::from(*times)] - log).abs();
    (1u8..=9).min_by_key(apart).expect("there are nine numbers")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(more: usize, less: usize, times: u8) -> Pair {
        Pair { more, less, times }
    }

    #[test]
    fn the_power_is_that_of_the_number_e() {
        let near = |x: i128, expected: i128| (power(x) - expected).abs() < 1_000;
        assert!(near(0, ONE) && near(ONE, 2_718_281_828_459) && near(-ONE, 367_879_441_171));
        for (number, log) in LOGARITHMS.iter().enumerate().skip(1) {
            let number = i128::try_from(number).expect("nine") * ONE;
            assert!((power(*log) - number).abs() < 5_000, "{number}");
        }
    }

    #[test]
    fn comparisons_that_agree_give_back_the_weights_they_were_made_of() {
        let all = compare(3, &[pair(0, 1, 2), pair(1, 2, 2), pair(0, 2, 4)]);
        assert_eq!(all.weights, [Share(5_714), Share(2_857), Share(1_429)]);
        assert_eq!((all.ratio, all.worst, all.missing.len(), all.apart.len()), (Some(0), None, 0, 0));
    }

    #[test]
    fn a_matrix_of_the_literature_has_the_ratio_that_is_printed_with_it() {
        // three criteria: the first 3 and 5 times the others, the second 3 times the third; λ 3.0385, CI 0.019, CR 0.03
        let found = compare(3, &[pair(0, 1, 3), pair(0, 2, 5), pair(1, 2, 3)]);
        assert_eq!(found.weights, [Share(6_370), Share(2_583), Share(1_047)]);
        assert_eq!(found.ratio, Some(3));
    }

    #[test]
    fn comparisons_that_run_in_a_circle_contradict_one_another_and_the_farthest_is_named() {
        let found =
            compare(4, &[pair(0, 1, 2), pair(1, 2, 2), pair(3, 0, 9), pair(2, 3, 2), pair(0, 2, 4), pair(1, 3, 4)]);
        assert!(found.ratio > Some(LARGEST_RATIO), "{found:?}");
        // the others put the first at eight times the last
        assert_eq!(found.worst, Some((2, (8, true))));
    }

    #[test]
    fn missing_comparisons_are_listed_and_what_is_there_decides() {
        let found = compare(3, &[pair(0, 1, 2), pair(1, 2, 2)]);
        assert_eq!(found.weights, [Share(5_714), Share(2_857), Share(1_429)]);
        assert_eq!((found.missing, found.ratio, found.worst), (vec![(0, 2)], None, None));
    }

    #[test]
    fn what_is_not_compared_with_the_others_stands_apart() {
        let found = compare(5, &[pair(3, 4, 1), pair(1, 2, 3), pair(0, 1, 1)]);
        assert_eq!(found.apart, [3, 4]);
        assert_eq!(found.weights, [Share(4_286), Share(4_286), Share(1_428), Share(0), Share(0)]);
        assert_eq!(compare(0, &[]).weights, []);
        assert_eq!(compare(1, &[]).weights, [Share(10_000)]);
    }

    #[test]
    fn the_longest_chain_of_the_greatest_differences_can_be_worked_out() {
        let chain: Vec<Pair> = (0..14).map(|at| pair(at, at + 1, 9)).collect();
        let found = compare(15, &chain);
        assert_eq!(found.weights.iter().map(|weight| weight.0).sum::<i64>(), 10_000);
        assert_eq!(found.weights[0], Share(8_889));
        let circle: Vec<Pair> = chain.into_iter().chain([pair(14, 0, 9)]).collect();
        assert!(compare(15, &circle).ratio > Some(1_000));
    }
}

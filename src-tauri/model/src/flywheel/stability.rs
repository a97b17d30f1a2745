//! Whether the flywheel comes to rest when nothing pushes, decided exactly, and the circle of blades that feeds itself
//! most.
//!
//! It comes to rest exactly if every eigenvalue of the matrix of its recurrence lies inside the unit circle, that is,
//! if its spectral radius is below 1. The matrix is N / 20 with whole numbers in N, so its characteristic polynomial
//! has whole coefficients (found by the method of Faddeev and Le Verrier), and the reduction of I. Schur (1918) and A.
//! Cohn (1922), which E. I. Jury made a table of (1964), tells in whole numbers whether all its roots lie inside. No
//! rounding is involved. The limit itself is never met: |15 + 2λ| = 20 with λ an algebraic integer would make 175 / 2
//! one.

use num_bigint::BigInt;

use super::SHARES;

/// Whether a flywheel with these strengths (each blade's row tells what turns it) comes to rest when nothing pushes.
#[must_use]
pub fn is_stable(strengths: &[Vec<i64>]) -> bool {
    let (kept, handed_on, whole) = SHARES;
    let matrix: Vec<Vec<i128>> = (strengths.iter().enumerate())
        .map(|(to, row)| {
            let entry =
                |(from, strength): (usize, &i64)| i128::from(handed_on * strength + if from == to { kept } else { 0 });
            row.iter().enumerate().map(entry).collect()
        })
        .collect();
    let mut power = 1i128;
    let mut scaled = vec![];
    for coefficient in characteristic(&matrix) {
        scaled.push(BigInt::from(coefficient * power));
        power *= i128::from(whole);
    }
    are_all_roots_inside(scaled)
}

/// The coefficients of det(zI − A), that of the highest power 1 and last.
fn characteristic(matrix: &[Vec<i128>]) -> Vec<i128> {
    let size = matrix.len();
    let times = |other: &[Vec<i128>]| -> Vec<Vec<i128>> {
        let entry = |row: &[i128], column: usize| row.iter().zip(other).map(|(value, row)| value * row[column]).sum();
        matrix.iter().map(|row| (0..size).map(|column| entry(row, column)).collect()).collect()
    };
    let mut coefficients = vec![0; size + 1];
    coefficients[size] = 1;
    let mut current = vec![vec![0i128; size]; size];
    for (step, order) in (1..=size).zip(1i128..) {
        current = times(&current);
        for (place, row) in current.iter_mut().enumerate() {
            row[place] += coefficients[size - step + 1];
        }
        let trace: i128 = times(&current).iter().enumerate().map(|(place, row)| row[place]).sum();
        coefficients[size - step] = -trace / order;
    }
    coefficients
}

/// Whether all roots of a polynomial lie inside the unit circle; its coefficients begin with that of the lowest power.
fn are_all_roots_inside(mut polynomial: Vec<BigInt>) -> bool {
    while let [lowest, .., highest] = polynomial.as_slice() {
        if highest.magnitude() <= lowest.magnitude() {
            return false;
        }
        let degree = polynomial.len() - 1;
        let reduced = (0..degree)
            .map(|place| highest * &polynomial[place + 1] - lowest * &polynomial[degree - 1 - place])
            .collect();
        polynomial = reduced;
    }
    true
}

/// The circle of blades that feeds itself most, in the order in which each turns the next: of all circles that speed
/// themselves up, the one whose influences are strongest in the mean (that of their product), and of equals the shortest.
/// Nothing where no circle speeds itself up.
#[must_use]
pub fn feeds_itself_most(strengths: &[Vec<i64>]) -> Option<Vec<usize>> {
    let mut best: Option<Circle> = None;
    for first in 0..strengths.len() {
        let start = Circle { blades: vec![first], doubled: 0, is_braking: false };
        follow(strengths, start, &mut best);
    }
    best.map(|circle| circle.blades)
}

/// Blades of which each turns the next.
#[derive(Clone)]
struct Circle {
    blades: Vec<usize>,
    /// How many of its influences are of strength 2 or −2: the others are of 1 or −1.
    doubled: usize,
    /// Whether it brakes more often than not: an odd number of its influences are below 0.
    is_braking: bool,
}

impl Circle {
    /// Its influences with one more.
    fn with(&self, strength: i64) -> Self {
        Self {
            blades: self.blades.clone(),
            doubled: self.doubled + usize::from(strength.abs() > 1),
            is_braking: self.is_braking != (strength < 0),
        }
    }

    /// Whether its influences are stronger in the mean than those of another: doubled ones per influence.
    fn is_stronger(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.doubled * other.blades.len(), other.doubled * self.blades.len());
        mine > theirs || (mine == theirs && self.blades.len() < other.blades.len())
    }
}

fn follow(strengths: &[Vec<i64>], path: Circle, best: &mut Option<Circle>) {
    let (first, last) = (path.blades[0], *path.blades.last().expect("a path has a first blade"));
    for (next, row) in strengths.iter().enumerate() {
        let strength = row[last];
        if strength == 0 || next == last {
            continue;
        }
        let mut further = path.with(strength);
        if next == first {
            if !further.is_braking && best.as_ref().is_none_or(|best| further.is_stronger(best)) {
                *best = Some(further);
            }
        } else if next > first && !path.blades.contains(&next) {
            further.blades.push(next);
            follow(strengths, further, best);
        }
    }
}

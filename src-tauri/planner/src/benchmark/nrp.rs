//! The next release problem: which customers to satisfy within a budget.
//!
//! Format: Xuan, Jiang, Ren, Luo, "Solving the large scale next release problem with a backbone-based multilevel
//! algorithm", IEEE Transactions on Software Engineering 38 (2012). Requirements have costs and need one
//! another; a customer is worth a profit if all requirements asked for are met. Both become items of one
//! period: requirements take money, customers bring value and need their requirements. The budget is a part of
//! all costs, rounded to the nearest whole.

use super::{Benchmark, BenchmarkError, Words};
use crate::instance::{Instance, Item, Need, Resource};

/// The most requirements and customers, and links between them, that are read.
const MOST: usize = 1_000_000;

/// Reads a problem with a budget of `percent` of all costs.
///
/// # Errors
/// If the text is cut short, or names what is not there.
pub fn read(name: &str, text: &str, percent: u8) -> Result<Benchmark, BenchmarkError> {
    let mut words = Words::of(text);
    let mut costs = vec![];
    for _ in 0..count(&mut words, "the number of levels")? {
        for _ in 0..count(&mut words, "the number of requirements")? {
            costs.push(words.amount("a cost")?);
        }
    }
    let mut needs = vec![];
    for _ in 0..count(&mut words, "the number of dependencies")? {
        // the first has to be there before the second
        let before = requirement(&mut words, costs.len())?;
        let after = requirement(&mut words, costs.len())?;
        needs.push(Need { before, after, lag: 0 });
    }
    let all: i64 = costs.iter().sum();
    let budget = (all * i64::from(percent) + 50) / 100;
    let latest = 0;
    let mut items: Vec<Item> = costs
        .iter()
        .map(|cost| Item { duration: 1, uses: vec![(0, vec![*cost])], money: *cost, latest, ..Item::default() })
        .collect();
    for _ in 0..count(&mut words, "the number of customers")? {
        let value = vec![words.amount("a profit")?];
        for _ in 0..count(&mut words, "the number of requests")? {
            needs.push(Need { before: requirement(&mut words, costs.len())?, after: items.len(), lag: 0 });
        }
        items.push(Item { duration: 1, value, latest, ..Item::default() });
    }
    needs.sort_unstable();
    needs.dedup();
    let resources = vec![Resource { capacity: vec![budget], carries_over: false }];
    let instance = Instance { periods: 1, items, resources, needs, ..Instance::default() };
    Ok(Benchmark { name: format!("{name}-{percent}"), instance, per_unit: 1 })
}

fn count(words: &mut Words, what: &str) -> Result<usize, BenchmarkError> {
    let number = words.number(what)?;
    if number <= MOST {
        Ok(number)
    } else {
        Err(BenchmarkError::new(format!("line {}: {what} is too large", words.line)))
    }
}

/// A requirement, numbered from 1 in the file.
fn requirement(words: &mut Words, requirements: usize) -> Result<usize, BenchmarkError> {
    let number = words.number("a requirement")?;
    let unknown = || BenchmarkError::new(format!("line {}: there is no requirement {number}", words.line));
    number.checked_sub(1).filter(|index| *index < requirements).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::optimise::{Optimised, optimise};
    use crate::watch::Unwatched;

    // two levels; requirement 3 needs 1; three customers
    const TEXT: &str = "2\n2\n4 3\n1\n5\n1\n1 3\n3\n10 1 3 \n6 2 1 2\n1 1 2\n";

    #[test]
    fn the_best_customers_are_found() {
        let best = |percent: u8| {
            let problem = read("tiny", TEXT, percent).expect("a problem");
            assert_eq!(problem.name, format!("tiny-{percent}"));
            match optimise(&problem.instance, 10.0, &mut Unwatched) {
                Ok(Optimised::Found(answer)) => (answer.value, answer.bound),
                other => panic!("{other:?}"),
            }
        };
        // of 12 in all: 9 buy the first customer, 7 the other two, 12 everybody
        assert_eq!(best(75), (10, Some(10)));
        assert_eq!(best(70), (7, Some(7)));
        assert_eq!(best(100), (17, Some(17)));
        assert_eq!(best(0), (0, Some(0)));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let said = |text: &str| read("tiny", text, 50).expect_err("it is no problem").to_string();
        assert_eq!(said(&TEXT.replace("1 3\n3\n", "1 4\n3\n")), "line 7: there is no requirement 4");
        assert_eq!(said("2\n2\n4 x"), "line 3: a cost is \"x\"");
        assert_eq!(said("1\n1\n1\n0\n1\n5 2 1"), "the file ends where a requirement should follow");
    }
}

//! Open pit mines: which blocks to dig in which period (CPIT of MineLib).
//!
//! Format: Espinoza, Goycoolea, Moreno, Newman, "MineLib: a library of open pit mining problems", Annals of
//! Operations Research 206 (2013). A mine is two texts: `.cpit` with limits, values and use of resources, and
//! `.prec` with the blocks that lie above each block. A block is one item of one period; digging in period t is
//! worth its value · (1 + rate)^−t, the first period being 0. A block above may be dug in the same period.

use super::{Benchmark, BenchmarkError, decimal, discounted, short};
use crate::instance::{Instance, Item, Need, Resource};

/// Decimal places that are kept of values, limits and uses.
const DIGITS: usize = 4;
/// Units of value of the instance in one of the file's: what is smaller than one of these is cut off.
const PER_UNIT: i64 = 1_000;
/// The most blocks, periods and resources that are read.
const MOST: [usize; 3] = [1_000_000, 200, 100];

/// The head of a `.cpit` file.
#[derive(Default)]
struct Head {
    name: String,
    blocks: usize,
    periods: usize,
    resources: usize,
    rate: f64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Head,
    Limits,
    Values,
    Uses,
}

/// Reads a mine from its `.cpit` and its `.prec` text.
///
/// # Errors
/// If a line is not understood, something is missing, or a limit is not an upper one.
pub fn read(cpit: &str, prec: &str) -> Result<Benchmark, BenchmarkError> {
    let mut head = Head::default();
    let mut section = Section::Head;
    let mut limits: Vec<Vec<i64>> = vec![];
    let mut values: Vec<Option<i64>> = vec![];
    let mut uses: Vec<Vec<(usize, Vec<i64>)>> = vec![];
    for (number, line) in (1..).zip(cpit.lines()) {
        let fault = |what: &str| BenchmarkError::new(format!("line {number} of the .cpit file: {what}"));
        let line = line.trim();
        if line.is_empty() || line == "EOF" {
            continue;
        }
        if let Some((key, value)) = line.split_once(':') {
            section = match key.trim() {
                "RESOURCE_CONSTRAINT_LIMITS" => Section::Limits,
                "OBJECTIVE_FUNCTION" => Section::Values,
                "RESOURCE_CONSTRAINT_COEFFICIENTS" => Section::Uses,
                key => {
                    head.take(key, value.trim()).map_err(|what| fault(&what))?;
                    continue;
                }
            };
            head.check().map_err(|what| fault(&what))?;
            limits.resize(head.resources, vec![i64::MAX; head.periods]);
            values.resize(head.blocks, None);
            uses.resize(head.blocks, vec![]);
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let index = |place: usize, below: usize| {
            words.get(place).and_then(|word| word.parse::<usize>().ok()).filter(|index| *index < below)
        };
        let amount = |place: usize| words.get(place).and_then(|word| decimal(word, DIGITS));
        match (section, words.len()) {
            (Section::Limits, 4) => {
                if words[2] != "L" {
                    return Err(fault("only upper limits (L) can be planned"));
                }
                let place = index(0, head.resources).zip(index(1, head.periods));
                let limit = amount(3).filter(|limit| *limit >= 0);
                let ((resource, period), limit) = place.zip(limit).ok_or_else(|| fault("it is no limit"))?;
                limits[resource][period] = limit;
            }
            (Section::Values, 2) => {
                let (block, value) =
                    index(0, head.blocks).zip(amount(1)).ok_or_else(|| fault("it is no value of a block"))?;
                values[block] = Some(value);
            }
            (Section::Uses, 3) => {
                let place = index(0, head.blocks).zip(index(1, head.resources));
                let taken = amount(2).filter(|amount| *amount >= 0);
                let ((block, resource), taken) = place.zip(taken).ok_or_else(|| fault("it is no use of a resource"))?;
                if taken > 0 {
                    uses[block].push((resource, vec![taken]));
                }
            }
            _ => return Err(fault(&format!("\"{}\" is not understood", short(line)))),
        }
    }
    head.check().map_err(BenchmarkError::new)?;
    let items = items(&head, &values, uses)?;
    let needs = needs(prec, head.blocks)?;
    // a limit that is not given binds nobody
    let all: Vec<i64> = (0..head.resources)
        .map(|r| items.iter().flat_map(|item| &item.uses).filter(|u| u.0 == r).map(|u| u.1[0]).sum())
        .collect();
    let resources = limits.into_iter().zip(all).map(|(limit, all)| Resource {
        capacity: limit.into_iter().map(|limit| limit.min(all)).collect(),
        carries_over: false,
    });
    let instance =
        Instance { periods: head.periods, items, resources: resources.collect(), needs, ..Instance::default() };
    Ok(Benchmark { name: head.name, instance, per_unit: PER_UNIT })
}

impl Head {
    fn take(&mut self, key: &str, value: &str) -> Result<(), String> {
        let number = || value.parse::<usize>().map_err(|_| format!("{key} is \"{}\"", short(value)));
        match key {
            "NAME" => self.name = value.to_owned(),
            "TYPE" if value != "CPIT" => return Err(format!("problems of the type {} cannot be read", short(value))),
            "NBLOCKS" => self.blocks = number()?,
            "NPERIODS" => self.periods = number()?,
            "NRESOURCE_SIDE_CONSTRAINTS" => self.resources = number()?,
            "DISCOUNT_RATE" => {
                let rate = value.parse::<f64>().ok().filter(|rate| (0.0..=10.0).contains(rate));
                self.rate = rate.ok_or_else(|| format!("the discount rate is \"{}\"", short(value)))?;
            }
            _ => {}
        }
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let counts = [self.blocks, self.periods, self.resources];
        let is_right =
            self.blocks > 0 && self.periods > 0 && counts.into_iter().zip(MOST).all(|(count, most)| count <= most);
        if is_right { Ok(()) } else { Err("the number of blocks, periods or resources is missing or too large".into()) }
    }
}

fn items(head: &Head, values: &[Option<i64>], uses: Vec<Vec<(usize, Vec<i64>)>>) -> Result<Vec<Item>, BenchmarkError> {
    let to_unit = 10_i64.pow(DIGITS as u32) / PER_UNIT;
    let item = |(block, uses): (usize, Vec<(usize, Vec<i64>)>)| {
        let value = values[block].ok_or_else(|| BenchmarkError::new(format!("block {block} has no value")))?;
        if value.abs() > super::MOST {
            return Err(BenchmarkError::new(format!("the value of block {block} is too large")));
        }
        let value = (0..head.periods).map(|t| discounted(value, head.rate, t) / to_unit).collect();
        Ok(Item { duration: 1, uses, value, latest: head.periods - 1, ..Item::default() })
    };
    uses.into_iter().enumerate().map(item).collect()
}

/// Lines of a block, how many lie above it, and those.
fn needs(prec: &str, blocks: usize) -> Result<Vec<Need>, BenchmarkError> {
    let mut needs = vec![];
    for (number, line) in (1..).zip(prec.lines()) {
        let fault = |what: &str| BenchmarkError::new(format!("line {number} of the .prec file: {what}"));
        let numbers: Option<Vec<usize>> = line.split_whitespace().map(|word| word.parse().ok()).collect();
        let numbers = numbers.ok_or_else(|| fault("it holds something that is no number"))?;
        let [after, count, above @ ..] = &numbers[..] else {
            if numbers.is_empty() {
                continue;
            }
            return Err(fault("it is cut short"));
        };
        if above.len() != *count || above.iter().chain([after]).any(|block| *block >= blocks) {
            return Err(fault("it names a block that is not there, or not as many as it says"));
        }
        needs.extend(above.iter().map(|before| Need { before: *before, after: *after, lag: 0 }));
    }
    needs.sort_unstable();
    needs.dedup();
    Ok(needs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::optimise::{Optimised, optimise};
    use crate::watch::Unwatched;

    const CPIT: &str = "NAME: Hill\nTYPE: CPIT\nNBLOCKS: 3\nNPERIODS: 2\nNRESOURCE_SIDE_CONSTRAINTS: 1\n\
        DISCOUNT_RATE: 0.25\nRESOURCE_CONSTRAINT_LIMITS: \n0 0 L 10\n0 1 L 10.5\nOBJECTIVE_FUNCTION: \n\
        0 -1.5\n1 10.0005\n2 4\nRESOURCE_CONSTRAINT_COEFFICIENTS: \n0 0 5\n1 0 5\n2 0 10.5\nEOF\n";
    const PREC: &str = "0 0\n1 1 0\n2 0\n";

    #[test]
    fn a_mine_is_read_and_dug_in_the_best_order() {
        let Benchmark { name, instance, per_unit } = read(CPIT, PREC).expect("a mine");
        assert_eq!((name.as_str(), per_unit, instance.periods), ("Hill", 1_000, 2));
        assert_eq!(instance.items[1].value, [10_000, 8_000]);
        assert_eq!(instance.resources[0].capacity, [100_000, 105_000]);
        assert_eq!(instance.needs, [Need { before: 0, after: 1, lag: 0 }]);
        let Ok(Optimised::Found(answer)) = optimise(&instance, 10.0, &mut Unwatched) else { panic!("it can be dug") };
        // the two blocks of the first period, and the third later: −1.5 + 10 + 4 / 1.25
        assert_eq!((answer.value, answer.bound), (11_700, Some(11_700)));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let said = |cpit: &str, prec: &str| read(cpit, prec).expect_err("it is no mine").to_string();
        assert_eq!(
            said(&CPIT.replace("1 L 10.5", "1 G 1"), PREC),
            "line 9 of the .cpit file: only upper limits (L) can be planned"
        );
        assert_eq!(
            said(&CPIT.replace("CPIT\n", "PCPSP\n"), PREC),
            "line 2 of the .cpit file: problems of the type PCPSP cannot be read"
        );
        assert!(said(&CPIT.replace("NBLOCKS: 3", "NBLOCKS: 9999999999"), PREC).starts_with("line 7"));
        assert_eq!(said(&CPIT.replace("2 4\n", ""), PREC), "block 2 has no value");
        assert_eq!(
            said(CPIT, "0 1 7\n"),
            "line 1 of the .prec file: it names a block that is not there, or not as many as it says"
        );
        assert!(said("", "").starts_with("the number of blocks"));
    }
}

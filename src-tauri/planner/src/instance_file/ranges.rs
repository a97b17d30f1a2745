//! What the numbers of an instance file may be, so that no sum of them leaves what an integer holds, and no plan of them
//! more memory than there is. Each refusal names the number, where it stands, what it may be and what to do.

use super::File;
use crate::instance::WHOLE;

/// Periods, items and resources, and how many amounts a file may list in all.
const MOST_PERIODS: usize = 1_000;
const MOST_ITEMS: usize = 100_000;
const MOST_RESOURCES: usize = 1_000;
const MOST_CELLS: usize = 50_000_000;
/// Capacities and what items use of them.
const MOST_AMOUNT: i64 = 1_000_000_000_000;
/// What an item or a bundle is worth, more or less.
const MOST_VALUE: i64 = 1_000_000_000_000;
/// What a basis point of an outcome is worth in a period.
const MOST_WORTH: i64 = 1_000_000_000;
/// What a whole plan may be worth, more or less.
const MOST_IN_ALL: i128 = 1_000_000_000_000_000;

/// Refuses an instance that does not fit together or holds a number beyond its range.
pub(super) fn check(file: &File) -> Result<(), String> {
    check_sizes(file)?;
    let periods = file.periods;
    for (r, row) in file.capacity.iter().enumerate() {
        let resource = || format!("resource {r}");
        length(row, periods, "capacities, one for each period", &resource)?;
        for (t, amount) in row.iter().enumerate() {
            within(*amount, 0, MOST_AMOUNT, &|| format!("the capacity of resource {r} in period {t}"))?;
        }
    }
    for (i, item) in file.items.iter().enumerate() {
        check_item(file, i, item)?;
    }
    for (n, (before, after, lag)) in file.needs.iter().enumerate() {
        let need = || format!("need {n}");
        known(*before, file, &need)?;
        known(*after, file, &need)?;
        count(*lag, MOST_PERIODS, &|| format!("the lag of need {n}"))?;
    }
    if let Some(i) = in_a_circle(file) {
        return Err(format!("item {i} needs itself, by way of others: take one of its needs away"));
    }
    for (b, bundle) in file.bundles.iter().enumerate() {
        let named = || format!("bundle {b}");
        length(&bundle.value, periods, "values, one for each period", &named)?;
        bundle.items.iter().try_for_each(|i| known(*i, file, &named))?;
        if bundle.items.is_empty() {
            return Err(format!("bundle {b} has no items: name what it is made of, or leave it out"));
        }
        let mut before = MOST_VALUE;
        for (t, value) in bundle.value.iter().enumerate() {
            within(*value, 0, MOST_VALUE, &|| format!("the value of bundle {b} in period {t}"))?;
            if *value > before {
                return Err(format!(
                    "the value of bundle {b} in period {t} is {value}, and {before} the period before: what is complete \
                     later may not be worth more; let it fall or stay"
                ));
            }
            before = *value;
        }
    }
    for (k, outcome) in file.outcomes.iter().enumerate() {
        let named = || format!("outcome {k}");
        length(&outcome.worth, periods, "worths, one for each period", &named)?;
        for (t, worth) in outcome.worth.iter().enumerate() {
            within(*worth, 0, MOST_WORTH, &|| format!("the worth of outcome {k} in period {t}"))?;
        }
        for (i, share, lag) in &outcome.shares {
            known(*i, file, &named)?;
            within(*share, 0, WHOLE, &|| format!("the share of item {i} in outcome {k}, in basis points,"))?;
            count(*lag, MOST_PERIODS, &|| format!("the lag of item {i} in outcome {k}"))?;
        }
    }
    check_sum(file)
}

fn check_sizes(file: &File) -> Result<(), String> {
    if file.periods == 0 {
        return Err("it has no periods: it needs 1 at least".into());
    }
    count(file.periods, MOST_PERIODS, &|| "the number of periods".into())?;
    count(file.items.len(), MOST_ITEMS, &|| "the number of items".into())?;
    count(file.capacity.len(), MOST_RESOURCES, &|| "the number of resources".into())?;
    let of_items = file.items.iter().map(|item| item.value.len() + item.r#use.iter().map(Vec::len).sum::<usize>());
    let shares = file.outcomes.iter().map(|outcome| outcome.shares.len() + outcome.worth.len());
    let bundles = file.bundles.iter().map(|bundle| bundle.items.len() + bundle.value.len());
    let cells = of_items.chain(shares).chain(bundles).fold(file.needs.len(), usize::saturating_add);
    // each item has a column for each of its periods, whether it lists them or not
    let cells = cells.max(file.items.len().saturating_mul(file.periods));
    count(cells, MOST_CELLS, &|| "the number of amounts".into())
}

fn check_item(file: &File, i: usize, item: &super::FileItem) -> Result<(), String> {
    let named = || format!("item {i}");
    if item.duration == 0 {
        return Err(format!("item {i} takes no period: its duration is 1 at least"));
    }
    count(item.duration, MOST_PERIODS, &|| format!("the duration of item {i}"))?;
    if item.r#use.len() != file.capacity.len() {
        let (has, wanted) = (item.r#use.len(), file.capacity.len());
        return Err(format!("item {i} lists its use of {has} resources of {wanted}: give one row to each of them"));
    }
    for (r, row) in item.r#use.iter().enumerate() {
        length(row, item.duration, "amounts of a resource, one for each period of its duration", &named)?;
        for (age, amount) in row.iter().enumerate() {
            within(*amount, 0, MOST_AMOUNT, &|| format!("what item {i} uses of resource {r} at age {age}"))?;
        }
    }
    if !item.value.is_empty() {
        length(&item.value, file.periods, "values, one for each period", &named)?;
    }
    for (t, value) in item.value.iter().enumerate() {
        within(*value, -MOST_VALUE, MOST_VALUE, &|| format!("the value of item {i} in period {t}"))?;
    }
    Ok(())
}

/// Refuses values that come to too much together, however small each of them is.
fn check_sum(file: &File) -> Result<(), String> {
    let most = |values: &[i64]| values.iter().map(|value| i128::from(value.abs())).max().unwrap_or(0);
    let items = file.items.iter().map(|item| most(&item.value));
    let bundles = file.bundles.iter().map(|bundle| most(&bundle.value));
    let held = |worth: &[i64]| worth.iter().map(|worth| i128::from(*worth) * i128::from(WHOLE)).sum::<i128>();
    let outcomes = file.outcomes.iter().map(|outcome| held(&outcome.worth));
    let sum = items.chain(bundles).chain(outcomes).sum::<i128>() * i128::from(super::per_unit(file));
    if sum <= MOST_IN_ALL {
        return Ok(());
    }
    Err(format!(
        "all values come to {sum} together, and {MOST_IN_ALL} is the most: divide all values and worths by the same number"
    ))
}

/// An item that needs itself by way of others, if there is one.
fn in_a_circle(file: &File) -> Option<usize> {
    let mut waits = vec![0usize; file.items.len()];
    let mut after = vec![vec![]; file.items.len()];
    for (before, next, _) in &file.needs {
        waits[*next] += 1;
        after[*before].push(*next);
    }
    let mut free: Vec<usize> = (0..waits.len()).filter(|i| waits[*i] == 0).collect();
    while let Some(i) = free.pop() {
        for next in &after[i] {
            waits[*next] -= 1;
            if waits[*next] == 0 {
                free.push(*next);
            }
        }
    }
    // what only waits for a circle is not in it: go back until something comes again
    let mut at = waits.iter().position(|waits| *waits > 0)?;
    let mut seen = vec![false; waits.len()];
    while !seen[at] {
        seen[at] = true;
        let before = file.needs.iter().find(|(before, next, _)| *next == at && waits[*before] > 0);
        at = before.map_or(at, |(before, _, _)| *before);
    }
    Some(at)
}

fn within(number: i64, least: i64, most: i64, what: &dyn Fn() -> String) -> Result<(), String> {
    if (least..=most).contains(&number) {
        return Ok(());
    }
    let hint = match number < least {
        true if least == 0 => "it may not be negative",
        _ => "divide all amounts of its kind by the same number",
    };
    Err(format!("{} is {number}, and lies between {least} and {most}: {hint}", what()))
}

fn count(number: usize, most: usize, what: &dyn Fn() -> String) -> Result<(), String> {
    if number <= most {
        return Ok(());
    }
    Err(format!("{} is {number}, and {most} is the most: plan less at once", what()))
}

fn length(row: &[i64], wanted: usize, what: &str, of: &dyn Fn() -> String) -> Result<(), String> {
    if row.len() == wanted {
        return Ok(());
    }
    Err(format!("{} lists {} {what}: that has to be {wanted}", of(), row.len()))
}

fn known(item: usize, file: &File, of: &dyn Fn() -> String) -> Result<(), String> {
    if item < file.items.len() {
        return Ok(());
    }
    Err(format!(
        "{} names item {item}, and there are {} items, counted from 0: name one of them",
        of(),
        file.items.len()
    ))
}

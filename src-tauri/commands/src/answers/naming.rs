//! An investment by its id or name; where nothing fits, the names that come nearest.

use model::{Investment, Roadmap, say};

use crate::failing::Refusal;

/// How many names are offered instead.
const OFFERED: usize = 3;

/// The investment with this id, or else this name in any case.
pub(super) fn find<'r>(roadmap: &'r Roadmap, text: &str) -> Result<&'r Investment, Refusal> {
    let wanted = text.trim().to_lowercase();
    let by_id = roadmap.investments.iter().find(|investment| investment.id.as_str() == wanted);
    let by_name = || roadmap.investments.iter().find(|investment| investment.name.trim().to_lowercase() == wanted);
    by_id.or_else(by_name).ok_or_else(|| {
        let mut near: Vec<(usize, &str)> = roadmap
            .investments
            .iter()
            .map(|investment| (distance(&wanted, &investment.name.to_lowercase()), investment.name.as_str()))
            .collect();
        near.sort_by_key(|(distance, _)| *distance);
        let names: Vec<String> =
            near.into_iter().take(OFFERED).map(|(_, name)| say!("quoted-straight", name = name)).collect();
        let hint = if names.is_empty() { String::new() } else { say!("did-you-mean", names = names.join(", ")) };
        Refusal::usage(say!("no-such-investment", text = text), hint)
    })
}

/// How far a word is from a name: the fewest letters to add, take away or change (Levenshtein 1966), to make
/// it equal to some part of the name (Sellers 1980), and then to the whole of it.
fn distance(word: &str, name: &str) -> usize {
    let (word, name): (Vec<char>, Vec<char>) = (word.chars().take(200).collect(), name.chars().take(200).collect());
    let row = |first: &dyn Fn(usize) -> usize| {
        let mut costs: Vec<usize> = (0..=name.len()).map(first).collect();
        for (i, letter) in word.iter().enumerate() {
            let mut before = costs[0];
            costs[0] = i + 1;
            for (j, other) in name.iter().enumerate() {
                let change = before + usize::from(letter != other);
                before = costs[j + 1];
                costs[j + 1] = change.min(before + 1).min(costs[j] + 1);
            }
        }
        costs
    };
    let part = row(&|_| 0).into_iter().min().unwrap_or(word.len());
    let whole = row(&|length| length).last().copied().unwrap_or(word.len());
    part * 1_000 + whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_investment_is_found_by_id_and_by_name_and_else_the_nearest_are_named() {
        let sample = crate::sample::sample().roadmap;
        let data_mesh = find(&sample, "data-mesh").expect("it has this id");
        assert_eq!(find(&sample, &data_mesh.name.to_uppercase()).expect("it has this name").id, data_mesh.id);
        let refused = find(&sample, "dat mesh").expect_err("there is none").failure;
        assert!(refused.hint.starts_with(&format!("Did you mean \"{}\"", data_mesh.name)), "{}", refused.hint);
        assert_eq!(refused.hint.matches('"').count(), 6, "{}", refused.hint);
    }

    #[test]
    fn part_of_a_name_is_nearer_than_a_name_of_the_same_length() {
        assert!(distance("mesh", "data mesh") < distance("mesh", "mash"));
        assert!(distance("mesh", "mesh") < distance("mesh", "data mesh"));
    }
}

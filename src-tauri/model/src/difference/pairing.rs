//! Who is who in two versions of a list, and the fewest items that were moved.
//!
//! Items are the same if their keys are. Where several have one key (which is a problem of the roadmap),
//! equal items go together first, then the others in their order.

use std::collections::{BTreeMap, VecDeque};

/// Two lists, matched.
pub(super) struct Pairing {
    /// For each item of the later list its place in the earlier one, if it was there.
    pub origin: Vec<Option<usize>>,
    /// Places of the earlier list whose items are gone.
    pub gone: Vec<usize>,
}

/// Matches two lists by key.
pub(super) fn pair<'t, T: PartialEq, K: Ord>(before: &'t [T], after: &'t [T], key: impl Fn(&'t T) -> K) -> Pairing {
    let mut waiting: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
    for (place, item) in before.iter().enumerate() {
        waiting.entry(key(item)).or_default().push_back(place);
    }
    let mut origin: Vec<Option<usize>> = after
        .iter()
        .map(|item| {
            let places = waiting.get_mut(&key(item))?;
            let equal = places.iter().position(|place| before[*place] == *item)?;
            places.remove(equal)
        })
        .collect();
    for (item, origin) in after.iter().zip(&mut origin).filter(|(_, origin)| origin.is_none()) {
        *origin = waiting.get_mut(&key(item)).and_then(VecDeque::pop_front);
    }
    let mut gone: Vec<usize> = waiting.into_values().flatten().collect();
    gone.sort_unstable();
    Pairing { origin, gone }
}

/// Places of the later list whose items have to be moved so that the earlier order becomes the later one:
/// as few as possible, which is all that are not on a longest rising run of origins.
///
/// Source: C. Schensted, "Longest increasing and decreasing subsequences", Canadian Journal of
/// Mathematics 13 (1961), with the places kept instead of the lengths alone.
pub(super) fn moved(origin: &[Option<usize>]) -> Vec<usize> {
    let kept: Vec<(usize, usize)> =
        origin.iter().enumerate().filter_map(|(place, origin)| Some((place, (*origin)?))).collect();
    // ends[n] is the item (as index into kept) with the least origin that ends a rising run of n + 1
    let mut ends: Vec<usize> = vec![];
    let mut comes_after: Vec<Option<usize>> = Vec::with_capacity(kept.len());
    for (item, (_, origin)) in kept.iter().enumerate() {
        let length = ends.partition_point(|end| kept[*end].1 < *origin);
        comes_after.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(item);
        } else {
            ends[length] = item;
        }
    }
    let mut stays = vec![false; kept.len()];
    let mut at = ends.last().copied();
    while let Some(item) = at {
        stays[item] = true;
        at = comes_after[item];
    }
    kept.iter().zip(stays).filter(|(_, stays)| !stays).map(|((place, _), _)| *place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moves(before: &str, after: &str) -> String {
        let (before, after): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
        moved(&pair(&before, &after, |item| *item).origin).into_iter().map(|place| after[place]).collect()
    }

    #[test]
    fn one_item_moved_far_is_one_move() {
        assert_eq!(moves("abcdef", "bcdefa"), "a");
        assert_eq!(moves("abcdef", "fabcde"), "f");
        assert_eq!(moves("abcdef", "abcdef"), "");
    }

    #[test]
    fn what_comes_and_goes_moves_nobody() {
        assert_eq!(moves("abc", "xaybzc"), "");
        assert_eq!(moves("xaybzc", "abc"), "");
        assert_eq!(moves("", "abc"), "");
    }

    #[test]
    fn the_moves_are_the_fewest_that_do() {
        assert_eq!(moves("abcde", "edcba").len(), 4);
        assert_eq!(moves("abcdefgh", "bacdehfg").len(), 2);
    }

    #[test]
    fn equal_items_of_one_key_go_together_first() {
        let (before, after) = ([("a", 1), ("a", 2)], [("a", 2)]);
        let pairing = pair(&before, &after, |item| item.0);
        assert_eq!((pairing.origin, pairing.gone), (vec![Some(1)], vec![0]));
    }
}

//! Changes that let a plan fit together, where none does alone: all that can be changed is changed, and then as much as
//! possible of it taken back.
//!
//! What is left is smallest in the sense that nothing more of it can be taken back (preferred relaxations: Junker 2004,
//! "QuickXplain"), with what is changed most easily kept first. That a plan fits with it is shown by planning, the amounts
//! of limits included. Deliberately not here: the smallest number of changes, which would take far more plans to find.

use super::{Case, Change, LIFTED, fill, first_of, thinned};
use crate::instance::{Instance, Starts};
use crate::make_plan::Relief;
use crate::optimise::Optimised;
use crate::solve::EngineError;

/// So many sets are tried at most, and so many of which it stays open whether a plan fits; then nothing is offered, for
/// what was cut short is not smallest, and would ask for too much.
const MOST_TRIED: usize = 120;
const MOST_OPEN: usize = 3;

/// A smallest set of changes that lets a plan fit; nothing if not even all of them do, or it takes too long.
pub(super) fn together(case: &Case, changes: &[Change]) -> Result<Option<Relief>, EngineError> {
    let mut search = Search { case, tried: 0, open: 0 };
    let all: Vec<&Change> = changes.iter().collect();
    if all.len() < 2 || !search.fits(&all)? {
        return Ok(None);
    }
    // what is hardest to change may need fewer changes
    let reversed: Vec<&Change> = all.iter().rev().copied().collect();
    let mut chosen = search.smallest(&[], false, &all)?;
    let mut other = search.smallest(&[], false, &reversed)?;
    if other.len() < chosen.len() {
        other.reverse();
        chosen = other;
    }
    let reliefs = search.reliefs(&chosen)?;
    Ok(reliefs.filter(|reliefs| reliefs.len() > 1 && !search.is_cut_short()).map(Relief::Together))
}

struct Search<'a, 'b> {
    case: &'a Case<'b>,
    tried: usize,
    /// Of those, how many were not decided.
    open: usize,
}

impl Search<'_, '_> {
    /// The instance with changes, its raised limits lifted.
    fn changed(&self, changes: &[&Change]) -> Instance {
        let mut instance = self.case.with(changes).instance;
        for change in changes {
            if let Change::Raise(resource) = change {
                instance.resources[*resource].capacity.iter_mut().for_each(|capacity| *capacity = LIFTED);
            }
        }
        instance
    }

    fn starts(&mut self, changes: &[&Change]) -> Result<Option<Starts>, EngineError> {
        if self.is_cut_short() {
            return Ok(None);
        }
        self.tried += 1;
        Ok(match first_of(&self.changed(changes))? {
            Optimised::Found(answer) => Some(answer.starts),
            Optimised::Nothing => None,
            Optimised::StoppedEmpty => {
                self.open += 1;
                None
            }
        })
    }

    fn is_cut_short(&self) -> bool {
        self.tried >= MOST_TRIED || self.open >= MOST_OPEN
    }

    fn fits(&mut self, changes: &[&Change]) -> Result<bool, EngineError> {
        Ok(self.starts(changes)?.is_some())
    }

    /// A smallest part of `open` that lets a plan fit on top of what is changed already. Earlier ones are preferred.
    fn smallest<'c>(
        &mut self,
        changed: &[&'c Change],
        has_grown: bool,
        open: &[&'c Change],
    ) -> Result<Vec<&'c Change>, EngineError> {
        if has_grown && self.fits(changed)? {
            return Ok(vec![]);
        }
        if open.len() <= 1 {
            return Ok(open.to_vec());
        }
        let (first, second) = open.split_at(open.len() / 2);
        let late = self.smallest(&[changed, first].concat(), true, second)?;
        let mut chosen = self.smallest(&[changed, &late[..]].concat(), !late.is_empty(), first)?;
        chosen.extend(late);
        Ok(chosen)
    }

    /// The chosen changes in words, limits with what is lacking of them; nothing if a plan does not fit with those after
    /// all.
    fn reliefs(&mut self, chosen: &[&Change]) -> Result<Option<Vec<Relief>>, EngineError> {
        let Some(starts) = self.starts(chosen)? else { return Ok(None) };
        let starts = thinned(&self.changed(chosen), starts);
        let mut enough = self.case.with(chosen).instance;
        let mut reliefs = vec![];
        for change in chosen {
            match change {
                Change::Raise(resource) => {
                    let lack = fill(&mut enough, *resource, &starts);
                    reliefs.extend(lack.and_then(|lack| self.case.more_of(*resource, lack)));
                }
                _ => reliefs.extend(self.case.relief(change)),
            }
        }
        Ok(enough.keeps_rules(&starts).then_some(reliefs))
    }
}

#[cfg(test)]
mod tests {
    use model::language::{Language, speaking};
    use model::{Decision, Fund, FundCost, Investment, InvestmentKind, Money, Period, Roadmap};

    use crate::make_plan::{Options, PlanError, Relief, make_plan};
    use crate::watch::Unwatched;

    fn id<I: TryFrom<String>>(text: &str) -> I {
        I::try_from(text.to_owned()).ok().expect("an id")
    }

    /// Investments that are pinned to the first of two periods and cost 100 each of a fund of their own, which has these.
    fn pinned(limits: &[i64]) -> Roadmap {
        let month = model::calendar::YearMonth::new(2027, 1).expect("a month");
        let mut roadmap = Roadmap::empty("Pinned", "EUR", month);
        roadmap.settings.periods = 2;
        for (n, limit) in limits.iter().enumerate() {
            let (name, fund) = (format!("item-{n}"), format!("fund-{n}"));
            let limit = vec![Money(*limit); 2];
            roadmap.funds.push(Fund { id: id(&fund), name: fund.clone(), limit, carry_over: false });
            roadmap.investments.push(Investment {
                id: id(&name),
                name: name.clone(),
                axis: model::Axis::Methods,
                kind: InvestmentKind::Enable,
                duration: 1,
                not_before: None,
                done_by: None,
                cost: vec![FundCost { fund: id(&fund), per_period: vec![Money(100)] }],
                effort: vec![],
                outputs: vec![],
                note: String::new(),
            });
            roadmap.decisions.push(Decision::Pin { investment: id(&name), start: Period(0) });
        }
        roadmap
    }

    fn refused(roadmap: &Roadmap) -> PlanError {
        make_plan(roadmap, &Options::seconds(20.0), &mut Unwatched).expect_err("nothing fits")
    }

    #[test]
    fn where_no_single_change_helps_a_smallest_set_is_named_and_no_more_than_it() {
        let roadmap = pinned(&[100, 40, 100, 70, 100]);
        let error = refused(&roadmap);
        let pins = vec![Relief::LiftPin("item-1".into()), Relief::LiftPin("item-3".into())];
        assert_eq!(error, PlanError::NothingFits(vec![Relief::Together(pins)]));
        let mut lifted = roadmap.clone();
        lifted.decisions.retain(|decision| !["item-1", "item-3"].contains(&decision.investment().as_str()));
        assert!(make_plan(&lifted, &Options::seconds(20.0), &mut Unwatched).is_ok());
        assert_eq!(
            error.to_string(),
            "no plan keeps all of your decisions and limits at once, and no single change would help; together these \
             would: lift the pin of \"item-1\", and lift the pin of \"item-3\""
        );
        speaking(Language::French, || {
            let said = error.to_string().replace('\u{a0}', " ");
            assert!(said.ends_with("lever l’épingle de « item-1 », et lever l’épingle de « item-3 »"), "{said}");
        });
    }

    #[test]
    fn limits_are_named_with_what_they_lack_together_with_what_is_required() {
        let roadmap = pinned(&[60, 100, 30]);
        let required = roadmap.investments.iter().map(|item| item.id.clone()).collect();
        let reliefs = super::super::reliefs(&roadmap, &required).expect("the engine works");
        let [Relief::Together(reliefs)] = &reliefs[..] else { panic!("{reliefs:?}") };
        let said: Vec<String> = reliefs.iter().map(|relief| format!("{relief:?}")).collect();
        assert!(said.len() == 2 && said.iter().all(|said| said.contains("RaiseLimit")), "{said:?}");
        assert!(said[0].contains("fund-0") && said[1].contains("fund-2"), "{said:?}");
    }

    #[test]
    fn a_single_change_that_helps_is_all_that_is_said() {
        let error = refused(&pinned(&[100, 40, 100]));
        let PlanError::NothingFits(reliefs) = &error else { panic!("{error:?}") };
        assert!(reliefs.contains(&Relief::LiftPin("item-1".into())) && reliefs.len() == 2, "{reliefs:?}");
    }
}

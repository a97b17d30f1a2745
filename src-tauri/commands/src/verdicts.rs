//! Recorded decisions on what the plan leaves out: no, not now, or yes; and what is due to be looked at again.
//!
//! A record changes no plan. Deliberately not here: pins and exclusions (see `deciding`), and prices.

use model::verdict::{LONGEST_REASON, day};
use model::{InvestmentId, Period, Roadmap, Says, Verdict, say, words};
use storage::Operation;

use crate::charting::stamp;
use crate::deciding::{id, unknown};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{
    EmptyRequest, InvestmentRequest, PeriodChoice, RecordVerdict, SaysName, VerdictChanged, VerdictLine, VerdictList,
};

pub(crate) fn record_verdict(
    session: &Session,
    host: &dyn Host,
    request: RecordVerdict,
) -> Result<VerdictChanged, Refusal> {
    let investment = id(&request.investment)?;
    let reason = model::text::clean_note(&request.reason);
    if reason.chars().count() > LONGEST_REASON {
        return Err(Refusal::usage(say!("reason-too-long"), say!("reason-too-long.hint")));
    }
    let now = host.now();
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let name = &roadmap.investment(&investment).ok_or_else(|| unknown(&request.investment))?.name;
        let says = says(roadmap, &request)?;
        let text = says.words(&roadmap.settings.calendar());
        let label = say!("label-record", text = text.as_str(), name = name);
        let sentence = say!("recorded", name = name, text = text);
        let decided = now.get(0..10).unwrap_or(&now).to_owned();
        let verdict = Verdict { investment: investment.clone(), says, reason, decided };
        let mut verdicts = roadmap.verdicts.clone();
        match verdicts.iter_mut().find(|known| known.investment == investment) {
            Some(known) => *known = verdict,
            None => verdicts.push(verdict),
        }
        open.document.apply(Operation::SetVerdicts { verdicts, label }, &now)?;
        Ok(VerdictChanged { sentence })
    })
}

fn says(roadmap: &Roadmap, request: &RecordVerdict) -> Result<Says, Refusal> {
    match (request.says, request.look_again) {
        (SaysName::No, None) => Ok(Says::No),
        (SaysName::Yes, None) => Ok(Says::Yes),
        (SaysName::NotNow, Some(period)) if period < roadmap.settings.periods => {
            Ok(Says::NotNow { look_again: Period(period) })
        }
        (SaysName::NotNow, Some(_)) => Err(Refusal::usage(say!("look-again-beyond"), say!("look-again-beyond.hint"))),
        (SaysName::NotNow, None) => Err(Refusal::usage(say!("look-again-when"), say!("look-again-when.hint"))),
        (_, Some(_)) => Err(Refusal::usage(say!("look-again-only"), say!("look-again-only.hint"))),
    }
}

pub(crate) fn remove_verdict(
    session: &Session,
    host: &dyn Host,
    request: InvestmentRequest,
) -> Result<VerdictChanged, Refusal> {
    let investment = id(&request.investment)?;
    session.with(|open| {
        let roadmap = open.document.roadmap();
        if roadmap.verdict(&investment).is_none() {
            let message = say!("nothing-recorded", id = &request.investment);
            return Err(Refusal::usage(message, say!("nothing-recorded.hint")));
        }
        let name = name(roadmap, &investment);
        let verdicts = roadmap.verdicts.iter().filter(|known| known.investment != investment).cloned().collect();
        let label = say!("label-take-away", name = name.as_str());
        open.document.apply(Operation::SetVerdicts { verdicts, label }, &host.now())?;
        Ok(VerdictChanged { sentence: say!("taken-away", name = name) })
    })
}

pub(crate) fn list_verdicts(session: &Session, host: &dyn Host, _: EmptyRequest) -> Result<VerdictList, Refusal> {
    let now = host.now();
    session.with(|open| Ok(list(open.document.roadmap(), &now)))
}

fn list(roadmap: &Roadmap, now: &str) -> VerdictList {
    let calendar = roadmap.settings.calendar();
    let today = day(now);
    let mut verdicts: Vec<VerdictLine> = roadmap
        .verdicts
        .iter()
        .map(|verdict| VerdictLine {
            investment: verdict.investment.to_string(),
            name: name(roadmap, &verdict.investment),
            says: match verdict.says {
                Says::No => SaysName::No,
                Says::NotNow { .. } => SaysName::NotNow,
                Says::Yes => SaysName::Yes,
            },
            text: verdict.says.words(&calendar),
            look_again: match verdict.says {
                Says::NotNow { look_again } => Some(look_again.0),
                Says::No | Says::Yes => None,
            },
            reason: verdict.reason.clone(),
            decided: decided(&verdict.decided),
            is_due: today.is_some_and(|today| verdict.is_due(&calendar, today)),
        })
        .collect();
    verdicts.sort_by_key(|line| !line.is_due);
    let due: Vec<&str> = verdicts.iter().filter(|line| line.is_due).map(|line| line.name.as_str()).collect();
    let count = verdicts.len();
    let sentence = match (count, &due[..]) {
        (0, _) => say!("no-verdict-yet"),
        (_, []) => {
            say!("verdicts-none-due", count = count, so_many = words::capitalised(&words::count(count)))
        }
        (_, [only]) => say!("verdict-due", name = *only),
        (_, [first, rest @ ..]) => {
            say!("verdicts-due", name = *first, count = rest.len(), so_many = words::count(rest.len()))
        }
    };
    let begins_later = |period: &Period| today.is_none_or(|today| calendar.days(*period).0 > today);
    let periods = roadmap.settings.all_periods().filter(begins_later);
    let periods = periods.map(|period| PeriodChoice { period: period.0, name: calendar.name(period) }).collect();
    VerdictList { sentence, verdicts, periods }
}

/// The day as people write it.
pub(crate) fn decided(text: &str) -> String {
    let stamp = stamp(&format!("{}T00:00", text.get(0..10).unwrap_or(text)));
    stamp.strip_suffix(", 00:00").unwrap_or(text).to_owned()
}

fn name(roadmap: &Roadmap, investment: &InvestmentId) -> String {
    roadmap.investment(investment).map_or_else(|| investment.to_string(), |item| item.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_comes_first_and_is_said() {
        let mut roadmap = crate::sample::sample().roadmap;
        let verdict = |investment: &str, says, reason: &str| Verdict {
            investment: investment.try_into().expect("an id"),
            says,
            reason: reason.into(),
            decided: "2026-11-21".into(),
        };
        roadmap.verdicts = vec![
            verdict("chaos-testing", Says::No, ""),
            verdict("data-mesh", Says::NotNow { look_again: Period(2) }, "Needs a team."),
        ];
        let before = list(&roadmap, "2026-11-21T14:02:00+01:00");
        assert_eq!(before.sentence, "Two decisions are recorded; none is due.");
        assert_eq!(before.periods.len(), usize::from(roadmap.settings.periods));
        let begun = roadmap.settings.calendar().days(Period(2)).0.to_string();
        let due = list(&roadmap, &begun);
        assert_eq!(due.sentence, "It is time to look at “Data mesh” again.");
        assert!(due.verdicts[0].is_due && due.verdicts[0].investment == "data-mesh");
        assert_eq!((due.verdicts[0].decided.as_str(), due.verdicts[1].text.as_str()), ("21 Nov 2026", "No"));
        assert_eq!(due.periods.first().map(|choice| choice.period), Some(3));
    }
}

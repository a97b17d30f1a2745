//! A plan of one's own from three questions: money and year, time, people.
//!
//! Every question has an answer to start with. Deliberately not here: capabilities and investments; they are
//! described on the screens, or come from a table.

use exchange::{read_money, read_people};
use model::calendar::YearMonth;
use model::roadmap::MAX_PERIODS;
use model::{Calendar, Fund, Period, PeriodLength, Pool, Roadmap, calendar, id, say, text, words};

use crate::documents::{create, next_quarter};
use crate::failing::Refusal;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{FirstPeriod, PlanStarted, PoolAnswer, StartAnswers, StartPlan, SuggestStart};

/// How many first periods are offered.
const OFFERED: u16 = 6;

pub(crate) fn suggest_start(_: &Session, host: &dyn Host, request: SuggestStart) -> Result<StartAnswers, Refusal> {
    let fiscal_year_start = month(request.fiscal_year_start.unwrap_or(1))?;
    Ok(suggested(&host.now(), fiscal_year_start))
}

fn suggested(now: &str, fiscal_year_start: u8) -> StartAnswers {
    let first = first_quarter(now, fiscal_year_start);
    let calendar = Calendar { length: PeriodLength::Quarter, fiscal_year_start, first };
    let first_period = |number: u16| {
        let months = first.year() * 12 + i32::try_from(first.month()).expect("a month is small") - 1;
        let months = months + i32::from(number) * 3;
        let month = YearMonth::new(months / 12, u32::try_from(months % 12 + 1).expect("months are positive"));
        let month = month.unwrap_or(first);
        FirstPeriod { month: month.to_string(), name: calendar.name(Period(number)) }
    };
    StartAnswers {
        name: say!("our-roadmap"),
        currency: "EUR".into(),
        months: (1..=12).map(calendar::month_name).collect(),
        fiscal_year_start,
        first_periods: (0..OFFERED).map(first_period).collect(),
        periods: 8,
        budget: "500k".into(),
        pools: [(say!("our-platform"), "6"), (say!("our-product"), "12")]
            .map(|(name, people)| PoolAnswer { name, people: people.into() })
            .into(),
    }
}

/// The first month of the next quarter of the fiscal year.
fn first_quarter(now: &str, fiscal_year_start: u8) -> YearMonth {
    let usual = next_quarter(now);
    // quarters of the fiscal year may begin one or two months after those of the calendar's
    let shift = (u32::from(fiscal_year_start) - 1) % 3;
    YearMonth::new(usual.year(), usual.month() + shift).unwrap_or(usual)
}

fn month(number: u8) -> Result<u8, Refusal> {
    if (1..=12).contains(&number) {
        return Ok(number);
    }
    Err(Refusal::usage(say!("no-month", month = number.to_string()), say!("no-month.hint")))
}

pub(crate) fn start_plan(session: &Session, host: &dyn Host, request: StartPlan) -> Result<PlanStarted, Refusal> {
    let roadmap = roadmap(&request, &host.now())?;
    let document = create(session, &request.path, &roadmap, None, host)?;
    session.put(host, document, request.is_named);
    Ok(PlanStarted { sentence: sentence(&roadmap) })
}

fn roadmap(request: &StartPlan, now: &str) -> Result<Roadmap, Refusal> {
    let fiscal_year_start = month(request.fiscal_year_start.unwrap_or(1))?;
    let usual = suggested(now, fiscal_year_start);
    let currency = request.currency.as_deref().map_or(usual.currency, |code| code.trim().to_uppercase());
    if !words::is_currency(&currency) {
        return Err(Refusal::usage(say!("not-a-currency", code = currency), say!("not-a-currency.hint")));
    }
    let first = request.first_period.as_deref().unwrap_or(&usual.first_periods[0].month).trim();
    let first = YearMonth::try_from(first.to_owned())
        .map_err(|error| Refusal::usage(say!("first-period", why = error.to_string()), ""))?;
    let periods = request.periods.unwrap_or(usual.periods);
    if !(1..=MAX_PERIODS).contains(&periods) {
        let message = say!("so-many-periods", count = periods.to_string());
        return Err(Refusal::usage(message, say!("so-many-periods.hint", most = MAX_PERIODS)));
    }
    let name = text::clean_line(request.name.as_deref().unwrap_or(&usual.name));
    let name = if name.is_empty() { usual.name } else { name };
    let mut roadmap = Roadmap::empty(&name, &currency, first);
    (roadmap.settings.fiscal_year_start, roadmap.settings.periods) = (fiscal_year_start, periods);
    let budget = request.budget.as_deref().unwrap_or(&usual.budget);
    let limit = read_money(budget, &currency)
        .map_err(|why| Refusal::usage(say!("budget-unread", budget = budget, why = why), say!("budget-unread.hint")))?;
    roadmap.funds.push(Fund {
        id: "budget".to_owned().try_into().expect("it is an id"),
        name: say!("our-budget"),
        limit: vec![limit; usize::from(periods)],
        carry_over: false,
    });
    for answer in request.pools.as_ref().unwrap_or(&usual.pools) {
        let pool = pool(answer, &roadmap)?;
        roadmap.pools.extend(pool);
    }
    // what is still missing comes next
    let mut problems = model::find_problems(&roadmap).into_iter().filter(|problem| problem.code != "no_investments");
    match problems.find(|problem| problem.severity == model::Severity::Blocks) {
        Some(problem) => Err(Refusal::usage(problem.message, problem.hint)),
        None => Ok(roadmap),
    }
}

/// The pool of an answer; nothing for a line that was left empty.
fn pool(answer: &PoolAnswer, roadmap: &Roadmap) -> Result<Option<Pool>, Refusal> {
    let name = text::clean_line(&answer.name);
    let people = answer.people.trim();
    if name.is_empty() && people.is_empty() {
        return Ok(None);
    }
    if name.is_empty() {
        return Err(Refusal::usage(say!("pool-no-name"), say!("pool-no-name.hint")));
    }
    if roadmap.pools.iter().any(|pool| pool.name.eq_ignore_ascii_case(&name)) {
        return Err(Refusal::usage(say!("pool-twice", name = name), say!("pool-twice.hint")));
    }
    let people = read_people(people).map_err(|why| {
        Refusal::usage(say!("people-unread", name = &name, people = people, why = why), say!("people-unread.hint"))
    })?;
    let is_taken = |id: &str| roadmap.pools.iter().any(|pool| pool.id.as_str() == id);
    let id = id::free_slug(&name, is_taken).try_into().expect("a slug is an id");
    Ok(Some(Pool { id, name, capacity: vec![people; usize::from(roadmap.settings.periods)] }))
}

fn sentence(roadmap: &Roadmap) -> String {
    let calendar = roadmap.settings.calendar();
    let last = roadmap.settings.last_period().unwrap_or(Period(0));
    let limit = roadmap.funds.iter().filter_map(|fund| fund.limit.first()).map(|money| money.0).sum();
    let people = roadmap.pools.iter().filter_map(|pool| pool.capacity.first()).map(|fte| fte.0).sum();
    say!(
        "plan-started",
        name = &roadmap.settings.name,
        periods = calendar.range(Period(0), last),
        money = words::money(model::Money(limit), &roadmap.settings.currency),
        people = words::fte(model::Fte(people)),
        unit = roadmap.settings.period_length.name()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-21T10:00:00Z";

    fn request() -> StartPlan {
        serde_json::from_str(r#"{"path": "x.cairn"}"#).expect("nothing else has to be said")
    }

    #[test]
    fn the_suggested_answers_make_a_roadmap_that_only_waits_for_investments() {
        let roadmap = roadmap(&request(), NOW).expect("the answers are there");
        let problems = model::find_problems(&roadmap);
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
        assert_eq!(codes, ["no_investments"]);
        assert_eq!(
            sentence(&roadmap),
            "Our roadmap is ready: Q1 2027–Q4 2028, €500\u{a0}k and 18.0\u{a0}FTE in each quarter."
        );
    }

    #[test]
    fn quarters_follow_the_fiscal_year() {
        for (start, first, name) in [
            (1, "2027-01", "Q1 2027"),
            (4, "2027-01", "FY27 Q4"),
            (2, "2027-02", "FY28 Q1"),
            (12, "2027-03", "FY27 Q2"),
        ] {
            let offered = suggested(NOW, start).first_periods;
            assert_eq!((offered[0].month.as_str(), offered[0].name.as_str()), (first, name));
            assert_eq!(offered.len(), usize::from(OFFERED));
        }
    }

    #[test]
    fn an_answer_that_cannot_be_is_refused_in_one_sentence() {
        let pools = |name: &str, people: &str| {
            let answer = PoolAnswer { name: name.into(), people: people.into() };
            StartPlan { pools: Some(vec![answer.clone(), answer]), ..request() }
        };
        for wrong in [
            StartPlan { currency: Some("florin".into()), ..request() },
            StartPlan { fiscal_year_start: Some(13), ..request() },
            StartPlan { first_period: Some("next year".into()), ..request() },
            StartPlan { periods: Some(0), ..request() },
            StartPlan { budget: Some("plenty".into()), ..request() },
            pools("Platform", "6"),
            pools("", "6"),
            pools("Data", "some"),
        ] {
            let refused = roadmap(&wrong, NOW).expect_err("it cannot be");
            assert!(refused.failure.message.ends_with('.'), "{wrong:?}: {refused:?}");
        }
        let none = StartPlan { pools: Some(vec![PoolAnswer { name: " ".into(), people: String::new() }]), ..request() };
        assert_eq!(roadmap(&none, NOW).expect("an empty line is none").pools.len(), 0);
    }
}

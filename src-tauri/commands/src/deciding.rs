//! Decisions on investments: pin, lock, exclude, lift.

use model::{Decision, InvestmentId, Period, say};
use serde_json::Value;
use storage::Operation;

use crate::failing::Refusal;
use crate::files::done;
use crate::host::Host;
use crate::session::Session;
use crate::wire::{InvestmentRequest, PinRequest};

pub(crate) fn pin(session: &Session, host: &dyn Host, request: PinRequest) -> Result<Value, Refusal> {
    let investment = id(&request.investment)?;
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let found = roadmap.investment(&investment).ok_or_else(|| unknown(&request.investment))?;
        let last = roadmap.settings.periods.checked_sub(found.duration);
        if last.is_none_or(|last| request.start > last) {
            return Err(Refusal::usage(say!("pin-beyond", name = &found.name), say!("pin-beyond.hint")));
        }
        let decision = Decision::Pin { investment, start: Period(request.start) };
        open.document.apply(Operation::SetDecision(decision), &host.now())?;
        Ok(done())
    })
}

pub(crate) fn lock(session: &Session, host: &dyn Host, request: InvestmentRequest) -> Result<Value, Refusal> {
    let investment = id(&request.investment)?;
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let name = &roadmap.investment(&investment).ok_or_else(|| unknown(&request.investment))?.name;
        let plan = open.document.plan();
        let Some(start) = plan.and_then(|stored| stored.plan.starts.get(&investment).copied()) else {
            return Err(Refusal::usage(say!("lock-not-planned", name = name), say!("lock-not-planned.hint")));
        };
        open.document.apply(Operation::SetDecision(Decision::Lock { investment, start }), &host.now())?;
        Ok(done())
    })
}

pub(crate) fn exclude(session: &Session, host: &dyn Host, request: InvestmentRequest) -> Result<Value, Refusal> {
    let investment = id(&request.investment)?;
    session.with(|open| {
        open.document.apply(Operation::SetDecision(Decision::Exclude { investment }), &host.now())?;
        Ok(done())
    })
}

pub(crate) fn lift(session: &Session, host: &dyn Host, request: InvestmentRequest) -> Result<Value, Refusal> {
    let investment = id(&request.investment)?;
    session.with(|open| {
        open.document.apply(Operation::LiftDecision(investment), &host.now())?;
        Ok(done())
    })
}

pub(crate) fn id(text: &str) -> Result<InvestmentId, Refusal> {
    InvestmentId::try_from(text).map_err(|_| unknown(text))
}

pub(crate) fn unknown(text: &str) -> Refusal {
    Refusal::usage(say!("no-such-investment", text = text), say!("no-such-investment.hint"))
}

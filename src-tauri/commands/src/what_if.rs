//! What if: the question read, answered beside the document, and adopted.
//!
//! An answer is kept until the next one, so that it can be drawn and adopted; it is never in the document.
//! The first one comes from the plan before, repaired in this process within milliseconds; better ones follow
//! from the worker, and each is told as progress. Deliberately not here: what a what-if means
//! ([`model::what_if`]), and how plans are found.

use model::{
    Changed, Comparison, Misread, Overlay, Plan, Proof, Roadmap, ScenarioPlan, Share, Shift, Value, check_plan, digest,
    say, what_if, words,
};
use planner::fallback::Heard;
use planner::instance::Starts;
use planner::{Basis, Options, PlanError, Progress, Watch, closer};
use storage::Operation;

use crate::failing::{FailureClass, Refusal};
use crate::host::Host;
use crate::planning::{in_words, no_plan, proof_name, time_limit};
use crate::session::Session;
use crate::wire::{
    ParseWhatIf, PlanProgress, ProofView, WhatIfAdopted, WhatIfAnswer, WhatIfFigure, WhatIfLine, WhatIfOutcome,
    WhatIfProblem, WhatIfRead, WhatIfRequest,
};

/// A what-if that was answered.
#[derive(Debug, Clone)]
pub(crate) struct Tried {
    asked: Asked,
    pub(crate) plan: Plan,
    /// How it compares with the best plan, if one was asked for that changes less.
    closer: Option<String>,
}

/// A what-if and what it was asked of.
#[derive(Debug, Clone)]
struct Asked {
    roadmap: Roadmap,
    before: Plan,
    overlay: Overlay,
    changed: Changed,
}

impl Tried {
    /// An answer that is known already: a plan for the roadmap with the changes on top.
    pub(crate) fn known((roadmap, before): (&Roadmap, &Plan), overlay: Overlay, plan: Plan) -> Self {
        let changed = overlay.apply(roadmap);
        let asked = Asked { roadmap: roadmap.clone(), before: before.clone(), overlay, changed };
        Self { asked, plan, closer: None }
    }

    /// The roadmap as it would be.
    pub(crate) fn roadmap(&self) -> &Roadmap {
        &self.asked.changed.roadmap
    }

    /// The changes.
    pub(crate) fn overlay(&self) -> &Overlay {
        &self.asked.overlay
    }

    /// The answer as the record that is shown.
    pub(crate) fn told(&self, is_final: bool) -> WhatIfAnswer {
        WhatIfAnswer { closer: self.closer.clone(), ..self.asked.told(&self.plan, is_final) }
    }

    /// The same the other way round: from what was tried back to the plan.
    pub(crate) fn told_back(&self) -> WhatIfAnswer {
        let asked = &self.asked;
        let back = asked.compared((&asked.changed.roadmap, &self.plan), (&asked.roadmap, &asked.before));
        WhatIfAnswer { is_final: true, pins: vec![], ..back }
    }

    /// Whether it answers a question about this very roadmap and plan.
    pub(crate) fn is_about(&self, roadmap: &Roadmap, plan: Option<&Plan>) -> bool {
        self.asked.roadmap.plans_like(roadmap) && plan == Some(&self.asked.before)
    }
}

pub(crate) fn parse_what_if(session: &Session, _: &dyn Host, request: ParseWhatIf) -> Result<WhatIfRead, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        Ok(match what_if::read(&request.text, roadmap) {
            Ok(overlay) => WhatIfRead {
                sentence: Some(overlay.sentence(roadmap)),
                text: Some(overlay.text(roadmap)),
                problem: None,
            },
            Err(misread) => {
                let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                let problem = WhatIfProblem {
                    message: misread.message,
                    at: count(misread.at),
                    length: count(misread.length),
                    nearest: misread.nearest,
                };
                WhatIfRead { sentence: None, text: None, problem: Some(problem) }
            }
        })
    })
}

/// What is asked: the changes, with what is known of their plan.
pub(crate) struct Question {
    pub(crate) overlay: Overlay,
    /// What a scenario with these changes came to when it was planned last.
    pub(crate) known: Option<ScenarioPlan>,
    pub(crate) time_limit_seconds: Option<f64>,
    /// Whether a plan may be the answer that is nearly as good and changes less.
    pub(crate) closer: bool,
}

pub(crate) fn what_if(session: &Session, host: &dyn Host, request: WhatIfRequest) -> Result<WhatIfAnswer, Refusal> {
    let tried = answer(session, host, typed(session, &request)?)?;
    let answer = tried.told(true);
    session.keep_tried(tried);
    Ok(answer)
}

pub(crate) fn adopt_what_if(
    session: &Session,
    host: &dyn Host,
    request: WhatIfRequest,
) -> Result<WhatIfAdopted, Refusal> {
    adopt(session, host, typed(session, &request)?)
}

fn typed(session: &Session, request: &WhatIfRequest) -> Result<Question, Refusal> {
    let question = read(session, &request.text, request.time_limit_seconds)?;
    Ok(Question { closer: request.closer, ..question })
}

/// A question as it was typed; if a scenario says the same, with what that came to.
pub(crate) fn read(session: &Session, text: &str, time_limit_seconds: Option<f64>) -> Result<Question, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let overlay = what_if::read(text, roadmap).map_err(|misread| misunderstood(&misread))?;
        let same = roadmap.scenarios.iter().find(|kept| kept.overlay(roadmap).as_ref() == Ok(&overlay));
        let known = same.and_then(|kept| kept.plan.clone());
        Ok(Question { overlay, known, time_limit_seconds, closer: false })
    })
}

/// A what-if that is not understood, as a refusal.
pub(crate) fn misunderstood(misread: &Misread) -> Refusal {
    Refusal::new(FailureClass::Usage, "what_if", misread.to_string(), "")
}

/// Makes the changes in the document, with their plan, as one step. The document as it was is kept as a restore
/// point, and scenarios with these very changes are gone: they are what the roadmap says now.
pub(crate) fn adopt(session: &Session, host: &dyn Host, question: Question) -> Result<WhatIfAdopted, Refusal> {
    let asked = ask(session, &question.overlay)?;
    let known = session
        .tried()
        .filter(|tried| tried.asked.overlay == asked.overlay && tried.is_about(&asked.roadmap, Some(&asked.before)));
    let tried = match known {
        Some(tried) => tried,
        None => answer(session, host, question)?,
    };
    let (roadmap, plan) = adopted(&tried);
    if let Some(broken) = check_plan(&roadmap, &plan).into_iter().next() {
        return Err(PlanError::Rejected(vec![broken]).into());
    }
    let sentence = tried.asked.overlay.sentence(&tried.asked.roadmap);
    let now = host.now();
    let base = base_name(&now);
    session.with(|open| {
        let present = open.document.roadmap();
        if !tried.is_about(present, open.document.current_plan()) {
            return Err(Refusal::usage(say!("what-if-outdated"), say!("what-if-outdated.hint")));
        }
        let is_other = |kept: &&model::Scenario| kept.overlay(present).as_ref() != Ok(&tried.asked.overlay);
        let scenarios = present.scenarios.iter().filter(is_other).cloned().collect();
        let roadmap = Roadmap { scenarios, ..roadmap.with_kept_of(present) };
        let label = say!("label-adopt", sentence = sentence.trim_end_matches('.'));
        open.document.keep_restore_point(&base, &now)?;
        open.document.apply(Operation::Adopt { roadmap, plan, label }, &now)?;
        Ok(())
    })?;
    let answer = tried.told(true);
    Ok(WhatIfAdopted { sentence: say!("adopted", sentence = sentence, base = base), answer })
}

/// "Base, 21 Nov 14:02".
fn base_name(now: &str) -> String {
    let stamp = crate::charting::stamp(now);
    let short = stamp.split_once(", ").and_then(|(day, time)| Some(format!("{} {time}", day.rsplit_once(' ')?.0)));
    say!("base-at", when = short.unwrap_or(stamp))
}

/// Roadmap and plan as the document holds them once the answer is adopted.
fn adopted(tried: &Tried) -> (Roadmap, Plan) {
    let roadmap = tried.asked.changed.adopted(&tried.plan);
    let mut plan = tried.plan.clone();
    // a pin where the plan starts it anyway takes nothing from what was proven: no plan with it is worth more
    plan.inputs = digest::digest(&roadmap);
    (roadmap, plan)
}

/// Asks about the open document.
fn ask(session: &Session, overlay: &Overlay) -> Result<Asked, Refusal> {
    session.with(|open| {
        let roadmap = open.document.roadmap().clone();
        if open.document.plan().is_none() {
            return Err(no_plan());
        }
        let before = open
            .document
            .current_plan()
            .cloned()
            .ok_or_else(|| Refusal::usage(say!("plan-outdated-what-if"), say!("plan-outdated-what-if.hint")))?;
        let changed = overlay.apply(&roadmap);
        Ok(Asked { roadmap, before, overlay: overlay.clone(), changed })
    })
}

/// The answer to a question, the best there is within its time; or one that is nearly as good and changes less, if
/// that is asked for.
pub(crate) fn answer(session: &Session, host: &dyn Host, question: Question) -> Result<Tried, Refusal> {
    if !question.closer {
        return best_answer(session, host, question);
    }
    let asked = ask(session, &question.overlay)?;
    let is_known = |tried: &Tried| {
        tried.closer.is_none()
            && tried.asked.overlay == asked.overlay
            && tried.is_about(&asked.roadmap, Some(&asked.before))
    };
    // most often it is asked of an answer that is there
    let best = match session.tried().filter(is_known) {
        Some(best) => best,
        None => best_answer(session, host, question)?,
    };
    closer_to_before(best, host)
}

/// Of plans that are nearly as good as an answer, the one that changes least of the plan before.
fn closer_to_before(best: Tried, host: &dyn Host) -> Result<Tried, Refusal> {
    let asked = &best.asked;
    let basis = Basis { required: asked.changed.required.clone(), last: asked.before.starts.clone() };
    let found = closer::closer(&asked.changed.roadmap, &basis, &best.plan, &|| host.is_cancelled())?;
    let count = |plan: &Plan| {
        let told = asked.told(plan, true);
        told.entered.len() + told.dropped.len() + told.moved.len()
    };
    let Some(plan) = found else {
        let closer = say!("closer-none", count = count(&best.plan), part = nearly());
        return Ok(Tried { closer: Some(closer), ..best });
    };
    // where the best was only searched for, the closer one can be worth more
    let lost = words::points(Value((best.plan.value.0 - plan.value.0).max(0)));
    let closer = say!("closer-found", count = count(&plan), instead = count(&best.plan), lost = lost);
    Ok(Tried { closer: Some(closer), plan, ..best })
}

/// How much a plan that is nearly as good may give up: "0.3 %".
fn nearly() -> String {
    words::percent_exact(Share(closer::NEARLY))
}

fn best_answer(session: &Session, host: &dyn Host, question: Question) -> Result<Tried, Refusal> {
    let options = Options::seconds(time_limit(question.time_limit_seconds)?);
    let asked = ask(session, &question.overlay)?;
    let required = asked.changed.required.clone();
    let roadmap = &asked.changed.roadmap;
    let known = question.known.filter(|known| known.is_of(roadmap));
    let last = known.as_ref().map_or(&asked.before.starts, |known| &known.starts).clone();
    let basis = Basis { required, last };
    let first = planner::first_answer(roadmap, &basis)?;
    if let Some(plan) = first.as_ref().zip(known.as_ref()).and_then(|(plan, known)| proven_before(plan, known)) {
        return Ok(Tried { asked, plan, closer: None });
    }
    let heard = Heard::on_basis(roadmap, &basis);
    let mut follow = Follow { session, host, asked: &asked, heard, told: None };
    let plan = match first {
        Some(first) => session.worker.plan_from(roadmap, &basis, first, &options, &mut follow)?,
        None => session.worker.replan(roadmap, &basis, &options, &mut follow)?,
    };
    Ok(Tried { asked, plan, closer: None })
}

/// The plan that was found at once, if it is the very one that was proven for this roadmap before.
fn proven_before(plan: &Plan, known: &ScenarioPlan) -> Option<Plan> {
    let is_the_one = known.proof == Proof::Proven && known.starts == plan.starts && known.value == plan.value;
    is_the_one.then(|| Plan { bound: known.bound, proof: known.proof, ..plan.clone() })
}

/// Tells the host of each better plan, at most as often as the search says how far it is; what it was told of
/// can be shown.
struct Follow<'a> {
    session: &'a Session,
    host: &'a dyn Host,
    asked: &'a Asked,
    heard: Heard<'a>,
    /// Value of the plan that the host was told of last.
    told: Option<i64>,
}

impl Follow<'_> {
    fn tell(&mut self, plan: &Plan, progress: Progress) {
        self.told = Some(plan.value.0);
        self.session.keep_tried(Tried { asked: self.asked.clone(), plan: plan.clone(), closer: None });
        let what_if = Some(Box::new(self.asked.told(plan, false)));
        self.host.progress(PlanProgress { what_if, ..in_words(progress) });
    }
}

impl Watch for Follow<'_> {
    fn progress(&mut self, progress: Progress) {
        let is_news = self.heard.value() > self.told;
        // a plan that the checker refuses is not told of: the end of the search will say what is wrong
        let plan = if is_news { self.heard.plan().ok().flatten() } else { None };
        match plan {
            Some(plan) => self.tell(&plan, progress),
            None => self.host.progress(in_words(progress)),
        }
    }

    fn found(&mut self, starts: &Starts) {
        self.heard.hear(starts.clone());
    }

    fn is_cancelled(&self) -> bool {
        self.host.is_cancelled()
    }
}

impl Asked {
    /// The answer as the record that is shown.
    fn told(&self, plan: &Plan, is_final: bool) -> WhatIfAnswer {
        let answer = self.compared((&self.roadmap, &self.before), (&self.changed.roadmap, plan));
        WhatIfAnswer { is_final, pins: self.pins(plan), ..answer }
    }

    /// One plan beside another.
    fn compared(&self, before: (&Roadmap, &Plan), now: (&Roadmap, &Plan)) -> WhatIfAnswer {
        let (roadmap, (changed, plan)) = (&self.roadmap, now);
        let currency = &roadmap.settings.currency;
        let compared = Comparison::new(before, now);
        let line = |shift: &Shift, what: String| WhatIfLine {
            investment: shift.investment.to_string(),
            name: shift.name.clone(),
            what,
            before: shift.before.map(|period| period.0),
            now: shift.now.map(|period| period.0),
        };
        let lines = |shifts: &[Shift]| shifts.iter().map(|shift| line(shift, shift.words(changed))).collect();
        let outcomes = compared.outcomes.iter().map(|shift| WhatIfOutcome {
            outcome: shift.outcome.to_string(),
            name: shift.name.clone(),
            what: shift.words(changed),
        });
        WhatIfAnswer {
            text: self.overlay.text(roadmap),
            sentence: self.overlay.sentence(roadmap),
            headline: compared.headline(changed),
            is_final: false,
            proof: ProofView { state: proof_name(plan).into(), sentence: words::proof(plan) },
            value: WhatIfFigure {
                before: compared.value.0.0,
                now: compared.value.1.0,
                words: arrow(words::points(compared.value.0), words::points(compared.value.1)),
                change: compared.value_change().unwrap_or_default(),
            },
            spend: WhatIfFigure {
                before: compared.spend.0.0,
                now: compared.spend.1.0,
                words: arrow(words::money(compared.spend.0, currency), words::money(compared.spend.1, currency)),
                change: compared.spend_change(currency).unwrap_or_default(),
            },
            entered: lines(&compared.entered),
            dropped: lines(&compared.dropped),
            moved: lines(&compared.moved),
            repriced: compared.repriced.iter().map(|item| line(&item.shift, item.words(currency))).collect(),
            outcomes: outcomes.collect(),
            pins: vec![],
            closer: None,
        }
    }

    /// What adopting pins, a sentence each.
    fn pins(&self, plan: &Plan) -> Vec<String> {
        let changed = &self.changed.roadmap;
        let calendar = changed.settings.calendar();
        let forced = self.changed.required.iter().filter(|id| changed.decision(id).is_none());
        forced
            .filter_map(|id| {
                let (item, start) = (changed.investment(id)?, plan.starts.get(id)?);
                Some(say!("adopting-pins", name = &item.name, period = calendar.name(*start)))
            })
            .collect()
    }
}

/// "before → now", or once if both read the same.
fn arrow(before: String, now: String) -> String {
    if before == now { now } else { format!("{before} → {now}") }
}

//! What the trajectories say: the track of each outcome, and the words for it in titles, hints and the table.

use model::delivery_key::{Key, Scale};
use model::measured::{ProgressBand, Standing, standing};
use model::{Direction, Measure, Outcome, Period, PeriodLength, Share, say, words};

use crate::isolate::isolated;
use crate::sentence::{expected_measure, in_sentence, short};
use crate::{Subject, Table};

/// One outcome with everything that is drawn of it.
pub(crate) struct Track<'a> {
    pub(crate) outcome: &'a Outcome,
    /// Only where it has a width somewhere.
    pub(crate) band: Option<&'a ProgressBand>,
    /// The metric that the plan expects at the end of each period.
    pub(crate) expected: Vec<Measure>,
    /// What was measured within the roadmap, in order of time.
    pub(crate) points: Vec<Point>,
    /// What it is called above its picture.
    pub(crate) called: String,
    /// How its values are drawn.
    pub(crate) scale: Scale,
    /// How it goes on from what was measured last, period by period; empty where that is not asked.
    pub(crate) goes_on: Vec<Measure>,
    /// Rates that have a name, as values of the outcome: ticks of a scale of factors.
    pub(crate) rates: Vec<(Measure, String)>,
    /// The periods that are marked in its picture.
    pub(crate) marked: Vec<Period>,
}

/// A measured value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    pub(crate) period: Period,
    pub(crate) value: Measure,
    pub(crate) standing: Standing,
    /// Whether it lies outside its band; without a band, whether it is worse than is tolerated.
    pub(crate) is_off: bool,
}

/// All outcomes: the four keys of delivery first, then the worthiest.
pub(crate) fn tracks<'a>(subject: &Subject<'a>, bands: &'a [ProgressBand]) -> Vec<Track<'a>> {
    let mut outcomes: Vec<&Outcome> = subject.roadmap.outcomes.iter().collect();
    let key = |outcome: &Outcome| subject.roadmap.key_of(&outcome.id).map(|known| known.key);
    // what is no key comes after all that are
    outcomes.sort_by_key(|outcome| (key(outcome).is_none(), key(outcome), std::cmp::Reverse(outcome.worth)));
    outcomes.into_iter().map(|outcome| track(subject, outcome, bands)).collect()
}

pub(crate) fn track<'a>(subject: &Subject<'a>, outcome: &'a Outcome, bands: &'a [ProgressBand]) -> Track<'a> {
    let band = bands.iter().find(|band| band.outcome == outcome.id && band.is_uncertain());
    let progress = subject.evaluation.progress.get(&outcome.id);
    let expected = progress.into_iter().flatten().map(|progress| expected_measure(outcome, *progress)).collect();
    let values = subject.roadmap.measured_of(&outcome.id).into_iter().flat_map(|measured| &measured.values);
    let point = |(period, value): (&Period, &Measure)| {
        let standing = standing(outcome, subject.evaluation, band, *period, *value)?;
        let has_band = band.is_some_and(|band| band.at(*period).is_some());
        let is_off = standing == Standing::Worse || (has_band && standing == Standing::Better);
        Some(Point { period: *period, value: *value, standing, is_off })
    };
    Track {
        outcome,
        band,
        expected,
        points: values.filter_map(point).collect(),
        called: outcome.name.clone(),
        scale: subject.roadmap.scale_of(&outcome.id),
        goes_on: vec![],
        marked: vec![],
        rates: rates(subject, outcome),
    }
}

/// Rates that have a name, as values of an outcome: those of how often is delivered, where its unit says per what.
fn rates(subject: &Subject, outcome: &Outcome) -> Vec<(Measure, String)> {
    let is_frequency = subject.roadmap.key_of(&outcome.id).is_some_and(|known| known.key == Key::DeploymentFrequency);
    let Some(times) = per_year(&outcome.unit).filter(|_| is_frequency) else { return vec![] };
    let named = [
        (365 * 24, say!("rate-hourly")),
        (365, say!("rate-daily")),
        (52, say!("rate-weekly")),
        (12, say!("rate-monthly")),
        (1, say!("rate-yearly")),
    ];
    named.into_iter().map(|(yearly, name)| (Measure((yearly * 1_000 + times / 2) / times), name)).collect()
}

/// How often a year what the unit of a frequency is about comes round: 52 for "per week" and "par semaine"; nothing where it
/// does not say.
fn per_year(unit: &str) -> Option<i64> {
    let last = unit.trim().rsplit([' ', '/', '\u{a0}']).next()?.to_lowercase();
    match last.as_str() {
        "hour" | "heure" | "h" => Some(365 * 24),
        "day" | "jour" | "d" | "j" => Some(365),
        "week" | "semaine" | "wk" => Some(52),
        "month" | "mois" => Some(12),
        "quarter" | "trimestre" => Some(4),
        "year" | "an" | "année" => Some(1),
        _ => None,
    }
}

fn code(standing: Standing) -> &'static str {
    match standing {
        Standing::Worse => "worse",
        Standing::Better => "better",
        Standing::AsExpected => "expected",
    }
}

fn name(subject: &Subject, period: Period) -> String {
    subject.roadmap.settings.calendar().name(period)
}

/// What the chart says, in one sentence: how the last measured value of each outcome stands.
pub(crate) fn title(tracks: &[Track]) -> String {
    if tracks.is_empty() {
        return say!("trajectories-no-outcome");
    }
    let last: Vec<(&Track, Point)> = tracks.iter().filter_map(|track| Some((track, *track.points.last()?))).collect();
    if last.is_empty() {
        return say!("trajectories-unmeasured", count = tracks.len());
    }
    let count = last.len();
    let mut worse: Vec<_> = last.into_iter().filter(|(_, point)| point.standing == Standing::Worse).collect();
    // the sort is stable: of equals the one that stands first
    worse.sort_by_key(|(track, point)| std::cmp::Reverse(behind(track, *point)));
    let well = count - worse.len();
    match &worse[..] {
        [] => say!("trajectories-well", count = count),
        [(track, _)] => {
            say!("trajectories-worse", count = count, well = well, name = in_sentence(&short(&track.outcome.name)))
        }
        [(track, _), ..] => say!(
            "trajectories-worse-several",
            count = count,
            well = well,
            worse = worse.len(),
            name = in_sentence(&short(&track.outcome.name))
        ),
    }
}

/// How far a value is from what is expected, in basis points of the way from baseline to target.
fn behind(track: &Track, point: Point) -> i128 {
    let outcome = track.outcome;
    let way = (i128::from(outcome.target.0) - i128::from(outcome.baseline.0)).abs().max(1);
    let expected = track.expected.get(point.period.index()).map_or(0, |measure| measure.0);
    (i128::from(point.value.0) - i128::from(expected)).abs() * i128::from(Share::WHOLE.0) / way
}

/// How much was measured, for the line under the title.
pub(crate) fn subtitle(subject: &Subject, tracks: &[Track]) -> String {
    let points = tracks.iter().flat_map(|track| &track.points);
    let last = points.clone().map(|point| point.period).max();
    let period = last.map_or_else(String::new, |period| name(subject, period));
    let has_keys = tracks.iter().any(|track| subject.roadmap.key_of(&track.outcome.id).is_some());
    let said = say!(
        "trajectories-subtitle",
        count = points.count(),
        period = period,
        outcomes = tracks.len(),
        first = if has_keys { "keys" } else { "worth" }
    );
    if subject.roadmap.steps.is_empty() { said } else { say!("trajectories-subtitle-steps", subtitle = said) }
}

pub(crate) fn units(subject: &Subject) -> String {
    let length = match subject.roadmap.settings.period_length {
        PeriodLength::Month => "month",
        PeriodLength::Quarter => "quarter",
        PeriodLength::HalfYear => "half_year",
    };
    say!("trajectories-units", length = length)
}

impl Track<'_> {
    pub(crate) fn better(&self) -> String {
        let way = match self.outcome.direction {
            Direction::Up => "up",
            Direction::Down => "down",
        };
        say!("trajectories-better", way = way)
    }

    /// The same without a word.
    pub(crate) fn better_in_short(&self) -> &'static str {
        match self.outcome.direction {
            Direction::Up => "↑",
            Direction::Down => "↓",
        }
    }

    fn measure(&self, measure: Measure) -> String {
        words::measure(measure, &isolated(&self.outcome.unit))
    }

    /// The last value and how it stands, in all words and in fewer.
    pub(crate) fn last(&self, subject: &Subject) -> Vec<String> {
        let Some(point) = self.points.last() else { return vec![say!("trajectories-not-measured")] };
        let (value, standing) = (self.measure(point.value), code(point.standing));
        let period = name(subject, point.period);
        vec![
            say!("trajectories-last", value = &value, period = &period, standing = standing),
            say!("trajectories-last-short", value = &value, period = &period, standing = standing),
            say!("trajectories-last-shortest", value = &value, standing = standing),
        ]
    }

    /// Everything about the outcome, the first line its name.
    pub(crate) fn hint(&self, subject: &Subject) -> Vec<String> {
        let (baseline, target) = (self.measure(self.outcome.baseline), self.measure(self.outcome.target));
        let mut lines = vec![isolated(&self.outcome.name)];
        lines.push(format!("{}, {}", say!("trajectories-way", baseline = baseline, target = target), self.better()));
        lines.extend(self.last(subject).into_iter().next());
        if let (Some(value), Some(period)) = (self.expected.last(), subject.roadmap.settings.last_period()) {
            let (period, value) = (name(subject, period), self.measure(*value));
            lines.push(say!("trajectories-expected-end", period = period, value = value));
        }
        lines
    }

    /// What is said of one measured value, the first line its period and value.
    pub(crate) fn point_hint(&self, subject: &Subject, point: Point) -> Vec<String> {
        let at = point.period.index();
        let expected = self.measure(self.expected.get(at).copied().unwrap_or(self.outcome.baseline));
        let expected = match self.band.and_then(|band| band.at(point.period)) {
            Some((low, high)) => {
                let [low, high] = [low, high].map(|end| self.measure(expected_measure(self.outcome, end)));
                say!("trajectories-expected-between", value = expected, low = low, high = high)
            }
            None => say!("trajectories-expected", value = expected),
        };
        vec![
            isolated(&self.outcome.name),
            format!("{}: {}", name(subject, point.period), self.measure(point.value)),
            expected,
            say!("trajectories-standing", standing = code(point.standing)),
        ]
    }
}

/// Every outcome in every period, in figures.
pub(crate) fn table(subject: &Subject, tracks: &[Track]) -> Table {
    let columns = vec![
        say!("trajectories-column-outcome"),
        say!("trajectories-column-unit"),
        say!("trajectories-column-period"),
        say!("trajectories-column-measured"),
        say!("trajectories-column-expected"),
        say!("trajectories-column-low"),
        say!("trajectories-column-high"),
        say!("trajectories-column-standing"),
    ];
    let row = |track: &Track, period: Period| {
        let exact = |measure: Option<Measure>| measure.map(words::measure_exact).unwrap_or_default();
        let outcome = track.outcome;
        let point = track.points.iter().find(|point| point.period == period);
        let progress = subject.evaluation.progress.get(&outcome.id).and_then(|row| row.get(period.index()));
        let ends = track.band.and_then(|band| band.at(period));
        vec![
            outcome.name.clone(),
            outcome.unit.clone(),
            name(subject, period),
            exact(point.map(|point| point.value)),
            exact(progress.map(|progress| outcome.measure_at(*progress))),
            exact(ends.map(|(low, _)| outcome.measure_at(low))),
            exact(ends.map(|(_, high)| outcome.measure_at(high))),
            point.map(|point| say!("trajectories-standing", standing = code(point.standing))).unwrap_or_default(),
        ]
    };
    let periods = || subject.roadmap.settings.all_periods();
    let rows = tracks.iter().flat_map(|track| periods().map(move |period| row(track, period))).collect();
    Table::new(say!("trajectories-table", name = isolated(&subject.roadmap.settings.name)), columns, rows)
}

//! The same things said in French: what-ifs as they are typed and said, problems, differences, scenarios.

use model::language::{Language, speaking};
use model::what_if::read;
use model::{Comparison, Decision, InvestmentId, Period, Roadmap, Scenario, difference, find_problems};

fn sample() -> Roadmap {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    serde_json::from_value(file["roadmap"].take()).expect("the sample is a roadmap")
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn french<T>(work: impl FnOnce() -> T) -> T {
    speaking(Language::French, work)
}

#[test]
fn french_what_ifs_mean_what_english_ones_do() {
    let roadmap = sample();
    for (typed, english) in [
        ("budget -20%", "budget -20%"),
        ("budget −20 % à partir de T3 2027", "budget -20% from Q3 2027"),
        ("budget de T2 à T3 2027 moins 10 %", "budget Q2..Q3 2027 -10%"),
        ("budget dès T2 27 = 800 k€", "budget from Q2 27 = 800k"),
        ("budget jusqu’à T4 2027 plus 1,5 %", "budget until Q4 2027 +1.5%"),
        ("budget à 800k en T3 2027", "budget to 800k in Q3 2027"),
        ("fonds -5%", "budget -5%"),
        ("fonds \"Change budget\" -5k", "fund \"Change budget\" -5k"),
        ("personnes +2 ETP au T4 2027", "people +2 FTE in Q4 2027"),
        ("vivier Platform -2", "pool Platform -2"),
        ("sans « Data mesh » et avec chaos", "without \"Data mesh\" and force chaos"),
        ("sans le Data mesh, forcer « Chaos testing »", "without data mesh, force chaos testing"),
        ("épingler Event backbone à T4 2027", "pin event backbone to Q4 2027"),
        ("lever second cloud", "lift second cloud"),
        ("valeur de « Lead time for changes » fois 2", "value lead x2"),
        ("coût de Data mesh +30 %", "cost data mesh +30%"),
        ("durée de Data mesh +1 trimestre", "duration data mesh +1"),
    ] {
        let meant = read(english, &roadmap).unwrap_or_else(|error| panic!("{english}: {error}"));
        let found = read(typed, &roadmap).unwrap_or_else(|error| panic!("{typed}: {error}"));
        assert_eq!(found, meant, "{typed}");
        french(|| {
            let text = meant.text(&roadmap);
            assert_eq!(read(&text, &roadmap).as_ref(), Ok(&meant), "{text}");
            assert_eq!(meant.lasting_text(&roadmap), speaking(Language::English, || meant.lasting_text(&roadmap)));
        });
        assert_eq!(read(&french(|| meant.text(&roadmap)), &roadmap), Ok(meant), "it is read in English, too");
    }
}

#[test]
fn a_french_what_if_is_said_and_refused_in_french() {
    let roadmap = sample();
    french(|| {
        let said = |text: &str| match read(text, &roadmap) {
            Ok(overlay) => plain(&overlay.sentence(&roadmap)),
            Err(misread) => plain(&misread.to_string()),
        };
        for (text, sentence) in [
            ("budget -20%", "Tous les fonds : 20 % de moins chaque trimestre."),
            ("budget T3..T4 2027 = 800k", "Tous les fonds : 800 000 € en tout chaque trimestre de T3–T4 2027."),
            ("platform x0,5 en 2028", "« Platform » : 0,5 fois autant aux T1–T4 2028."),
            ("sans data mesh et durée event +1", ""),
            ("sans rien", "Il n’y a pas d’investissement appelé « rien » (caractère 6). Vouliez-vous dire "),
        ] {
            let found = said(text);
            assert!(found.starts_with(sentence), "{text}: {found}");
        }
        let both = said("sans data mesh et durée event +1");
        assert!(both.starts_with("« Data mesh » est laissé de côté ; « Event backbone » prend "), "{both}");
        assert_eq!(read("sans data mesh", &roadmap).map(|what| what.text(&roadmap)), Ok("sans \"Data mesh\"".into()));
    });
}

#[test]
fn problems_are_found_in_the_language_that_is_spoken() {
    let mut roadmap = sample();
    roadmap.settings.currency = "euro".into();
    let chaos: InvestmentId = "chaos-testing".try_into().expect("an id");
    roadmap.decisions.push(Decision::Pin { investment: chaos, start: Period(40) });
    let codes = |language| -> Vec<(String, String)> {
        let problems = speaking(language, || find_problems(&roadmap));
        problems.into_iter().map(|problem| (problem.code, problem.subject)).collect()
    };
    assert_eq!(codes(Language::English), codes(Language::French), "codes and subjects are the same in every language");
    french(|| {
        let said: Vec<String> = find_problems(&roadmap).iter().map(|problem| plain(&problem.to_string())).collect();
        assert!(said[0].starts_with("réglages : « euro » n’est pas le code d’une monnaie. Employer"), "{said:?}");
        assert!(said.iter().any(|line| line.starts_with("investissement chaos-testing : Épinglé au ")), "{said:?}");
    });
}

#[test]
fn differences_are_told_in_french() {
    let (before, mut after) = (sample(), sample());
    after.settings.periods += 1;
    after.investments[0].name = "Autre nom".into();
    after.investments[1].duration += 1;
    french(|| {
        let lines = difference(&before, &after);
        let told: Vec<String> =
            lines.iter().map(|line| plain(&format!("{} {}: {}", line.noun, line.kind.word(), line.what))).collect();
        assert!(told[0].starts_with("Réglage changement: 8 → 9"), "{told:?}");
        assert!(told[1].starts_with("Investissement changement: nom « "), "{told:?}");
        assert!(told[2].contains("durée ") && told[2].contains(" trimestre"), "{told:?}");
        assert_eq!(lines[0].kind.code(), "changed");
        assert_eq!(model::difference::sentence(&lines), "3 changements.");
    });
}

#[test]
fn a_scenario_kept_in_one_language_is_read_in_the_other() {
    let roadmap = sample();
    let overlay = read("budget -20% dès T3 2027 et sans data mesh", &roadmap).expect("it is understood");
    let kept = french(|| Scenario::new("Moins", &overlay, &roadmap, "now"));
    let english = Scenario::new("Moins", &overlay, &roadmap, "now");
    assert_eq!(kept.what_if, english.what_if);
    assert_eq!(kept.overlay(&roadmap), Ok(overlay));
}

#[test]
fn a_comparison_is_said_in_one_french_sentence() {
    let text = include_str!("../../../../fixtures/roadmaps/sample.json");
    let mut file: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
    let plan: model::Plan = serde_json::from_value(file["plan"].take()).expect("the sample has a plan");
    let roadmap = sample();
    let mut other = plan.clone();
    let first = plan.starts.keys().next().expect("something starts").clone();
    other.starts.remove(&first);
    let headline = french(|| Comparison::new((&roadmap, &plan), (&roadmap, &other)).headline(&roadmap));
    assert!(headline.starts_with("Valeur ") && plain(&headline).contains(" ; investissements : 1 sort"), "{headline}");
}

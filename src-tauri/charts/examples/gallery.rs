//! Draws every chart of several plans at every size into a folder, to be looked at:
//! `cargo run -p charts --example gallery -- FOLDER [roadmap.json …]`.
//!
//! A roadmap given as a file is planned as early as its limits allow, not as well as possible.

#[path = "../tests/charts/fixture/mod.rs"]
mod fixture;

use std::error::Error;
use std::path::Path;

use charts::{ChartKind, Options, Purpose, Size, Theme, draw};
use fixture::Case;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("say into which folder to draw")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let mut cases = vec![
        fixture::sample(),
        fixture::generated(8, 8, 3),
        fixture::generated(60, 12, 5),
        fixture::generated(12, 40, 6),
        fixture::hostile(),
        fixture::empty(),
        fixture::over_the_limit(),
        fixture::without_effects(),
        fixture::without_steps(),
    ];
    cases.extend(fixture::extremes());
    for path in arguments {
        let file: serde_json::Value = serde_json::from_slice(&std::fs::read(&path)?)?;
        let roadmap = serde_json::from_value(file["roadmap"].clone())?;
        let name = Path::new(&path).file_stem().and_then(|name| name.to_str()).unwrap_or("file").to_owned();
        cases.push(Case::planned(&name, roadmap));
    }
    for case in &cases {
        for kind in ChartKind::ALL {
            for theme in Theme::ALL {
                for name in Size::NAMES {
                    let options = options(Size::named(name)?, *theme, Purpose::Export);
                    let chart = draw(*kind, &case.subject(), &options);
                    let stem = format!("{}-{kind}-{}-{theme}", case.name, name.replace(':', "x"));
                    std::fs::write(folder.join(format!("{stem}.png")), chart.png(1.0)?)?;
                    if *theme == Theme::Light {
                        std::fs::write(folder.join(format!("{stem}.svg")), chart.svg())?;
                        std::fs::write(folder.join(format!("{stem}.pdf")), chart.pdf()?)?;
                    }
                }
                for (width, height) in [(1060.0, 640.0), (1440.0, 760.0), (2000.0, 1200.0)] {
                    let options = options(Size { width, height }, *theme, Purpose::Screen);
                    let chart = draw(*kind, &case.subject(), &options);
                    let path = folder.join(format!("{}-{kind}-screen{width}-{theme}.png", case.name));
                    std::fs::write(path, chart.png(1.0)?)?;
                }
            }
            println!(
                "{} {kind}: {}",
                case.name,
                draw(*kind, &case.subject(), &options(Size::named("A4")?, Theme::Light, Purpose::Export)).title
            );
        }
    }
    for case in &cases {
        draw_uncertain(folder, case)?;
    }
    let compared = ["sample", "one", "sixty", "all-out", "hostile"].into_iter().zip([
        fixture::sample(),
        fixture::generated(1, 8, 3),
        fixture::generated(60, 12, 5),
        fixture::nothing_in(fixture::generated(60, 12, 5)),
        fixture::hostile(),
    ]);
    for (name, case) in compared {
        draw_compared(folder, name, &fixture::compared(case))?;
    }
    Ok(())
}

fn draw_uncertain(folder: &Path, case: &Case) -> Result<(), Box<dyn Error>> {
    let (roadmap, futures) = fixture::futures_of(case);
    let subject = charts::Subject { roadmap: &roadmap, ..case.subject() };
    let options = options(Size::named("A4")?, Theme::Light, Purpose::Export);
    let (fan, tornado) = (charts::fan::draw, charts::tornado::draw);
    for (kind, chart) in
        [("fan", fan(&subject, Some(&futures), &options)), ("tornado", tornado(&subject, Some(&futures), &options))]
    {
        std::fs::write(folder.join(format!("{}-{kind}-A4-light.png", case.name)), chart.png(1.0)?)?;
    }
    Ok(())
}

fn draw_compared(folder: &Path, case: &str, compared: &fixture::Compared) -> Result<(), Box<dyn Error>> {
    for theme in Theme::ALL {
        for name in Size::NAMES {
            for (kind, chart) in compared.charts(&options(Size::named(name)?, *theme, Purpose::Export)) {
                let stem = format!("compare-{case}-{kind}-{}-{theme}", name.replace(':', "x"));
                std::fs::write(folder.join(format!("{stem}.png")), chart.png(1.0)?)?;
            }
        }
        for (width, height) in [(1060.0, 640.0), (1440.0, 760.0)] {
            for (kind, chart) in compared.charts(&options(Size { width, height }, *theme, Purpose::Screen)) {
                let path = folder.join(format!("compare-{case}-{kind}-screen{width}-{theme}.png"));
                std::fs::write(path, chart.png(1.0)?)?;
            }
        }
    }
    Ok(())
}

fn options(size: Size, theme: Theme, purpose: Purpose) -> Options {
    Options { size, theme, purpose, stamp: Some("21 Nov 2026, 14:02".into()), title: None }
}

//! The loads of funds and pools, drawn under the window's tables of them.

use charts::{Resources, Subject};
use model::say;

use crate::charting::{evaluate, picture_of, theme};
use crate::failing::Refusal;
use crate::host::Host;
use crate::screen::is_drawable;
use crate::session::Session;
use crate::wire::{GridName, LoadsView, ShowLoads};

/// The sizes a picture may have, in px.
const WIDTHS: std::ops::RangeInclusive<f64> = 100.0..=20_000.0;

pub(crate) fn show_loads(session: &Session, _: &dyn Host, request: ShowLoads) -> Result<LoadsView, Refusal> {
    let resources = match request.grid {
        GridName::Funds => Resources::Funds,
        GridName::Pools => Resources::Pools,
        _ => return Err(Refusal::usage(say!("no-load"), say!("no-load.hint"))),
    };
    let is_right = WIDTHS.contains(&request.width) && (1.0..=1_000.0).contains(&request.column);
    if !is_right || !(0.0..=request.width).contains(&request.left) {
        return Err(Refusal::usage(say!("load-size"), say!("load-size.hint")));
    }
    session.with(|open| {
        let roadmap = open.document.roadmap();
        let is_empty = match resources {
            Resources::Funds => roadmap.funds.is_empty(),
            Resources::Pools => roadmap.pools.is_empty(),
        };
        let stored = open.document.plan().filter(|stored| !is_empty && is_drawable(roadmap, &stored.plan));
        let Some(stored) = stored else {
            let sentence = if is_empty { String::new() } else { say!("loads-later") };
            return Ok(LoadsView { sentence, picture: None, table: None });
        };
        let evaluation = evaluate(roadmap, &stored.plan);
        let subject = Subject { roadmap, plan: &stored.plan, evaluation: &evaluation };
        let place = (request.left, request.column, request.width);
        let picture = picture_of(charts::under_table(&subject, resources, theme(request.theme), place));
        let table = Some(picture.table.clone());
        Ok(LoadsView { sentence: charts::loads_headline(&subject, resources), picture: Some(picture), table })
    })
}

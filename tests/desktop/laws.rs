//! What holds on every screen of the real window, whatever it shows: nothing is too small to read or cut off without a
//! way to read it whole, and no word of the machine is said.

use serde_json::Value;

use crate::window::Window;

/// Complaints about the page as it is laid out now, a line each. Small pictures of whole slides are left out: what is
/// read there is read on the slide.
const COMPLAINTS: &str = r"
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode.textContent.trim();
        const holder = texts.currentNode.parentElement;
        const box = holder.getBoundingClientRect();
        const style = getComputedStyle(holder);
        const isSeen = text !== '' && box.width > 1 && box.height > 1 && style.visibility === 'visible' &&
            !holder.closest('.unseen, title, desc, style, script, option, [data-testid=page]');
        if (!isSeen) continue;
        const scale = holder instanceof SVGGraphicsElement ? Math.abs(holder.getScreenCTM().a) : 1;
        const size = parseFloat(style.fontSize) * scale;
        if (size < 10.95) found.push(`${size.toFixed(1)} px: ${text}`);
        const isCut = !(holder instanceof SVGElement) && style.overflowX !== 'visible' &&
            holder.scrollWidth > holder.clientWidth + 1 && !['auto', 'scroll'].includes(style.overflowX);
        const isToldWhole = style.textOverflow === 'ellipsis' &&
            (holder.title || holder.closest('[title], [data-whole], [role=gridcell], td, th'));
        if (isCut && !isToldWhole) found.push(`cut off: ${text}`);
    }
    const machine = /\b(infeasible|solver|constraint|null|NaN|undefined|Infinity)\b/i.exec(document.body.innerText);
    if (machine) found.push(`a word of the machine: ${machine[0]}`);
    return found;
";

/// What is wrong with what the window shows, a line each.
pub(crate) async fn complaints(window: &Window) -> Vec<String> {
    let found = window.ask_page(COMPLAINTS).await;
    let lines = found.as_array().unwrap_or_else(|| panic!("the page did not answer: {found}"));
    lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// How much of the window the chart of the Plan screen has, with its strips and the card beside it open.
pub(crate) async fn chart_share(window: &Window) -> f64 {
    let script = "const box = document.querySelector('[data-testid=chart]').getBoundingClientRect(); \
                  return box.width * box.height / (innerWidth * innerHeight)";
    window.ask_page(script).await.as_f64().unwrap_or_default()
}

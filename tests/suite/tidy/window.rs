//! What the window may do: a strict content security policy, few permissions, no remote address, and no
//! text of the user's turned into markup.
//!
//! Deliberately on the files as written; that the window really opens is the journeys' business.

use serde_json::Value;

use super::files::{Text, text_of, texts_in};
use super::nothing_to_complain;

/// The only hosts a page may speak to: the program itself.
const OWN_HOSTS: [&str; 2] = ["http://ipc.localhost", "http://asset.localhost"];

/// Plugins whose permissions reach outside the window.
const REACHING_PLUGINS: [&str; 9] =
    ["deep-link:", "fs:", "http:", "opener:", "os:", "process:", "shell:", "updater:", "websocket:"];

const PAGES: [&str; 6] = [".ts", ".js", ".svelte", ".css", ".html", ".svg"];

/// Ways of a page to reach a server.
const CONNECTIONS: [&str; 6] =
    ["fetch(", "XMLHttpRequest", "new WebSocket", "new EventSource", "sendBeacon", "importScripts"];

/// Ways to turn text into markup or code.
const MARKUP: [&str; 7] =
    ["innerHTML", "outerHTML =", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc"];

fn configuration() -> Value {
    serde_json::from_str(&text_of("tauri.conf.json")).expect("tauri.conf.json is JSON")
}

/// The directives of a policy, each with its sources. Tauri takes a text or an object.
fn directives(policy: &Value) -> Vec<(String, Vec<String>)> {
    let split = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    match policy {
        Value::String(text) => {
            let parts = text.split(';').map(split).filter(|part| !part.is_empty());
            parts.map(|mut part| (part.remove(0), part)).collect()
        }
        Value::Object(parts) => {
            let sources = |value: &Value| match value {
                Value::Array(list) => list.iter().filter_map(Value::as_str).flat_map(split).collect(),
                other => split(other.as_str().unwrap_or_default()),
            };
            parts.iter().map(|(name, value)| (name.clone(), sources(value))).collect()
        }
        _ => vec![],
    }
}

fn lax(policy: &Value) -> Vec<String> {
    let directives = directives(policy);
    let mut complaints = vec![];
    let is_strict = |sources: &[String]| sources == ["'none'"] || sources == ["'self'"];
    if !directives.iter().any(|(name, sources)| name == "default-src" && is_strict(sources)) {
        complaints.push("the policy does not begin with default-src 'none' or 'self'".to_owned());
    }
    for (name, sources) in &directives {
        for source in sources {
            let names_a_host = ["http", "ws", "//", "*"].iter().any(|start| source.starts_with(start));
            if names_a_host && !OWN_HOSTS.contains(&source.as_str()) {
                complaints.push(format!("{name} allows {source}"));
            }
            let is_unsafe = source.contains("unsafe-") || source == "data:" || source == "blob:";
            if is_unsafe && ["default-src", "script-src", "script-src-elem", "worker-src"].contains(&name.as_str()) {
                complaints.push(format!("{name} allows {source}"));
            }
        }
    }
    complaints
}

/// Complains about every switch of the window's configuration that opens it.
fn open_doors(configuration: &Value) -> Vec<String> {
    let mut complaints = lax(&configuration["app"]["security"]["csp"]);
    let mut complain_if = |is_wrong: bool, complaint: &str| {
        if is_wrong {
            complaints.push(complaint.to_owned());
        }
    };
    let app = &configuration["app"];
    complain_if(app["security"]["freezePrototype"] != true, "freezePrototype is not true");
    complain_if(app["withGlobalTauri"] == true, "withGlobalTauri puts the bridge into every page");
    complain_if(app["security"]["assetProtocol"]["enable"] == true, "assetProtocol lets pages read files");
    complain_if(!configuration["plugins"]["updater"].is_null(), "the updater asks a server");
    let pages = configuration["build"]["frontendDist"].as_str().unwrap_or_default();
    complain_if(pages.is_empty() || pages.contains("://"), "frontendDist is not a folder");
    let addresses = configuration["app"]["windows"].as_array().into_iter().flatten();
    let is_remote = |window: &Value| window["url"].as_str().is_some_and(|url| url.contains("://"));
    complain_if(addresses.into_iter().any(is_remote), "a window opens a remote page");
    complaints.extend(dangerous(configuration));
    complaints
}

/// Keys that begin with "dangerous", however deep.
fn dangerous(value: &Value) -> Vec<String> {
    match value {
        Value::Object(entries) => {
            let named = entries.keys().filter(|key| key.to_lowercase().starts_with("dangerous"));
            let named = named.map(|key| format!("{key} is what it says"));
            named.chain(entries.values().flat_map(dangerous)).collect()
        }
        Value::Array(values) => values.iter().flat_map(dangerous).collect(),
        _ => vec![],
    }
}

fn reaching(capability: &Value) -> Vec<String> {
    let mut complaints = vec![];
    if !capability["remote"].is_null() {
        complaints.push("a capability is given to remote pages".to_owned());
    }
    for permission in capability["permissions"].as_array().into_iter().flatten() {
        let name = permission.as_str().or(permission["identifier"].as_str()).unwrap_or_default();
        if REACHING_PLUGINS.iter().any(|plugin| name.starts_with(plugin)) {
            complaints.push(format!("permission {name} reaches outside the window"));
        }
    }
    complaints
}

/// Complains about addresses of servers. The names of the W3C's XML dialects only look like some, and a
/// comment opens nothing.
fn remote_addresses(files: &[Text]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        for line in file.text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            for scheme in ["http://", "https://", "ws://", "wss://"] {
                for (at, _) in line.match_indices(scheme) {
                    let address = line[at..].split([' ', '"', '\'', '`', ')', '<']).next().unwrap_or_default();
                    if !address[scheme.len()..].starts_with("www.w3.org/") {
                        complaints.push(format!("{} names {address}", file.path));
                    }
                }
            }
        }
    }
    complaints
}

fn saying(files: &[Text], forbidden: &[&str]) -> Vec<String> {
    let mut complaints = vec![];
    for file in files {
        let said = forbidden.iter().filter(|word| file.text.contains(*word));
        complaints.extend(said.map(|word| format!("{} says {word}", file.path)));
    }
    complaints
}

/// The product's pages: no tests, which may make up what they like.
fn pages() -> Vec<Text> {
    let mut pages = texts_in("ui/src", &PAGES);
    pages.extend(texts_in("ui/index.html", &PAGES));
    pages.extend(texts_in("ui/audience.html", &PAGES));
    pages.retain(|file| !file.path.contains(".test."));
    pages
}

fn snippet(text: &str) -> Vec<Text> {
    vec![Text { path: "ui/src/made_up.svelte".into(), text: text.into() }]
}

#[test]
fn the_window_is_closed_to_the_world() {
    nothing_to_complain(&open_doors(&configuration()));
}

#[test]
fn no_permission_reaches_outside_the_window() {
    let capabilities = texts_in("capabilities", &[".json"]);
    assert!(!capabilities.is_empty(), "capabilities/ says what the window may do");
    for file in capabilities {
        let capability: Value = serde_json::from_str(&file.text).expect("a capability is JSON");
        nothing_to_complain(&reaching(&capability));
    }
}

#[test]
fn the_window_of_the_audience_may_see_and_press_and_nothing_else() {
    let read = |path: &str| -> Value { serde_json::from_str(&text_of(path)).expect("a capability is JSON") };
    let audience = read("capabilities/audience.json");
    assert_eq!(audience["windows"], serde_json::json!(["audience"]));
    assert_eq!(audience["permissions"], serde_json::json!(["allow-see", "allow-press"]));
    assert_eq!(read("capabilities/main.json")["windows"], serde_json::json!(["main"]));
}

#[test]
fn no_page_names_a_server_or_opens_a_connection() {
    assert!(!pages().is_empty(), "the window has pages");
    nothing_to_complain(&remote_addresses(&pages()));
    nothing_to_complain(&saying(&pages(), &CONNECTIONS));
}

#[test]
fn no_page_turns_text_into_markup_or_code() {
    nothing_to_complain(&saying(&pages(), &MARKUP));
}

#[test]
fn an_open_window_is_caught() {
    let closed = serde_json::json!({
        "build": { "frontendDist": "ui/dist" },
        "app": { "security": { "freezePrototype": true, "csp":
            "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src ipc: http://ipc.localhost" } }
    });
    assert_eq!(open_doors(&closed), Vec::<String>::new());
    let with = |pointer: &str, value: Value| {
        let mut open = closed.clone();
        *open.pointer_mut(pointer).expect("the made-up configuration has it") = value;
        open_doors(&open)
    };
    for policy in [
        "script-src 'self'",
        "default-src 'self'; script-src 'self' 'unsafe-inline'",
        "default-src 'self'; script-src 'self' 'unsafe-eval'",
        "default-src 'self'; connect-src https://example.org",
        "default-src 'self'; img-src *",
    ] {
        assert_eq!(with("/app/security/csp", policy.into()).len(), 1, "{policy}");
    }
    let as_object = serde_json::json!({ "default-src": "'self'", "script-src": ["'self'", "'unsafe-eval'"] });
    assert_eq!(with("/app/security/csp", as_object).len(), 1);
    assert_eq!(with("/app/security/freezePrototype", false.into()).len(), 1);
    assert_eq!(with("/build/frontendDist", "https://example.org".into()).len(), 1);
    let disabled = serde_json::json!({ "dangerousDisableAssetCspModification": true });
    assert_eq!(with("/build", serde_json::json!({ "frontendDist": "ui/dist", "deep": [disabled] })).len(), 1);
}

#[test]
fn a_reaching_permission_is_caught() {
    let capability = serde_json::json!({ "permissions": ["core:default", { "identifier": "fs:allow-read" }] });
    assert_eq!(reaching(&capability).len(), 1);
    assert_eq!(reaching(&serde_json::json!({ "remote": { "urls": [] }, "permissions": [] })).len(), 1);
}

#[test]
fn a_page_that_reaches_out_or_makes_markup_is_caught() {
    let page = snippet("<svg xmlns=\"http://www.w3.org/2000/svg\"/> <img src=\"https://example.org/x.png\">");
    assert_eq!(remote_addresses(&page), ["ui/src/made_up.svelte names https://example.org/x.png"]);
    assert_eq!(saying(&snippet("await fetch(there)"), &CONNECTIONS).len(), 1);
    assert_eq!(saying(&snippet("node.innerHTML = name"), &MARKUP).len(), 1);
}

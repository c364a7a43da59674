//! What stands in dist/ beside the files themselves: what they are called, what
//! they must hash to, what npm and editors want to know, and the zip.

use crate::contract;
use crate::names::Named;
use crate::shell::{Outcome, root, say};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// xtask has the version of the crate; a test holds them together.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
pub const NAME: &str = "teams-scope-explainer";
const INTEGRITY: &str = "integrity.json";

/// The demo is for dist/ only.
const DEMO: [&str; 2] = ["index.html", "page.css"];

pub fn describe(named: &[Named], dist: &Path, tools: Option<&Path>) -> Outcome {
    let mut written = vec![INTEGRITY.to_owned()];
    let mut write = |name: &str, bytes: &[u8]| {
        written.push(name.to_owned());
        let path = dist.join(name);
        let folder = path.parent().map(fs::create_dir_all).transpose();
        folder.and(fs::write(&path, bytes)).map_err(|error| format!("dist/{name}: {error}"))
    };
    let integrity = pretty(&integrity(named));
    fs::write(dist.join(INTEGRITY), &integrity).map_err(|error| error.to_string())?;
    let read = |path: &str| fs::read(root().join(path)).map_err(|error| format!("{path}: {error}"));
    let guide = read("docs/embedding.md")?;
    write("docs/embedding.md", &guide)?;
    let licence = read("LICENSE")?;
    let facts = read("data/LICENSE-microsoft")?;
    write("LICENSE", &licence)?;
    write("LICENSE-microsoft", &facts)?;
    write("README.md", readme().as_bytes())?;
    write("explanation.d.ts", &read("web/explanation.d.ts")?)?;
    write("explain.d.ts", &read("web/explain.d.ts")?)?;
    match tools.map(contract::read).transpose()? {
        Some(element) => {
            write("custom-elements.json", pretty(&element.manifest()).as_bytes())?;
            write("teams-scope-explainer.d.ts", element.types().as_bytes())?;
        }
        None => say("custom-elements.json and the types are not made"),
    }
    let shipped = named.iter().filter(|file| !DEMO.contains(&file.name.as_str()));
    let mut contents: Vec<String> = shipped.map(|file| file.name.clone()).collect();
    contents.append(&mut written);
    contents.sort();
    let manifest = pretty(&npm(&contents));
    fs::write(dist.join("package.json"), manifest).map_err(|error| error.to_string())?;
    let texts = [
        (INTEGRITY, integrity.as_bytes()),
        ("LICENSE.txt", &licence),
        ("LICENSE-microsoft.txt", &facts),
        // No Markdown: a site's generator would make a page of it.
        ("embedding.txt", &guide),
    ];
    let zipped = zip(named, &texts).map_err(|error| format!("the zip cannot be made: {error}"))?;
    let name = format!("{NAME}-{VERSION}.zip");
    fs::write(dist.join(&name), zipped).map_err(|error| format!("dist/{name}: {error}"))
}

/// The name under which dist/ holds what the sources know as `source`.
pub fn shipped_name(dist: &Path, source: &str) -> Outcome<String> {
    let failed = |error: String| format!("dist/{INTEGRITY}: {error}");
    let text =
        fs::read_to_string(dist.join(INTEGRITY)).map_err(|error| failed(error.to_string()))?;
    let all: Value = serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
    let files = all["files"].as_object().ok_or_else(|| failed("no files".to_owned()))?;
    let found = files.iter().find(|(_, file)| file["source"] == source);
    found.map(|(name, _)| name.clone()).ok_or_else(|| failed(format!("no {source}")))
}

fn integrity(named: &[Named]) -> Value {
    let files: Map<String, Value> = named
        .iter()
        .filter(|file| !DEMO.contains(&file.name.as_str()))
        .map(|Named { name, source, bytes }| {
            let hash = format!("sha384-{}", base64(&Sha384::digest(bytes)));
            (name.clone(), json!({ "integrity": hash, "bytes": bytes.len(), "source": source }))
        })
        .collect();
    json!({ "version": VERSION, "files": files })
}

fn npm(contents: &[String]) -> Value {
    json!({
        "name": NAME,
        "version": VERSION,
        "description": "Explains which Teams and calendar capabilities a pasted list of Microsoft permissions confers.",
        "license": "MIT",
        "type": "module",
        "keywords": ["custom-element", "web-component", "microsoft-graph", "permissions", "oauth-scopes"],
        "exports": {
            ".": { "types": "./teams-scope-explainer.d.ts", "default": "./teams-scope-explainer.js" },
            "./explain.js": { "types": "./explain.d.ts", "default": "./explain.js" },
            "./*": "./*",
        },
        "types": "./teams-scope-explainer.d.ts",
        "customElements": "custom-elements.json",
        // All that does more, when it is imported, than to export.
        "sideEffects": ["./teams-scope-explainer.js", "./frame-*.js"],
        "files": contents,
    })
}

fn readme() -> String {
    format!(
        "# {NAME}\n\nOne script and one element for a help page: a reader pastes the Microsoft \
         permissions that were granted, and sees which Teams and calendar capabilities those do \
         and do not confer. Nothing pasted leaves the page.\n\n\
         How to put it on a page, what it needs and how to theme it: \
         [docs/embedding.md](docs/embedding.md). What it is made of: `custom-elements.json` and \
         the types.\n\nMIT licence; the tables of permissions are Microsoft's, under the MIT licence \
         too (`LICENSE-microsoft`).\n"
    )
}

/// Same files, same bytes: fixed times, order and rights.
fn zip(named: &[Named], texts: &[(&str, &[u8])]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let shipped = named.iter().filter(|file| !DEMO.contains(&file.name.as_str()));
    let mut all: Vec<(&str, &[u8])> =
        shipped.map(|file| (file.name.as_str(), file.bytes.as_slice())).collect();
    all.extend(texts);
    all.sort();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in all {
        writer.start_file(format!("{NAME}/{name}"), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // A hash of 48 bytes needs no padding.
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number = three.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
        for at in [18, 12, 6, 0] {
            text.push(char::from(LETTERS[number >> at & 63]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::VERSION;
    use crate::shell::root;

    #[test]
    fn the_version_is_that_of_the_crate() {
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
        assert!(manifest.contains(&format!("\nversion = \"{VERSION}\"\n")), "{VERSION}");
    }
}

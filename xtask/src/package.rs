//! What stands in dist/ beside the files themselves: what they are called, what
//! they must hash to, what npm and editors want to know, and the zip.

use crate::contract;
use crate::names::{Named, integrity as integrity_of};
use crate::playground;
use crate::progress::say;
use crate::shell::{Outcome, root};
use crate::shipped::Origin;
use crate::version::{LICENCE, LICENCE_FILES, NAME, VERSION};
use serde_json::{Map, Value, json};
use sha2::Sha384;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const INTEGRITY: &str = "integrity.json";
const MANIFEST: &str = "custom-elements.json";

/// The article is for dist/ only.
const DEMO: &str = "index.html";

/// The texts of `origin`, under names that no generator of sites makes pages of.
const LICENCES: &str = "LICENSES-third-party.txt";
const BILL: &str = "sbom.cdx.json";

pub fn describe(named: &[Named], origin: &Origin, dist: &Path, tools: Option<&Path>) -> Outcome {
    let mut written = vec![INTEGRITY.to_owned()];
    let mut write = |name: &str, bytes: &[u8]| {
        written.push(name.to_owned());
        let path = dist.join(name);
        let folder = path.parent().map(fs::create_dir_all).transpose();
        folder.and(fs::write(&path, bytes)).map_err(|error| format!("dist/{name}: {error}"))
    };
    let integrity = pretty(&integrity(named, &origin.compiler));
    fs::write(dist.join(INTEGRITY), &integrity).map_err(|error| error.to_string())?;
    let read = |path: &str| fs::read(root().join(path)).map_err(|error| format!("{path}: {error}"));
    let guide = read("docs/embedding.md")?;
    write("docs/embedding.md", &guide)?;
    let messages = read("docs/messages.md")?;
    write("docs/messages.md", &messages)?;
    let own = LICENCE_FILES.map(|name| read(name).map(|text| (format!("{name}.txt"), text)));
    let own = own.into_iter().collect::<Outcome<Vec<_>>>()?;
    let facts = read("data/microsoft/LICENSE")?;
    for (name, (_, text)) in LICENCE_FILES.iter().zip(&own) {
        write(name, text)?;
    }
    write("LICENSE-microsoft", &facts)?;
    write(LICENCES, origin.licences.as_bytes())?;
    write(BILL, origin.sbom.as_bytes())?;
    write("README.md", readme().as_bytes())?;
    write("explanation.d.ts", &read("web/explanation.d.ts")?)?;
    write("explain.d.ts", &read("web/explain.d.ts")?)?;
    let element = tools.map(contract::read).transpose()?;
    let manifest = element.as_ref().map(|element| pretty(&element.manifest()));
    match (&element, &manifest) {
        (Some(element), Some(manifest)) => {
            write(MANIFEST, manifest.as_bytes())?;
            write("teams-scope-explainer.d.ts", element.types().as_bytes())?;
        }
        _ => say(&format!("{MANIFEST} and the types are not made, and the playground lacks both")),
    }
    let mut contents: Vec<String> = shipped(named).map(|file| file.name.clone()).collect();
    contents.append(&mut written);
    contents.sort();
    let package = pretty(&npm(&contents));
    fs::write(dist.join("package.json"), package).map_err(|error| error.to_string())?;
    let mut texts = vec![
        (INTEGRITY, integrity.as_bytes()),
        ("LICENSE-microsoft.txt", &facts),
        (LICENCES, origin.licences.as_bytes()),
        (BILL, origin.sbom.as_bytes()),
        // No Markdown: a site's generator would make a page of it.
        ("embedding.txt", &guide),
        ("messages.txt", &messages),
    ];
    texts.extend(own.iter().map(|(name, text)| (name.as_str(), text.as_slice())));
    // The playground is made from it.
    texts.extend(manifest.as_ref().map(|manifest| (MANIFEST, manifest.as_bytes())));
    let zipped = zip(named, &texts).map_err(|error| format!("the zip cannot be made: {error}"))?;
    let name = format!("{NAME}-{VERSION}.zip");
    fs::write(dist.join(&name), zipped).map_err(|error| format!("dist/{name}: {error}"))
}

/// What goes into the package and the zip.
fn shipped(named: &[Named]) -> impl Iterator<Item = &Named> {
    named.iter().filter(|file| file.name != DEMO)
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

fn integrity(named: &[Named], compiler: &str) -> Value {
    let entry = |Named { name, source, bytes }: &Named| {
        let hash = integrity_of::<Sha384>("sha384", bytes);
        (name.clone(), json!({ "integrity": hash, "bytes": bytes.len(), "source": source }))
    };
    // What readers load, and what authors do.
    let (playground, files): (Vec<&Named>, Vec<&Named>) =
        shipped(named).partition(|file| playground::FILES.contains(&file.source.as_str()));
    let [playground, files] =
        [playground, files].map(|list| list.into_iter().map(entry).collect::<Map<_, _>>());
    json!({ "version": VERSION, "compiler": compiler, "files": files, "playground": playground })
}

fn npm(contents: &[String]) -> Value {
    json!({
        "name": NAME,
        "version": VERSION,
        "description": "Explains which Teams and calendar capabilities a pasted list of Microsoft permissions confers.",
        "license": LICENCE,
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
        "sideEffects": ["./teams-scope-explainer.js", "./frame-*.js", "./playground-*.js"],
        "files": contents,
    })
}

fn readme() -> String {
    format!(
        "# {NAME}\n\nOne script and one element for a help page: a reader pastes the Microsoft \
         permissions that were granted, and sees which Teams and calendar capabilities those do \
         and do not confer. Nothing pasted leaves the page.\n\n\
         How to put it on a page, what it needs and how to theme it: \
         [docs/embedding.md](docs/embedding.md), and `playground.html`, which makes the snippet. What it is made of: `custom-elements.json` and \
         the types.\n\nLicence: {LICENCE}, as you like (`LICENSE-MIT`, `LICENSE-APACHE`); the tables of \
         permissions are Microsoft's, under the MIT licence (`LICENSE-microsoft`). \
         The licences of the crates that are compiled in: `{LICENCES}`; all of them, for programs: \
         `{BILL}` (CycloneDX).\n"
    )
}

/// Same files, same bytes: fixed times, order and rights.
fn zip(named: &[Named], texts: &[(&str, &[u8])]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut all: Vec<(&str, &[u8])> =
        shipped(named).map(|file| (file.name.as_str(), file.bytes.as_slice())).collect();
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

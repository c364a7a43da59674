//! Files get the hash of their content into their names, so that they can be
//! cached for ever; every file that names them gets their new names.

use crate::shell::Outcome;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A file: the name that the sources know it by, the name that it ships under.
pub struct Named {
    pub source: String,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Names all files, those that others name first. Who includes the package
/// names the `fixed` ones, so that they keep their names.
pub fn hash(files: BTreeMap<String, Vec<u8>>, fixed: &[&str]) -> Outcome<Vec<Named>> {
    let mut pending = files;
    let mut named: Vec<Named> = Vec::new();
    while !pending.is_empty() {
        let waits = |source: &String, bytes: &Vec<u8>| {
            let mut others = pending.keys().filter(|other| *other != source);
            others.any(|other| !fixed.contains(&other.as_str()) && mentions(source, bytes, other))
        };
        let ready = pending.iter().find(|(source, bytes)| !waits(source, bytes));
        let Some(source) = ready.map(|(source, _)| source.clone()) else {
            let rest: Vec<_> = pending.into_keys().collect();
            return Err(format!("these files name one another in a circle: {}", rest.join(", ")));
        };
        let mut bytes = pending.remove(&source).unwrap_or_default();
        if is_text(&source) {
            let mut text =
                String::from_utf8(bytes).map_err(|error| format!("{source}: {error}"))?;
            for other in &named {
                text = text.replace(&quoted(&other.source), &quoted(&other.name));
                text = text
                    .replace(&hash_of(&other.source), &integrity::<Sha256>("sha256", &other.bytes));
            }
            bytes = text.into_bytes();
        }
        let name = if fixed.contains(&source.as_str()) {
            source.clone()
        } else {
            let digest = Sha256::digest(&bytes);
            let hash: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
            let (stem, extension) = source.rsplit_once('.').unwrap_or((&source, ""));
            format!("{stem}-{hash}.{extension}")
        };
        named.push(Named { source, name, bytes });
    }
    named.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(named)
}

/// What browsers compare a file's content with.
pub fn integrity<Hash: Digest>(name: &str, bytes: &[u8]) -> String {
    format!("{name}-{}", BASE64_STANDARD.encode(Hash::digest(bytes)))
}

/// Sources ask for the hash of a neighbour in this form.
fn hash_of(name: &str) -> String {
    format!("hash of ./{name}")
}

/// Sources name their neighbours in this form only.
fn quoted(name: &str) -> String {
    format!("\"./{name}\"")
}

fn is_text(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".html")
}

fn mentions(name: &str, bytes: &[u8], other: &str) -> bool {
    let names = |wanted: &str| bytes.windows(wanted.len()).any(|part| part == wanted.as_bytes());
    is_text(name) && (names(&quoted(other)) || names(&hash_of(other)))
}

#[cfg(test)]
mod tests {
    use super::hash;

    fn files(files: &[(&str, &str)]) -> std::collections::BTreeMap<String, Vec<u8>> {
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_change_deep_down_changes_every_name_above_it_but_the_fixed() {
        let build = |wasm: &str| {
            let files = files(&[
                ("entry.js", r#"import("./life.js")"#),
                ("life.js", r#"fetch("./a.wasm")"#),
                ("a.wasm", wasm),
                ("other.css", "a{}"),
            ]);
            let named = hash(files, &["entry.js"]).unwrap();
            named.into_iter().map(|it| (it.source, (it.name, it.bytes))).collect::<Vec<_>>()
        };
        let [one, two] = ["1", "2"].map(|wasm| std::collections::BTreeMap::from_iter(build(wasm)));
        for changed in ["a.wasm", "life.js"] {
            assert_ne!(one[changed].0, two[changed].0, "{changed}");
        }
        assert_eq!(one["entry.js"].0, "entry.js");
        assert_eq!(one["other.css"], two["other.css"]);
        let entry = String::from_utf8(one["entry.js"].1.clone()).unwrap();
        assert_eq!(entry, format!(r#"import("./{}")"#, one["life.js"].0));
    }

    #[test]
    fn a_hash_stands_where_it_is_asked_for() {
        let files = files(&[("a.js", r#"{integrity:"hash of ./b.css"}"#), ("b.css", "")]);
        let named = hash(files, &["a.js"]).unwrap();
        // That of nothing is well known.
        let nothing = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(
            String::from_utf8_lossy(&named[0].bytes),
            format!("{{integrity:\"{nothing}\"}}")
        );
    }

    #[test]
    fn a_circle_is_an_error() {
        let files = files(&[("a.js", r#"import "./b.js""#), ("b.js", r#"import "./a.js""#)]);
        assert!(hash(files, &[]).is_err());
    }
}

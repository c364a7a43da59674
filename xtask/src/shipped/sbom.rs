//! What dist/ is made of, as a bill of materials for programs: CycloneDX 1.6 in
//! JSON, without the time and the random number that the format leaves open, so
//! that two builds are the same.

use super::{Crate, Tool, licences};
use crate::shell::{Outcome, root};
use crate::version::{LICENCE, NAME, VERSION};
use serde_json::{Value, json};
use std::fs;

pub fn text(crates: &[Crate], tools: &[Tool]) -> Outcome<String> {
    let itself = format!("pkg:npm/{NAME}@{VERSION}");
    let facts = facts()?;
    let tools: Vec<Value> = tools
        .iter()
        .map(|(name, version)| json!({ "type": "application", "name": name, "version": version }))
        .collect();
    let mut components: Vec<Value> = crates.iter().map(component).collect();
    // What the package itself uses is told as a whole: which of them it names is
    // in Cargo.toml.
    let mut uses: Vec<String> = crates.iter().map(Crate::key).collect();
    uses.push(reference(&facts));
    components.push(facts);
    let mut dependencies = vec![json!({ "ref": itself, "dependsOn": uses })];
    dependencies.extend(
        crates
            .iter()
            .filter(|it| !it.uses.is_empty())
            .map(|it| json!({ "ref": it.key(), "dependsOn": it.uses })),
    );
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": itself,
                "name": NAME,
                "version": VERSION,
                "purl": itself,
                "licenses": [{ "expression": LICENCE }],
            },
            "tools": { "components": tools },
        },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(format!("{bill:#}\n"))
}

fn component(it: &Crate) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": it.key(),
        "name": it.name,
        "version": it.version,
        "purl": it.key(),
        "licenses": [{ "expression": licences::canonical(&it.licence) }],
    });
    if let Some(checksum) = &it.checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(repository) = &it.repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    component
}

fn reference(component: &Value) -> String {
    component["bom-ref"].as_str().unwrap_or_default().to_owned()
}

/// Microsoft's data, from which the tables of permissions are made.
fn facts() -> Outcome<Value> {
    let file = "data/SOURCE.tsv";
    let text = fs::read_to_string(root().join(file)).map_err(|error| format!("{file}: {error}"))?;
    let value = |key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('\t'));
        line.ok_or_else(|| format!("{file} has no {key}"))
    };
    let (repository, commit) = (value("repository")?, value("commit")?);
    let name = repository.rsplit('/').next().unwrap_or(repository);
    Ok(json!({
        "type": "data",
        "bom-ref": format!("{name}@{commit}"),
        "name": name,
        "version": commit,
        "licenses": [{ "license": { "id": "MIT" } }],
        "externalReferences": [{ "type": "vcs", "url": repository }],
    }))
}

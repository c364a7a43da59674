//! The crates that are compiled into the wasm, as Cargo knows them: what runs
//! only while something is compiled is no part of it. The linker drops much of
//! what stands here; that a crate is named does not say that its code is left.

use crate::lock;
use crate::setup::{WASM32, Wasm, number};
use crate::shell::{Outcome, printed, root};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate whose code may be in the wasm.
pub struct Crate {
    pub name: String,
    pub version: String,
    /// A licence expression of SPDX.
    pub licence: String,
    pub authors: Vec<String>,
    pub repository: Option<String>,
    /// SHA-256 of what the registry gives.
    pub checksum: Option<String>,
    /// Where its source and its licence texts lie; none where there is no source.
    pub folder: Option<PathBuf>,
    /// The keys of those that it uses itself.
    pub uses: Vec<String>,
}

impl Crate {
    /// What tells it from any other, in the form in which all package managers
    /// can: a package URL.
    pub fn key(&self) -> String {
        key(&self.name, &self.version)
    }
}

fn key(name: &str, version: &str) -> String {
    // `+` stands for itself only where it is escaped.
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// Those of the project, itself left out.
pub fn of_project(wasm: &Wasm, features: &[&str]) -> Outcome<Vec<Crate>> {
    let mut cargo = metadata(wasm, root());
    cargo.args(["--no-default-features", "--features", &features.join(",")]);
    let mut all = closure(&mut cargo, "teams-scope-explainer", &root().join("Cargo.lock"))?;
    all.retain(|it| it.name != "teams-scope-explainer");
    Ok(all)
}

/// Those of the standard library, which is compiled along. Its own crates have no
/// version but the compiler's.
pub fn of_library(wasm: &Wasm, library: &Path, compiler: &str) -> Outcome<Vec<Crate>> {
    let mut cargo = metadata(wasm, &library.join("sysroot"));
    cargo.env("RUSTC_BOOTSTRAP", "1");
    let mut all = closure(&mut cargo, "std", &library.join("Cargo.lock"))?;
    all.retain(|it| !it.name.starts_with("rustc-std-workspace-"));
    let version = number(compiler);
    for it in &mut all {
        if it.version == "0.0.0" {
            it.version = version.to_owned();
            it.authors = vec!["The Rust Project Contributors".to_owned()];
        }
        let own = |used: &String| used.strip_suffix("@0.0.0").map(str::to_owned);
        it.uses.retain(|used| !used.starts_with("pkg:cargo/rustc-std-workspace-"));
        for used in &mut it.uses {
            if let Some(name) = own(used) {
                *used = format!("{name}@{version}");
            }
        }
    }
    Ok(all)
}

/// The standard library where only what was compiled of it is here.
pub fn library_as_it_comes(compiler: &str) -> Crate {
    Crate {
        name: "std".to_owned(),
        version: number(compiler).to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
        authors: vec!["The Rust Project Contributors".to_owned()],
        repository: Some("https://github.com/rust-lang/rust".to_owned()),
        checksum: None,
        folder: None,
        uses: Vec::new(),
    }
}

fn metadata(wasm: &Wasm, folder: &Path) -> Command {
    let mut cargo = wasm.command("cargo", &["metadata", "--format-version", "1", "--locked"]);
    cargo.args(["--filter-platform", WASM32, "--manifest-path"]).arg(folder.join("Cargo.toml"));
    cargo
}

/// What `cargo metadata` prints, as far as it is used here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    repository: Option<String>,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dep>,
}

#[derive(Deserialize)]
struct Dep {
    pkg: String,
    dep_kinds: Vec<DepKind>,
}

#[derive(Deserialize)]
struct DepKind {
    /// None is a dependency of the code itself.
    kind: Option<String>,
}

/// A package and all that it uses, and those use, by name and version.
fn closure(cargo: &mut Command, first: &str, lock: &Path) -> Outcome<Vec<Crate>> {
    let text = printed(cargo)?;
    let failed = |error: &dyn std::fmt::Display| format!("`cargo metadata`: {error}");
    let all: Metadata = serde_json::from_str(&text).map_err(|error| failed(&error))?;
    let locked = lock::packages(lock)?;
    let packages: BTreeMap<&str, &Package> =
        all.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let nodes: BTreeMap<&str, &Node> =
        all.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    // What runs while the project is compiled, and no part of the outcome.
    let runs_before = |package: &Package| {
        package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "proc-macro"))
    };
    let start = all.packages.iter().find(|package| package.name == first);
    let start = start.ok_or_else(|| failed(&format!("no package {first}")))?;
    let (mut seen, mut next, mut crates) = (BTreeSet::new(), vec![start.id.as_str()], Vec::new());
    while let Some(id) = next.pop() {
        let (Some(package), Some(node)) = (packages.get(id), nodes.get(id)) else {
            return Err(failed(&format!("nothing is told of {id}")));
        };
        if !seen.insert(id) {
            continue;
        }
        let of_the_code =
            node.deps.iter().filter(|dep| dep.dep_kinds.iter().any(|it| it.kind.is_none()));
        let used = of_the_code.filter_map(|dep| packages.get(dep.pkg.as_str()));
        let used: Vec<&&Package> = used.filter(|package| !runs_before(package)).collect();
        next.extend(used.iter().map(|package| package.id.as_str()));
        let mut uses: Vec<String> = used.iter().map(|it| key(&it.name, &it.version)).collect();
        uses.sort();
        let in_lock =
            locked.iter().find(|it| it.name == package.name && it.version == package.version);
        crates.push(Crate {
            name: package.name.clone(),
            version: package.version.clone(),
            licence: package.license.clone().unwrap_or_default(),
            authors: package.authors.clone(),
            repository: package.repository.clone(),
            checksum: in_lock.and_then(|it| it.checksum.clone()),
            folder: package.manifest_path.parent().map(Path::to_path_buf),
            uses,
        });
    }
    crates.sort_by_key(Crate::key);
    Ok(crates)
}

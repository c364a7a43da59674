//! Whose code ships in dist/: the crates that are compiled into the wasm, their
//! licences, and a list of them for programs that check what others ship.

mod graph;
mod licences;
mod sbom;

use crate::lock;
use crate::npm;
use crate::setup::Wasm;
use crate::shell::{Outcome, output, root};
use graph::Crate;
use std::path::{Path, PathBuf};

/// What dist/ says of its origin.
pub struct Origin {
    /// What made the wasm, as `rustc --version` says it.
    pub compiler: String,
    /// The licence texts of all crates whose code may be in the wasm.
    pub licences: String,
    /// All of them as CycloneDX JSON.
    pub sbom: String,
}

/// A program that had a hand in dist/, and its version.
type Tool = (&'static str, String);

/// Found out from the sources that the build takes. `library` is the folder of
/// the standard library's source, where it is compiled along.
pub fn origin(wasm: &Wasm, features: &[&str], library: Option<&Path>) -> Outcome<Origin> {
    let compiler = wasm.compiler()?;
    let of_library = match library {
        Some(folder) => graph::of_library(wasm, folder, &compiler)?,
        None => vec![graph::library_as_it_comes(&compiler)],
    };
    let crates = merged(graph::of_project(wasm, features)?, of_library);
    let tools = [
        ("rustc", compiler.clone()),
        ("wasm-bindgen", lock::version(&root().join("Cargo.lock"), "wasm-bindgen")?),
        ("binaryen", npm::version("xtask/tools", "binaryen")?),
        ("esbuild", npm::version("xtask/tools", "esbuild")?),
    ];
    let licences = licences::text(&crates)?;
    let sbom = sbom::text(&crates, &tools)?;
    Ok(Origin { compiler, licences, sbom })
}

/// Both, each crate once: the standard library may use one in the same version as the
/// project does.
fn merged(mut crates: Vec<Crate>, others: Vec<Crate>) -> Vec<Crate> {
    for other in others {
        let Some(same) = crates.iter_mut().find(|it| it.key() == other.key()) else {
            crates.push(other);
            continue;
        };
        for used in other.uses {
            if !same.uses.contains(&used) {
                same.uses.push(used);
            }
        }
    }
    crates
}

/// Where a compiler's sources of the standard library are.
pub fn library_source(wasm: &Wasm) -> Option<PathBuf> {
    let sysroot = output(&mut wasm.command("rustc", &["--print", "sysroot"]))?;
    Some(Path::new(&sysroot).join("lib/rustlib/src/rust/library"))
}
